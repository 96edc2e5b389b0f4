import Foundation
import LoopbackPress
import Testing

/// Fact-checkers' feeds in a round: what they publish is compared with the press, and what they take back counts no more.
@Suite struct ClaimFeedTests {
    private static let claim = "Uống nước lá đu đủ đực chữa khỏi ung thư phổi sau ba tuần"

    private static func review(_ number: Int, _ claim: String) -> String {
        """
        {"@type":"ClaimReview","@id":"urn:kiem-chung:\(number)","claimReviewed":"\(claim)",
         "url":"https://kiemchung.example/\(number)","datePublished":"2026-11-20",
         "author":{"@type":"Organization","name":"Trung tâm Kiểm chứng Sông Hậu"},
         "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Trịnh Văn Khuất"}},
         "reviewRating":{"@type":"Rating","alternateName":"Sai sự thật"}}
        """
    }

    private static func feed(_ reviews: [String]) -> String {
        let elements = reviews.map { "{\"@type\":\"DataFeedItem\",\"item\":[\($0)]}" }.joined(separator: ",")
        return "{\"@context\":\"https://schema.org\",\"@type\":\"DataFeed\",\"dataFeedElement\":[\(elements)]}"
    }

    private static let story = """
        <rss version="2.0"><channel><title>Báo</title><item><title>Lá đu đủ đực chữa khỏi ung thư phổi</title>
        <link>https://bao.example/la-du-du</link><guid>la-du-du</guid>
        <pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate><description>Nhiều người truyền nhau cách uống nước lá đu đủ đực
        chữa khỏi ung thư phổi sau ba tuần. Uống nước lá đu đủ đực mỗi ngày ba lần thì khối u phổi biến mất, bà con ở
        phường Cái Răng kể. \(String(repeating: "Cây đu đủ mọc khắp các vườn ven sông, ai cũng hái được. ", count: 30))
        </description></item></channel></rss>
        """

    /// A workspace with a newspaper and a fact-checker.
    private func workspace(_ press: LoopbackServer, checks: String) async throws -> OfficeWorkspace {
        let workspace = try await OfficeWorkspace.make(feeds: [])
        try workspace.folder.write(
            "Feeds/test.opml",
            """
            <opml version="2.0" xmlns:dt="https://diemtin.vn/ns/opml/1"><head><title>Thử</title></head><body>
            <outline text="Báo" type="rss" xmlUrl="\(press.url("/rss").absoluteString)" dt:allowPrivate="true"/>
            <outline text="Kiểm chứng" type="rss" xmlUrl="\(press.url(checks).absoluteString)" dt:allowPrivate="true"
                dt:claims="true"/>
            </body></opml>
            """
        )
        return workspace
    }

    private func claimFindings(_ workspace: OfficeWorkspace) async throws -> [[String: Any]] {
        let listed = try await workspace.run("review", "list", "--kind", "claim", "--json")
        return try listed.objects()
    }

    private func claims(_ account: [String: Any], _ key: String) -> Int? {
        (account["claims"] as? [String: Any])?[key] as? Int
    }

