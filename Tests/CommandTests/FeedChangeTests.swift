import Foundation
import LoopbackPress
import Testing

/// Feeds that change under the reader's hands.
@Suite struct FeedChangeTests {
    /// A press that shows one edition after another.
    private func rounds(_ editions: [String]) async throws -> [[String: Any]] {
        let shown = Edition()
        let press = try await ScriptedPress.start { _ in
            .text(editions[await shown.number], type: "application/rss+xml")
        }
        let workspace = try await OfficeWorkspace.make(feeds: [(name: "Báo", url: press.url("/rss"))])
        defer { workspace.folder.remove() }
        var accounts: [[String: Any]] = []
        for index in editions.indices {
            await shown.show(index)
            accounts.append(try await workspace.run("run", "--json", now: "2026-11-2\(index)T06:30:00+07:00").object())
        }
        await press.stop()
        return accounts
    }

    private actor Edition {
        private(set) var number = 0

        func show(_ number: Int) { self.number = number }
    }

    private func items(_ account: [String: Any], _ key: String) -> Int? {
        (account["items"] as? [String: Any])?[key] as? Int
    }

    private func notices(_ account: [String: Any]) -> [String] {
        (account["notices"] as? [[String: String]] ?? []).compactMap { $0["kind"] }
    }

    @Test func identifiersThatChangeWithTheHeadlineStopCounting() async throws {
        let accounts = try await rounds([
            InventedFeed.rss(["a": "Tin một", "b": "Tin hai"]) { $0 + "-v1" },
            InventedFeed.rss(["a": "Tin một, sửa", "b": "Tin hai, sửa"]) { $0 + "-v2" },
            // Identifiers that now belong to each other's articles must not mix them up.
            InventedFeed.rss(["a": "Tin một, sửa", "b": "Tin hai, sửa"]) { ($0 == "a" ? "b" : "a") + "-v2" },
        ])
        #expect(accounts.map { items($0, "new") } == [2, 0, 0])
        #expect(accounts.map { items($0, "changed") } == [0, 2, 0])
        #expect(accounts.map(notices) == [[], ["identifiers"], []])
    }

    @Test func feedThatShrinksIsPointedOutAndNothingIsLost() async throws {
        let titles = Dictionary(uniqueKeysWithValues: (10..<22).map { ("bai-\($0)", "Tin số \($0)") })
        let few = titles.filter { $0.key < "bai-13" }
        let accounts = try await rounds([InventedFeed.rss(titles), InventedFeed.rss(few), InventedFeed.rss(titles)])
        #expect(accounts.map { items($0, "new") } == [12, 0, 0])
        #expect(accounts.map(notices) == [[], ["shrunk"], []])
    }
}
