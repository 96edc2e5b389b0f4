import FeedFetching
import Foundation
import LoopbackPress
import PressModel
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The demo's press, fetched over HTTP as the program fetches it.
@Suite struct InventedPressTests {
    private static let outlets = [
        "bao-song-hau", "tin-nhanh-dong-bang", "dan-sinh-nam-bo", "nhip-song-cho-noi", "kiem-chung-cuu-long",
    ]

    @Test(arguments: outlets) func feedIsWellFormedAndHoldsTheVisibleArticles(_ outlet: String) async throws {
        try await withPress(article("a-1", in: outlet), article("a-2", in: outlet, day: 20)) { press in
            let titles = try titles(in: try #require(await fetchLocal(press.feedURL(outlet)).document).body)
            #expect(
                titles.map(\.precomposedStringWithCanonicalMapping) == [
                    "Sạt lở \"<nặng>\" & ngập a-2", "Sạt lở \"<nặng>\" & ngập a-1",
                ]
            )
            press.show(PressEdition(until: try date("2026-11-19T00:00:00+07:00")))
            #expect(try self.titles(in: try #require(await fetchLocal(press.feedURL(outlet)).document).body).count == 1)
        }
    }

    @Test func jsonFeedHoldsTheArticles() async throws {
        let outlet = "thoi-su-mien-tay"
        try await withPress(article("a-1", in: outlet)) { press in
            let document = try #require(await fetchLocal(press.feedURL(outlet)).document)
            let feed = try #require(try JSONSerialization.jsonObject(with: document.body) as? [String: Any])
            let item = try #require((feed["items"] as? [[String: Any]])?.first)
            #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
            #expect(item["date_published"] as? String == "2026-11-12T06:40:00+07:00")
            #expect((item["content_html"] as? String)?.contains("<p>Đoạn một &amp; hai.</p>") == true)
        }
    }

    @Test func unchangedFeedIsAnsweredWith304AndAnEditedHeadlineIsNot() async throws {
        var edited = article("a-1", in: "bao-song-hau")
        edited.titleBefore = "Sạt lở trong đêm"
        try await withPress(edited) { press in
            let url = press.feedURL("bao-song-hau")
            press.show(PressEdition(until: .distantFuture, edited: false))
            let first = try #require(await fetchLocal(url).document)
            #expect(try titles(in: first.body) == ["Sạt lở trong đêm"])
            #expect(await fetchLocal(url, validators: first.head.validators).isUnchanged)
            press.show(.last)
            #expect(await fetchLocal(url, validators: first.head.validators).document != nil)
        }
    }

    @Test func windows1258IsDeclaredAndDecomposed() async throws {
        try await withPress(article("a-1", in: "dan-sinh-nam-bo")) { press in
            let document = try #require(await fetchLocal(press.feedURL("dan-sinh-nam-bo")).document)
            let type = document.head.value(of: "Content-Type")
            #expect(type == "text/xml; charset=windows-1258")
            // "Sạt": the dot below is a byte of its own after the letter (Unicode's CP1258.TXT).
            #expect(document.body.range(of: Data([0x53, 0x61, 0xF2, 0x74])) != nil)
            #expect(document.body.range(of: Data("&#8594;".utf8)) != nil)
        }
    }

    @Test func decomposedAndUndatedArticlesAreServedSo() async throws {
        var special = article("a-1", in: "bao-song-hau")
        special.encoding = .nfd
        special.published = nil
        try await withPress(special) { press in
            let body = try #require(await fetchLocal(press.feedURL("bao-song-hau")).document).body
            #expect(body.range(of: Data("Sa\u{323}t lo\u{31B}\u{309}".utf8)) != nil)
            #expect(body.range(of: Data("<pubDate>".utf8)) == nil)
        }
    }

    @Test func pageHoldsTheArticleAmongMenusAndRelatedTitles() async throws {
        try await withPress(
            article("a-1", in: "bao-song-hau"),
            article("a-2", in: "bao-song-hau", day: 20)
        ) { press in
            let document = try #require(await fetchLocal(press.server.url("/bao-song-hau/a-1.html")).document)
            let html = String(decoding: document.body, as: UTF8.self)
            #expect(html.contains("<p class=\"Normal\">Đoạn một &amp; hai.</p>"))
            #expect(html.contains("Sạt lở &quot;&lt;nặng&gt;&quot; &amp; ngập a-2"))
            #expect(!html.contains("Sạt lở \"<nặng>\""))
            #expect(await fetchLocal(press.server.url("/images/a-1.jpg")).failure?.status == 404)
            #expect(await fetchLocal(press.server.url("/bao-song-hau/a-3.html")).failure?.status == 404)
        }
    }

    @Test func realArticlesAreDealtOutToFeeds() async throws {
        let lines = (0..<7).map {
            "{\"id\":\"b\($0)\",\"title\":\"Tin \($0)\",\"summary\":\"\",\"text\":\"a\\u0001\\nb\"}"
        }
        let press = try NDJSONPress(ndjson: Data(lines.joined(separator: "\n").utf8), feedCount: 3, base: testNow)
        let server = try await press.serve(lifetime: 60)
        let first = try #require(await fetchLocal(server.url("/feed/0")).document)
        #expect(try titles(in: first.body) == ["Tin 0", "Tin 3", "Tin 6"])
        #expect(await fetchLocal(server.url("/feed/0"), validators: first.head.validators).isUnchanged)
        #expect(await fetchLocal(server.url("/feed/3")).failure?.status == 404)
        await server.stop()
    }

    @Test func fileWithAnUnknownKeyIsNamedWithItsLine() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let outlet = folder.appendingPathComponent("bao-thu")
        try FileManager.default.createDirectory(at: outlet, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("name: A\nhome-section: B\nlanguage: vi\ndescription: C\n".utf8)
            .write(to: outlet.appendingPathComponent("outlet.txt"))
        try Data("id: a\ntitle: b\nauthor: c\n\nMột đoạn.\n".utf8).write(to: outlet.appendingPathComponent("001-a.txt"))
        let fault = #expect(throws: PressFileFault.self) { try PressLibrary.load(folder: folder.path) }
        #expect(fault?.description.contains("001-a.txt:3: unknown key `author`") == true)
    }

    private func article(_ id: String, in outlet: String, day: Int = 12) -> PressArticle {
        let moment = (try? date("2026-11-\(day)T06:40:00+07:00")) ?? .distantPast
        return PressArticle(
            id: id,
            outlet: outlet,
            title: "Sạt lở \"<nặng>\" & ngập \(id)",
            published: moment,
            visibleFrom: moment,
            section: "Thời sự",
            lead: "Sapo của bài ]]> và dấu →.",
            caption: "Ảnh.",
            paragraphs: ["Đoạn một & hai.", "Đoạn ba."]
        )
    }

    private func withPress(_ articles: PressArticle..., body: (PressServer) async throws -> Void) async throws {
        let outlet = PressOutlet(
            id: try #require(articles.first).outlet,
            name: "Báo Thử",
            homeSection: "Thời sự",
            language: "vi",
            description: "Báo để thử",
            articles: articles
        )
        let press = try await PressServer.start(PressLibrary(outlets: [outlet]), lifetime: 60)
        do {
            try await body(press)
        } catch {
            await press.stop()
            throw error
        }
        await press.stop()
    }

    private func titles(in feed: Data) throws -> [String] {
        let items = try XMLDocument(data: feed).nodes(forXPath: "//*[local-name()='item' or local-name()='entry']")
        return try items.compactMap { try $0.nodes(forXPath: "*[local-name()='title']").first?.stringValue }
    }

    private func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }
}