    @Test func registryIsReadBeforeThePressAndItsWithdrawalRetiresTheFinding() async throws {
        let shown = Edition()
        let press = try await ScriptedPress.start { request in
            switch request.path {
            case "/rss": .text(Self.story, type: "application/rss+xml")
            case "/claims.json":
                .text(
                    Self.feed(
                        await shown.number == 0
                            ? [Self.review(1, Self.claim), Self.review(2, "Cầu Cần Thơ sẽ đóng một năm")]
                            : [Self.review(2, "Cầu Cần Thơ sẽ đóng một năm")]
                    ),
                    type: "application/json"
                )
            default: nil
            }
        }
        let workspace = try await workspace(press, checks: "/claims.json")
        defer { workspace.folder.remove() }
        let first = try await workspace.run("run", "--json")
        #expect(first.code == 0, "\(first.errors)")
        #expect(claims(try first.object(), "new") == 2)
        let found = try await claimFindings(workspace)
        #expect(found.count == 1)
        let text = try await workspace.run("review", "list", "--kind", "claim").output
        #expect(text.contains("cần xác minh") && text.contains("Trung tâm Kiểm chứng Sông Hậu"))
        #expect(text.contains("https://kiemchung.example/1"))
        let kept = try workspace.folder.contents().filter { $0.key.hasPrefix("Claims/") }
        #expect(
            kept.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("Khuất") },
            "no claimant is kept"
        )

        await shown.show(1)
        let second = try await workspace.run("run", "--all", "--json", now: "2026-11-24T06:30:00+07:00").object()
        #expect(claims(second, "withdrawn") == 1)
        #expect(try await claimFindings(workspace).isEmpty)
        let withdrawn = try await workspace.run("claims", "list", "--withdrawn", "--json").objects()
        #expect(withdrawn.count == 1)
        await press.stop()
    }

    @Test func checkInThePageOfAnArticleMeetsWhatThePressWroteDaysBefore() async throws {
        let shown = Edition()
        let press = try await ScriptedPress.start { request in
            let host = "http://\(request.headers["host"] ?? "")"
            return switch request.path {
            case "/rss": .text(Self.story, type: "application/rss+xml")
            case "/kiem-chung.rss":
                .text(
                    await shown.number == 0
                        ? InventedFeed.rss(["cu": "Sự thật về tin đóng cầu"])
                        : """
                        <rss version="2.0"><channel><title>Kiểm chứng</title><item><title>Sự thật về lá đu đủ đực</title>
                        <link>\(host)/la-du-du-duc.html</link><guid>moi</guid></item></channel></rss>
                        """,
                    type: "application/rss+xml"
                )
            case "/la-du-du-duc.html":
                .text(
                    """
                    <!DOCTYPE html><html lang="vi"><head><title>Sự thật</title>
                    <script type="application/ld+json">\(Self.review(7, Self.claim))</script></head>
                    <body><article><h1>Sự thật về lá đu đủ đực</h1><p>Bệnh viện Ung bướu Cần Thơ khẳng định không có
                    nghiên cứu nào cho thấy lá đu đủ đực chữa khỏi ung thư.</p></article></body></html>
                    """,
                    type: "text/html"
                )
            default: nil
            }
        }
        let workspace = try await workspace(press, checks: "/kiem-chung.rss")
        defer { workspace.folder.remove() }
        let first = try await workspace.run("run", "--json").object()
        #expect(claims(first, "new") == 0)
        #expect(try await claimFindings(workspace).isEmpty)
        await shown.show(1)
        let second = try await workspace.run("run", "--all", "--json", now: "2026-11-24T06:30:00+07:00").object()
        #expect(claims(second, "new") == 1)
        let found = try await claimFindings(workspace)
        #expect(found.count == 1, "the article of two days ago is put before a person")
        await press.stop()
    }

    @Test func brokenRegistryIsNamedAndNothingOfItIsLost() async throws {
        let shown = Edition()
        let press = try await ScriptedPress.start { request in
            switch request.path {
            case "/rss": .text(Self.story, type: "application/rss+xml")
            case "/claims.json":
                .text(
                    await shown.number == 0
                        ? Self.feed([Self.review(1, Self.claim), Self.review(2, "Cầu Cần Thơ sẽ đóng một năm")])
                        : "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"item\":[{\"@type\":\"ClaimReview\",",
                    type: "application/json"
                )
            default: nil
            }
        }
        let workspace = try await workspace(press, checks: "/claims.json")
        defer { workspace.folder.remove() }
        _ = try await workspace.run("run")
        await shown.show(1)
        let second = try await workspace.run("run", "--all", "--json", now: "2026-11-24T06:30:00+07:00")
        #expect(claims(try second.object(), "withdrawn") == 0)
        #expect(try await workspace.run("claims", "list", "--json").objects().count == 2)
        await press.stop()
    }

    private actor Edition {
        private(set) var number = 0

        func show(_ number: Int) { self.number = number }
    }
}
