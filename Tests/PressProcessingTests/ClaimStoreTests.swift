import ClaimChecking
import Foundation
import PressModel
import Testing

@testable import PressProcessing

/// What a workspace knows of published checks, and what becomes of those that change or go.
@Suite struct ClaimStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("claims-" + UUID().uuidString)
        .path

    private func store(_ moment: String = "2026-11-23T06:30:00+07:00") throws -> ClaimStore {
        let date = try #require(Date(iso8601: moment))
        return ClaimStore(folder: folder, clock: PressClock(timeZone: .gmt) { date })
    }

    private func check(_ id: String, _ verdict: String = "Sai sự thật", withdrawn: Bool = false) -> PublishedReview {
        PublishedReview(
            claim: CheckedClaim(
                id: id,
                text: "Uống nước lá \(id) chữa khỏi bệnh gút sau ba ngày",
                url: "https://kiemchung.example/\(id)",
                publisher: "Trung tâm Kiểm chứng Sông Hậu",
                verdict: verdict,
                datePublished: "2026-11-20"
            ),
            isWithdrawn: withdrawn
        )
    }

    @Test func checksAreReadBackAsTheyWereTakenIn() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let given = [check("a"), check("b", "Chưa có căn cứ – “bịa” & sai")]
        let changes = try store().update(with: given, of: "Kiểm chứng Sông Hậu", extent: .part)
        #expect(changes.new == 2)
        #expect(try store().registry().claims == given.map(\.claim))
        #expect(try store().registry().problems.isEmpty)
    }

    @Test func sameChecksAgainChangeNothing() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try store().update(with: [check("a")], of: "nguon", extent: .whole)
        let path = folder + "/nguon.ndjson"
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let changes = try store().update(with: [check("a")], of: "nguon", extent: .whole)
        #expect(changes.unchanged == 1 && changes.isEmpty)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func versionBeforeAnEditIsKept() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try store().update(with: [check("a", "Chưa rõ")], of: "nguon", extent: .part)
        let changes = try store().update(with: [check("a", "Sai")], of: "nguon", extent: .part)
        #expect(changes.changed == 1)
        #expect(try store().registry().claims.map(\.verdict) == ["Sai"])
        #expect(try store().versionCounts() == ["a": 1])
        let history = try String(contentsOfFile: folder + "/history/nguon.ndjson", encoding: .utf8)
        #expect(history.contains("Chưa rõ"))
    }

    @Test func checkThatItsPublisherTookBackIsWithdrawnAndMayStandAgain() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try store().update(with: [check("a"), check("b")], of: "nguon", extent: .whole)
        #expect(try store().update(with: [check("a", withdrawn: true)], of: "nguon", extent: .part).withdrawn == 1)
        #expect(try store().withdrawn().map(\.claim.id) == ["a"])
        #expect(try store().registry().claims.map(\.id) == ["b"])
        #expect(try store().update(with: [check("a")], of: "nguon", extent: .part).restored == 1)
        #expect(try store().withdrawn().isEmpty)
    }

    @Test func wholeRegistryWithdrawsWhatItHasNoMore() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try store().update(with: [check("a"), check("b"), check("c")], of: "nguon", extent: .whole)
        #expect(try store().update(with: [check("a"), check("b")], of: "nguon", extent: .part).withdrawn == 0)
        #expect(try store().update(with: [check("a"), check("b")], of: "nguon", extent: .whole).withdrawn == 1)
        #expect(try store().withdrawn().map(\.claim.id) == ["c"])
    }

    @Test func registryThatLostMostOfItsChecksIsNotBelievedUntilAPersonSaysSo() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let all = (0..<30).map { check("k\($0)") }
        _ = try store().update(with: all, of: "nguon", extent: .whole)
        let changes = try store().update(with: [all[0]], of: "nguon", extent: .whole)
        #expect(changes.heldBack == 29 && changes.withdrawn == 0)
        #expect(try store().registry().claims.count == 30)
        let accepted = try store().update(with: [all[0]], of: "nguon", extent: .whole, acceptsWithdrawals: true)
        #expect(accepted.withdrawn == 29)
    }

    @Test func oneSourceNeverWithdrawsAnothersChecks() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try store().update(with: [check("a")], of: "một", extent: .whole)
        _ = try store().update(with: [check("b")], of: "hai", extent: .whole)
        #expect(Set(try store().registry().claims.map(\.id)) == ["a", "b"])
        #expect(try store().withdrawn().isEmpty)
    }

    @Test func lineThatAPersonSpoiltIsNamedAndTheFileLeftAsItIs() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try store().update(with: [check("a")], of: "nguon", extent: .part)
        let path = folder + "/nguon.ndjson"
        let spoilt = try String(contentsOfFile: path, encoding: .utf8) + "{\"@type\": \"ClaimReview\", hỏng\n"
        try Data(spoilt.utf8).write(to: URL(fileURLWithPath: path))
        let fault = #expect(throws: UserFault.self) {
            try store().update(with: [check("b")], of: "nguon", extent: .part)
        }
        #expect(fault?.text(.vi).contains("nguon.ndjson:2") == true)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == spoilt)
    }

    @Test(arguments: [
        "https://kiemchung.example/feed?a=1", "../../etc/passwd", "Kiểm chứng / Sông Hậu", "", "a",
        String(repeating: "x", count: 500),
    ])
    func anySourceHasAFileOfItsOwnInTheFolder(_ source: String) {
        let name = ClaimStore.fileName(of: source)
        #expect(!name.contains("/") && !name.hasPrefix(".") && name.utf8.count < 100 && name.hasSuffix(".ndjson"))
        #expect(name != ClaimStore.fileName(of: source + "b"))
    }
}
