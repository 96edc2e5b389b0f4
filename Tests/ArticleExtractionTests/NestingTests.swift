import ArticleExtraction
import Testing

/// Markup that libxml2 2.9.14 reads otherwise than browsers do, and the text that a browser shows.
@Suite struct NestingTests {
    /// A page, and its title and text.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var html: String
        var title: String? = "Tin"
        var text: [String] = [one, two]
    }

    static let one = PageLayouts.paragraphs[0]
    static let two = PageLayouts.paragraphs[1]
    static let cases = [
        Case(testDescription: "wrong line break", html: "<h1>Tin</h1><div>\(one)</br>\(two)</BR></div>"),
        Case(testDescription: "closed line break", html: "<h1>Tin</h1><div>\(one)<br/>\(two)<br /></div>"),
        Case(
            testDescription: "heading around a paragraph",
            html: "<h1 class=a><p>Tin</p></h1><p>\(one)</p><p>\(two)</p>"
        ),
        Case(
            testDescription: "empty heading before a paragraph",
            html: "<title>Tin</title><h1></h1><p>\(one)</p><p>\(two)</p>"
        ),
        Case(
            testDescription: "head without an end",
            html: "<head><title>Tin</title><header><h1>Tin</h1></header><main><p>\(one)<p>\(two)</main>"
        ),
        Case(
            testDescription: "text after the end of the page",
            html: "<html><body><h1>Tin</h1><p>\(one)</body></html><p>\(two)"
        ),
        Case(
            testDescription: "paragraph that an HTML 5 element ends",
            html: """
                <h1>Tin</h1><article><p>\(one)</p><p class=author>An<section><p>\(two)</p></section></article>
                """
        ),
        Case(
            testDescription: "link without an end",
            html: "<h1>Tin</h1><article><p>\(one) <a href=x>Hết<p>\(two)<p>\(PageLayouts.paragraphs[3])</article>",
            text: ["\(one) Hết", two, PageLayouts.paragraphs[3]]
        ),
        Case(
            testDescription: "link in a link",
            html: "<h1>Tin</h1><div><p>\(one) <a href=x><i>x</i> <b><a href=y>y</a> \(two)</p></div>",
            text: ["\(one) x y \(two)"]
        ),
        Case(
            testDescription: "markup in what is text or hidden",
            html: """
                <h1>Tin</h1><div><p>\(one)<noscript><p>không</p></noscript><template><p>mẫu</p></template></p>
                <p>\(two)<iframe><p>khung</p></iframe></div>
                """
        ),
        Case(
            testDescription: "heading without an end",
            html: "<div><h1>Tin<h2>Dẫn</h2></h1><p>\(one)</p><p>\(two)</p></div>",
            text: ["Dẫn", one, two]
        ),
        Case(
            testDescription: "box without an end in an element of HTML 5",
            html: """
                <h1>Tin</h1><div class=noidung><p>\(one)</p><section class=related><div><p>\(PageLayouts.paragraphs[2])</section>
                <p>\(two)</p></div>
                """
        ),
        Case(
            testDescription: "void elements of HTML 5",
            html: "<h1>Tin</h1><div><p><picture><source srcset=a><img src=a></picture>\(one)<p>\(two)<wbr><track></div>"
        ),
        Case(
            testDescription: "references by name, by number and of windows-1252",
            html:
                "<title>A &amp; B</title><p>&#272;&ecirc; &#x111;&#7853;p &#150; &#147;\(one)&#148;&nbsp;&hellip; &lt;i&gt;",
            title: "A & B",
            text: ["Đê đập – “\(one)” … <i>"]
        ),
        Case(
            testDescription: "text with a comment and references in it",
            html:
                "<h1>Tin</h1><p>\(one.replacing(" ", with: "<!-- <p> --> "))</p><p>\(two.replacing(" ", with: "&#32;"))</p>"
        ),
    ]

    @Test(arguments: cases) func browsersAndWeReadTheSame(_ page: Case) throws {
        let article = try ArticleExtractor().extract(Array(page.html.utf8))
        #expect(article.title == page.title)
        #expect(article.text.split(separator: "\n").map(String.init) == page.text)
    }

    @Test func languageOfALateStartOfThePageCounts() throws {
        let html = "<!-- a --><!DOCTYPE html>\n<html lang=fr><head></head><body><p>\(Self.one)</p>"
        #expect(try ArticleExtractor().extract(Array(html.utf8)).language == "fr")
    }

    @Test func bytesThatAreNoTextDoNotEndThePage() throws {
        let html =
            Array("<h1>Tin</h1><p>\(Self.one)</p><i>".utf8) + [0xFF, 0xE1, 0xBA, 1, 0xED, 0xA0, 0x80]
            + Array("</i><p>\(Self.two)".utf8)
        #expect(try ArticleExtractor().extract(html).text.hasSuffix(Self.two))
    }
}
