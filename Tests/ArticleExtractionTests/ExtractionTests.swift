import ArticleExtraction
import Foundation
import Testing

extension PageLayouts.Layout: CustomTestStringConvertible {
    var testDescription: String { name }
}

@Suite struct ExtractionTests {
    @Test(arguments: PageLayouts.all) func everyLayoutGivesTheArticleAndNothingElse(_ layout: PageLayouts.Layout) throws
    {
        let article = try ArticleExtractor().extract(Array(layout.html.utf8), url: layout.url)
        #expect(article.title == PageLayouts.title)
        #expect(article.text == PageLayouts.text)
        #expect(article.published?.ISO8601Format() == "2026-11-11T23:40:00Z")
        #expect(article.language == "vi")
    }

    @Test func canonicalAddressIsMadeAbsolute() throws {
        let html =
            "<html><head><link rel='canonical' href='/sat-lo.html'></head><body><p>Một bài ngắn.</p></body></html>"
        let article = try ArticleExtractor().extract(Array(html.utf8), url: "https://a.example/muc/sat-lo.html?utm=1")
        #expect(article.canonicalURL == "https://a.example/sat-lo.html")
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])
    func onlyWebAddressesAreCanonical(_ address: String) throws {
        let html = "<link rel='canonical' href='\(address)'><p>A</p>"
        #expect(try ArticleExtractor().extract(Array(html.utf8)).canonicalURL == nil)
    }

    @Test func pageWithoutDateHasNone() throws {
        let html =
            "<html><body><article><p>\(PageLayouts.paragraphs.joined(separator: "</p><p>"))</p></article></body></html>"
        #expect(try ArticleExtractor().extract(Array(html.utf8)).published == nil)
    }

    @Test(
        arguments: [
            ("31/02/2026 10:00", nil), ("12/11/2026 06:40 (GMT+7)", "2026-11-11T23:40:00Z"),
            ("12-11-2026", "2026-11-11T17:00:00Z"),
            ("06h40 ngày 12/11/2026", "2026-11-11T23:40:00Z"), ("2026-11-12T06:40:00Z", "2026-11-12T06:40:00Z"),
            ("hôm nay", nil),
        ] as [(String, String?)]
    )
    func visibleDatesAreReadInVietnamsTime(text: String, moment: String?) throws {
        let html = "<body><span class='publish-date'>\(text)</span><p>Bài.</p></body>"
        #expect(try ArticleExtractor().extract(Array(html.utf8)).published?.ISO8601Format() == moment)
    }

    @Test func serverCharsetGoesBeforeThePage() throws {
        let bytes =
            Array("<html><head><meta charset='utf-8'></head><body><h1>".utf8) + [0xD0, 0xEA]
            + Array("</h1></body></html>".utf8)
        #expect(try ArticleExtractor().extract(bytes, charset: "windows-1258").title == "Đê")
    }
}

@Suite struct HostilePageTests {
    @Test func emptyAndHugePagesAreRefused() {
        #expect(throws: ArticleExtractionError.empty) { try ArticleExtractor().extract([]) }
        #expect(throws: ArticleExtractionError.empty) { try ArticleExtractor().extract([0, 0, 32]) }
        let huge = [UInt8](repeating: UInt8(ascii: "a"), count: 16 << 20)
        #expect(throws: ArticleExtractionError.tooLarge(bytes: 16 << 20, limit: 15 << 20)) {
            try ArticleExtractor().extract(huge)
        }
    }

    @Test func manyAttributesDoNotHideTheText() throws {
        let attributes = (0..<200_000).map { " a\($0)=1" }.joined()
        let html = "<h1\(attributes)>Tin</h1><p\(attributes)>\(PageLayouts.lead)</p>"
        #expect(try ArticleExtractor().extract(Array(html.utf8)).text == PageLayouts.lead)
    }

    @Test func textBelowFiveHundredLevelsIsFoundAndDeeperMarkupEndsThePage() throws {
        let text = "<p>\(PageLayouts.lead)</p>"
        let deep = text + String(repeating: "<div>", count: 500) + "<p>\(PageLayouts.paragraphs[0])</p>"
        #expect(try self.text(deep).contains(PageLayouts.paragraphs[0]))
        let tooDeep = text + String(repeating: "<div>", count: 600) + "<p>\(PageLayouts.paragraphs[0])</p>"
        #expect(try self.text(tooDeep) == PageLayouts.lead)
    }

    private func text(_ html: String) throws -> String {
        try ArticleExtractor().extract(Array(html.utf8)).text
    }

    @Test func manyTagsAndMuchJSONAreBounded() throws {
        let tags = String(repeating: "<p>x</p>", count: 500_000)
        #expect(try text("<h1>Tin</h1><p>\(PageLayouts.lead)</p>\(tags)").hasPrefix(PageLayouts.lead))
        let body = String(repeating: "ab c ", count: 1_000_000)
        let json = "<script type='application/ld+json'>{\"articleBody\":\"\(body)\"}</script>"
        #expect(try text("\(json)<p>\(PageLayouts.lead)</p>") == PageLayouts.lead)
    }

    @Test func nullBytesAreNoText() throws {
        let html = PageLayouts.lead.map { "\($0)\0" }.joined()
        #expect(try ArticleExtractor().extract(Array("<h1>Tin</h1><p>\(html)</p>".utf8)).text == PageLayouts.lead)
    }

    @Test(arguments: [
        "<div>", "</div>", "<p>a", "<b>a</i>", "<html>", "<table><tr><td>", "<h1>a", "<script>", "<!--", "<a href=",
        "&#x;", "<time>1",
        "<div class='sapo'>một hai ba ", "<body class=a>", "<frameset>", "<", "</<", "<i class=a",
        "<li><a href=x>b</a> c", "<!-- a -->", "<h1><p>", "</br>", "<p a=1 a=1 a=1>", "<wbr>", "<noscript>", "&amp;",
    ])
    func repeatedPiecesEndQuickly(_ piece: String) throws {
        let html = "<title>T</title>" + String(repeating: piece, count: 100_000 / piece.utf8.count)
        _ = try? ArticleExtractor().extract(Array(html.utf8))
    }

    @Test func anyBytesEndInAValueOrAnError() {
        var state: UInt64 = 7
        for layout in PageLayouts.all {
            let seed = Array(layout.html.utf8)
            for length in stride(from: 1, to: seed.count, by: 97) {
                _ = try? ArticleExtractor().extract(Array(seed.prefix(length)))
            }
            for _ in 0..<20 {
                var bytes = seed
                for _ in 0..<30 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
                }
                _ = try? ArticleExtractor().extract(bytes)
            }
        }
    }
}
