import DailyBriefing
import PressModel
import Testing

@Suite struct PassageTests {
    static func passage(summary: String, text: String = "", limit: Int = 800) throws -> String {
        let article = Sample.article(1, "Tiêu đề", summary: summary, text: text, [Sample.issue(1)])
        let page = try Edition(Sample.input([article], office: Sample.office(passageLimit: limit))).page()
        let quote = try #require(page.section("3.").classed("quote").first?.text)
        return String(quote.dropFirst().dropLast("” (Báo Ví Dụ)".count))
    }

    @Test(arguments: [
        (
            "Mưa lớn suốt đêm. Nhiều tuyến đường ngập. Lực lượng chức năng ứng trực.",
            "Mưa lớn suốt đêm. Nhiều tuyến đường ngập."
        ),
        ("Chỉ một câu.", "Chỉ một câu."),
        ("Không có dấu chấm câu", "Không có dấu chấm câu"),
        ("Giá tăng 1.234,5 đồng. Mức 3.5 là cao. Câu ba.", "Giá tăng 1.234,5 đồng. Mức 3.5 là cao."),
        (
            "Sở Xây dựng TP. Cần Thơ báo cáo UBND Q. Ninh Kiều. Đường ngập. Câu ba.",
            "Sở Xây dựng TP. Cần Thơ báo cáo UBND Q. Ninh Kiều. Đường ngập."
        ),
        ("Người dân hỏi: “Bao giờ xong?” Chưa ai trả lời. Câu ba.", "Người dân hỏi: “Bao giờ xong?” Chưa ai trả lời."),
        ("Câu một. Ông nói: “Xong rồi.” Câu ba.", "Câu một. Ông nói: “Xong rồi.”"),
        ("Chờ… Rồi nước rút! Câu ba.", "Chờ… Rồi nước rút!"),
        ("Đoạn đầu.\r\nĐoạn sau.", "Đoạn đầu."),
        ("Đoạn đầu.\rĐoạn sau.", "Đoạn đầu."),
        ("Ngập tại TP.HCM. Câu hai. Câu ba.", "Ngập tại TP.HCM. Câu hai."),
    ])
    func quotesTheFirstTwoSentencesAsWritten(_ summary: String, _ expected: String) throws {
        #expect(try Self.passage(summary: summary) == expected)
    }

    @Test func textStandsInForAMissingSummary() throws {
        #expect(try Self.passage(summary: "", text: "Câu một. Câu hai. Câu ba.") == "Câu một. Câu hai.")
    }

    @Test func articleWithoutWordsHasNoQuotation() throws {
        let article = Sample.article(1, "Tiêu đề", summary: "", [Sample.issue(1)])
        let edition = try Edition(Sample.input([article]))
        #expect(try edition.page().section("3.").classed("quote").isEmpty)
        #expect(!edition.markdown.contains("“”"))
        #expect(!edition.markdown.contains("(Báo Ví Dụ)"))
    }

    @Test(arguments: [100, 101, 137, 800])
    func longSentenceIsCutAtAWordWithinTheLimit(_ limit: Int) throws {
        let summary = Sample.words(3, 400)
        let passage = try Self.passage(summary: summary, limit: limit)
        #expect(passage.count <= limit)
        #expect(passage.count > limit - 12)
        #expect(passage.last == "…")
        #expect(summary.hasPrefix(passage.dropLast() + " "), "verbatim, and no word is broken")
    }

    @Test(arguments: [0, 1, 2, 9])
    func smallLimitHoldsToo(_ limit: Int) throws {
        #expect(try Self.passage(summary: "Nước dâng nhanh trong đêm", limit: limit).count <= max(1, limit))
    }

    @Test(arguments: 1...20)
    func anyPassageIsTakenFromTheArticle(_ seed: Int64) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = ["Nước ", "dâng", ". ", "? ", "…", "\"", "”", "TP", " Đ", "(", ")", "\n", "é\u{301}", "🌧", "  "]
        let summary = "A" + (0..<200).map { _ in pieces.randomElement(using: &random)! }.joined()
        let passage = try Self.passage(summary: summary, limit: 100)
        let body = passage.hasSuffix("…") && !summary.contains(passage) ? String(passage.dropLast()) : passage
        #expect(summary.contains(body))
        #expect(passage.count <= 100)
    }

    @Test func passageNamesTheOutletThatItIsTakenFrom() throws {
        let text = Sample.words(8, 80)
        let articles = [
            Sample.article(
                1,
                "Nước dâng cao ở nhiều nơi",
                summary: text,
                outlet: "Báo Một",
                [Sample.issue(1, score: 11)]
            ),
            Sample.article(
                2,
                "Nước dâng cao ở nhiều nơi",
                summary: text,
                outlet: "Báo Hai",
                [Sample.issue(2, score: 25)]
            ),
        ]
        let quote = try Edition(Sample.input(articles)).page().section("3.").classed("quote")
        #expect(quote.map { $0.text.hasSuffix("” (Báo Hai)") } == [true])
    }
}
