import FeedParsing
import Testing

@Suite struct SanitizingTests {
    private func summary(_ html: String) throws -> String? {
        let source =
            "<rss version='2.0'><channel><item><description><![CDATA[\(html)]]></description></item></channel></rss>"
        return try FeedParser().parse(Array(source.utf8), url: "https://a.example/rss").entries.first?.summary
    }

    @Test(arguments: [
        "<p>Giá <b>lúa</b> &amp; gạo</p>",
        "<a href=\"https://a.example/1\"><img src=\"https://a.example/1.jpg\" alt=\"Lúa\"></a>",
        "<a href=\"/tin/1.html\">x</a> y", "<a href=\"javascript:x\">x</a>", "<p class=\"a\" onclick=\"x()\">A</p>",
        "<span style=\"color: red; position: fixed\">A</span>", "<a href=\"https://a.example\"></a></br>Sáu căn nhà",
        "<p>&ldquo;Lũ&rdquo; &nbsp; 5 &lt; 6</p>", "<p>a<p>b", "<b><i>a</b></i>",
        "<a href=\"u\">a<a href=\"v\">b</a></a>",
        "<div><ul><li>a</li><li>b</li></ul></div>", "<p><div>a</div></p>", "<IMG SRC=\"a.jpg\">",
        "<p title=\"a>b\">c</p>",
        "<img alt=\"1\" alt=\"2\" src=\"https://a.example/x\">", "<p>a</p><!-- b --><p>c</p>", "<b", "<b>a", "a</b>",
        "<img src=\"data:image/png;base64,AA\">", "<a href=\" https://a.example/ \">x</a>", "<p\u{1}>a</p>",
        "<p>a\u{0}b</p>",
    ])
    func plainHTMLIsCleanedAsTheParserWouldCleanIt(_ html: String) throws {
        // The quick way and libxml2 must never differ in what gets through.
        #expect(try summary(html) == HTMLText.sanitize(html, base: "https://a.example/rss"))
    }

    @Test func textAfterAnUnclosedFrameIsKept() {
        // Regression: an <iframe> without end took the rest of the article with it.
        for name in ["iframe", "object", "noscript", "button"] {
            let clean = HTMLText.sanitize("<p>Trước</p><\(name) src='x'><p>Sau</p>", base: nil)
            #expect(clean == "<p>Trước</p><p>Sau</p>", "\(name)")
        }
    }

    @Test(arguments: [
        ("color: red; position: fixed", "color: red;"), ("background: url(javascript:x)", nil),
        ("COLOR:Red", "COLOR: Red;"),
        ("width: expression(alert(1))", nil), ("margin: 0 5px", "margin: 0 5px;"), ("margin: 99999px", nil),
        ("color: \\72 ed", nil), ("color: red; @import 'x'", nil), ("font: 12px/1.5 a</style>", nil), ("color", nil),
        ("border: 1px solid rgb(0, 0, 0)", "border: 1px solid rgb(0, 0, 0);"),
    ])
    func stylesKeepOnlyWhatDressesText(style: String, kept: String?) {
        let clean = HTMLText.sanitize("<b style=\"\(style)\">a</b>", base: nil)
        #expect(clean == (kept.map { "<b style=\"\($0)\">a</b>" } ?? "<b>a</b>"))
    }

    @Test(arguments: [
        ("&rarr; &CounterClockwiseContourIntegral;", "→ ∳"), ("&NotEqualTilde;", "≂̸"), ("&copy 2026", "© 2026"),
        ("&#150;", "–"), ("&khongco; &", "&khongco; &"), ("&lt;b&gt;", "<b>"), ("&notit;", "&notit;"),
    ])
    func referencesOfHTML5AreRead(html: String, text: String) {
        #expect(HTMLText.plainText("<p>\(html)</p>") == text)
    }

    @Test func parametersOfAddressesAreNoReferences() {
        let clean = HTMLText.sanitize("<a href=\"https://a.example/?a=1&copy=2&lt=3\">x</a>", base: nil)
        #expect(clean == "<a href=\"https://a.example/?a=1&amp;copy=2&amp;lt=3\">x</a>")
    }
}
