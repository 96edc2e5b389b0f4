import ArticleExtraction
import Testing

@Suite struct StructuredScriptsTests {
    private func texts(_ html: String) -> [String] { StructuredScripts.texts(in: Array(html.utf8), charset: nil) }

    @Test func scriptsOfJSONLDAreFoundWhereverTheyStand() {
        let html = """
            <html><head><script>var a = "<p>";</script><script type="application/ld+json">{"a":"Một &amp; <b>"}</script>
            </head><body><div><script type='Application/LD+JSON; charset=utf-8'>[1]</script></div>
            <script type="text/javascript">b()</script><script type="application/json">{"c":1}</script></body></html>
            """
        #expect(texts(html) == [#"{"a":"Một &amp; <b>"}"#, "[1]"])
    }

    @Test func scriptThatIsNeverClosedIsReadToTheEnd() {
        #expect(texts(#"<p>Tin</p><script type="application/ld+json">{"a":1"#) == [#"{"a":1"#])
    }

    @Test func emptyPagesAndScriptsGiveNothing() {
        #expect(texts("").isEmpty)
        #expect(texts(#"<script type="application/ld+json"></script>"#).isEmpty)
    }

    @Test func numberAndLengthAreBounded() {
        let one = #"<script type="application/ld+json">{}</script>"#
        #expect(texts(String(repeating: one, count: 100)).count == 64)
        let long = String(repeating: "x", count: 5 << 20)
        #expect(texts(#"<script type="application/ld+json">"\#(long)"</script>\#(one)"#) == ["{}"])
    }

    @Test func characterSetOfTheServerCounts() {
        let html = Array(#"<script type="application/ld+json">"caf"#.utf8) + [0xE9] + Array(#""</script>"#.utf8)
        #expect(StructuredScripts.texts(in: html, charset: "iso-8859-1") == [#""café""#])
    }
}
