import FeedParsing
import Foundation
import Testing

@Suite struct HostileTests {
    private func parse(_ source: String) throws(FeedParsingError) -> ParsedFeed {
        try FeedParser().parse(Array(source.utf8))
    }

    private func rss(_ inside: String) -> String {
        "<rss version=\"2.0\"><channel><title>K</title>\(inside)</channel></rss>"
    }

    @Test func emptyBodiesAreNamed() {
        #expect(throws: FeedParsingError.empty) { try FeedParser().parse([UInt8]()) }
        #expect(throws: FeedParsingError.empty) { try parse(" \n\t ") }
        #expect(throws: FeedParsingError.empty) { try FeedParser().parse([0, 0, 0]) }
        #expect(throws: FeedParsingError.empty) { try FeedParser().parse([0xEF, 0xBB, 0xBF]) }
    }

    @Test(arguments: [
        "<!DOCTYPE html><html><head><title>Kiểm tra trình duyệt</title></head></html>",
        "<!-- a -->\n<HTML><title>Kiểm tra trình duyệt</title>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>Kiểm tra trình duyệt</title></head></html>",
    ])
    func webPagesAreNamedWithTheirTitle(_ page: String) {
        #expect(throws: FeedParsingError.htmlPage(title: "Kiểm tra trình duyệt")) { try parse(page) }
    }

    @Test(arguments: ["<note><to>A</to></note>", "<sitemapindex/>", "{\"a\": 1}", "[1]"])
    func otherDocumentsAreNoFeed(_ source: String) {
        do {
            _ = try parse(source)
            Issue.record("read as a feed")
        } catch {
            guard case .notAFeed = error else {
                Issue.record("\(error)")
                return
            }
            #expect(error.description.contains("feed list"))
        }
    }

    @Test(arguments: [
        "404 Not Found", "{\"version\":", "\u{1}\u{2}", "<", "<<<<>>>>", "&&&&", "<?xml", "<!DOCTYPE", "<![CDATA[",
    ])
    func rubbishIsRefusedNotRead(_ source: String) {
        #expect(throws: FeedParsingError.self) { try parse(source) }
    }

    @Test func sixteenMebibytesAreTooLarge() {
        let body = [UInt8](repeating: UInt8(ascii: " "), count: 16 << 20)
        #expect(throws: FeedParsingError.tooLarge(bytes: 16 << 20, limit: 15 << 20)) { try FeedParser().parse(body) }
    }

    @Test func entitiesOfTheDocumentNeverExpand() throws {
        let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
        let feed = try parse("<!DOCTYPE rss [<!ENTITY l0 \"ha\">\(levels)]>" + rss("<item><title>&l9;</title></item>"))
        #expect(feed.entries.map(\.title) == ["&l9;"])
    }

    @Test func externalEntitiesAreNeverLoaded() throws {
        let feed = try parse(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + rss("<item><title>&x;</title></item>")
        )
        #expect(feed.entries.map(\.title) == ["&x;"])
    }

    @Test func defaultAttributesOfTheDocumentTypeHaveNoEffect() throws {
        let feed = try parse(
            "<!DOCTYPE rss [<!ATTLIST guid isPermaLink CDATA 'false'>]>"
                + rss("<item><guid>https://a.example/1</guid></item>")
        )
        #expect(feed.entries[0].link == "https://a.example/1")
        #expect(feed.wellFormed)
    }

    @Test func deepNestingIsCutNotFollowed() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(try parse(rss("<item><title>T</title></item>\(deep)")).entries.map(\.title) == ["T"])
        #expect(HTMLText.plainText("Trước " + String(repeating: "<div>", count: 100_000) + "sau").hasPrefix("Trước"))
    }

    @Test func manyAttributesAreRefused() {
        let attributes = (0..<50_000).map { " a\($0)='1'" }.joined()
        #expect(throws: FeedParsingError.self) { try parse(rss("<item\(attributes)/>")) }
        #expect(HTMLText.plainText("<p\(attributes)>A</p>").isEmpty)
    }

    @Test func entriesAndTextsAreCapped() throws {
        let feed = try parse(rss(String(repeating: "<item><title>T</title></item>", count: 2_500)))
        #expect(feed.entries.count == 2_000)
        #expect(feed.problems.contains { $0.message.contains("2000") })
        let long = try parse(rss("<item><title>\(String(repeating: "ữ", count: 1 << 20))</title></item>"))
        #expect((1 << 20) - 3...(1 << 20) ~= long.entries[0].title?.utf8.count ?? 0)
    }

    @Test func manyTinyElementsAndFaultsStayLinear() throws {
        let unit = [
            "<b>", "</b>", "&", "<", "<!-- ", "<![CDATA[", "<a b=\"", "<a b='>", "<?x ", "]]>", "&#x;", "</", "<!x",
        ]
        for piece in unit {
            let feed = try? parse(
                rss("<item><title>T</title></item>" + String(repeating: piece, count: 200_000 / piece.utf8.count))
            )
            #expect(feed == nil || feed?.entries.first?.title?.hasPrefix("T") == true)
        }
    }

    @Test func anyBytesEndInAValueOrAnError() {
        var state: UInt64 = 42
        let seed = Array(Fixtures.rss20.utf8)
        for _ in 0..<300 {
            var bytes = seed
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            let feed = try? FeedParser().parse(bytes)
            #expect(feed == nil || (feed?.entries.count ?? 0) <= 1)
        }
    }
}
