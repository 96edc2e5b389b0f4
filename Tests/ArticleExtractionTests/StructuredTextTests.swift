import ArticleExtraction
import Foundation
import Testing

/// Texts that stand in a page in unusual ways.
@Suite struct StructuredTextTests {
    private static let paragraphs = PageLayouts.paragraphs
    private static var body: String { paragraphs.map { "<p>\($0)</p>" }.joined() }

    private func text(_ html: String) throws -> String {
        try ArticleExtractor().extract(Array(html.utf8)).text
    }

    private func script(_ body: String) -> String {
        """
        <script type="application/ld+json">{"@graph":[{"@type":["WebPage"]},{"@type":["NewsArticle"],"headline":"Tin",
        "articleBody":"\(body)"}]}</script>
        """
    }

    @Test func teaserInJSONLDDoesNotReplaceTheText() throws {
        let teaser = script(String(repeating: "Đăng ký để đọc tiếp toàn bộ bài viết này. ", count: 10))
        #expect(
            try text("\(teaser)<h1>Tin</h1><article>\(Self.body)</article>") == Self.paragraphs.joined(separator: "\n")
        )
    }

    @Test func escapedHTMLInJSONLDIsRead() throws {
        let escaped = Self.paragraphs.map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined()
        #expect(try text("\(script(escaped))<div id=app></div>") == Self.paragraphs.joined(separator: "\n"))
    }

    @Test func otherArticlesInAListOfJSONLDAreNotThisOne() throws {
        let other = #"{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Khác"}]}"#
        let html = #"<script type="application/ld+json">\#(other)</script><title>Tin</title><p>\#(Self.body)</p>"#
        #expect(try ArticleExtractor().extract(Array(html.utf8)).title == "Tin")
    }

    @Test func templatesAreNotReadUnlessThereIsNothingElse() throws {
        let template = "<template><p>Mẫu bình luận \(Self.paragraphs[0])</p></template>"
        #expect(try !text("<h1>Tin</h1><article>\(Self.body)</article>\(template)").contains("Mẫu bình luận"))
        #expect(
            try text("<h1>Tin</h1><noscript><article>\(Self.body)</article></noscript>").contains(Self.paragraphs[1])
        )
    }

    @Test func rowsOfATableAreLinesAndListsAndQuotationsStay() throws {
        let html = """
            <h1>Giá</h1><article>\(Self.body)<h2>Bảng giá</h2><table><tr><th>Loại</th><th>Giá</th></tr>
            <tr><td>Ri6</td><td>38.000</td></tr></table><ul><li>Ninh Kiều</li><li>Ô Môn</li></ul>
            <blockquote>Chúng tôi chờ đã lâu.</blockquote><p>\(Self.paragraphs[0]) Hết.</p></article>
            """
        let lines = try text(html).split(separator: "\n").map(String.init)
        for line in ["Bảng giá", "Loại\tGiá", "Ri6\t38.000", "Ninh Kiều", "Ô Môn", "Chúng tôi chờ đã lâu."] {
            #expect(lines.contains(line))
        }
    }

    @Test func articleDividedAmongBoxesIsReadAsAWhole() throws {
        let boxes = Self.paragraphs.map {
            "<div class=part><div><p>\($0)</p><p>\($0.reversed().map(String.init).joined())</p></div></div>"
        }
        let found = try text("<h1>Tin</h1><div>\(boxes.joined())</div>")
        #expect(Self.paragraphs.allSatisfy { found.contains($0) })
    }

    @Test func nameOfTheOutletBeforeTheLeadIsNotText() throws {
        #expect(try text("<h1>Tin</h1><p>(Ví Dụ) - \(Self.paragraphs[0])</p>\(Self.body)").hasPrefix("Theo UBND"))
        #expect(try text("<h1>Tin</h1><p>CẦN THƠ - \(Self.paragraphs[0])</p>\(Self.body)").hasPrefix("CẦN THƠ"))
    }

    @Test func decomposedLettersAreComposed() throws {
        let decomposed = "Người dân ở phường Ninh Kiều cho biết nước đã rút hẳn từ sáng sớm nay.".decomposedForTest
        #expect(
            try text("<p>\(decomposed)</p>").unicodeScalars.elementsEqual(
                "Người dân ở phường Ninh Kiều cho biết nước đã rút hẳn từ sáng sớm nay.".unicodeScalars
            )
        )
    }

    @Test func wrongLabelOfTheCharacterSetIsSeenThrough() throws {
        let html = "<meta charset=iso-8859-1><h1>Tin</h1>\(Self.body)"
        #expect(try text(html) == Self.paragraphs.joined(separator: "\n"))
    }
}

extension String {
    /// The text with marks apart from their letters.
    fileprivate var decomposedForTest: String { decomposedStringWithCanonicalMapping }
}

/// What stands beside the text and has neither a name nor an element that says so.
@Suite struct NamelessBoxTests {
    private static let body = PageLayouts.paragraphs.map { "<p>\($0)</p>" }.joined()
    private static let words =
        "mong sớm làm kè, bà con khổ quá, năm nào cũng lo, nước lên là mất ngủ, chẳng biết kêu ai."

    @Test func teasersAndCommentsAreKnownByTheirShape() throws {
        let teasers = (1...12).map {
            "<div><a href=/t\($0)>Một tiêu đề khác khá dài số \($0)</a><div>Đoạn dẫn số \($0), \(Self.words)</div></div>"
        }
        let comments = (1...9).map {
            "<div><b>Bạn đọc \($0)</b><p>Ý kiến \($0): \(Self.words)</p><a href=#>Trả lời</a></div>"
        }
        let html = """
            <body><div>\(teasers.joined())</div><div><h1>Tin</h1><div>\(Self.body)</div></div>
            <div>\(comments.joined())</div></body>
            """
        let article = try ArticleExtractor().extract(Array(html.utf8))
        #expect(article.text == PageLayouts.paragraphs.joined(separator: "\n"))
    }

    @Test func questionToTheEditorsAndCaptionsAreNotText() throws {
        let form = "<div><b>Gửi câu hỏi</b><p>Câu hỏi cần ghi rõ họ tên, địa chỉ.</p><textarea></textarea></div>"
        let picture = "<div><img src=a.jpg><div>Bờ sông sáng 12/11, nhìn từ cầu.</div></div>"
        let html = "<h1>Tin</h1><div>\(Self.body)\(picture)\(Self.body.replacing("người", with: "bà con"))\(form)</div>"
        let text = try ArticleExtractor().extract(Array(html.utf8)).text
        #expect(!text.contains("Câu hỏi") && !text.contains("nhìn từ cầu") && text.contains("bà con"))
    }
}
