import DailyBriefing
import PressModel
import Testing

@Suite struct SectionTests {
    static let local = Sample.article(
        1,
        "Ngập sâu ở Ninh Kiều",
        outlet: "Báo Một",
        places: ["Ninh Kiều", "Cần Thơ"],
        [Sample.issue(1)]
    )
    static let elsewhere = Sample.article(
        2,
        "Kẹt xe cầu Rạch Miễu",
        places: ["Vĩnh Long"],
        [Sample.issue(2, "traffic", score: 90)]
    )

    @Test func officesPlacesComeFirstWithTheirDueDate() throws {
        let office = Sample.office(scope: ["Cần Thơ"], answerDays: 30)
        let edition = try Edition(Sample.input([Self.elsewhere, Self.local], office: office))
        let cells = try edition.page().section("2.").named("td").map(\.text)
        #expect(
            cells == [
                "1", "Ngập, mưa bão", "Ngập sâu ở Ninh KiềuNinh Kiều, Cần Thơ cần xác minh", "Báo Một", "",
                "22/12/2026",
            ]
        )
        let row =
            "| 1 | Ngập, mưa bão | [Ngập sâu ở Ninh Kiều](<https://vidu.example/1>) – Ninh Kiều, Cần Thơ [cần xác minh] | Báo Một |  | 22/12/2026 |"
        #expect(edition.markdown.contains(row))
    }

    /// Within an issue, the office's own stories stand before those that are told louder.
    @Test(arguments: [([], "Ngập ở Vĩnh Long"), (["Cần Thơ"], "Ngập ở Ninh Kiều")] as [(Set<String>, String)])
    func officesStoriesLeadTheirIssue(_ scope: Set<String>, _ first: String) throws {
        let articles = [
            Sample.article(1, "Ngập ở Vĩnh Long", places: ["Vĩnh Long"], [Sample.issue(1, score: 90)]),
            Sample.article(2, "Ngập ở Ninh Kiều", places: ["Ninh Kiều", "Cần Thơ"], [Sample.issue(2)]),
        ]
        let edition = try Edition(Sample.input(articles, office: Sample.office(scope: scope)))
        let stories = edition.markdown.split(separator: "\n").filter { $0.hasPrefix("**") && $0.contains("Ngập ở") }
        #expect(stories.count == 2)
        #expect(stories.first?.contains(first) == true)
    }

    @Test(arguments: [(1, "23/11/2026"), (10, "02/12/2026"), (45, "06/01/2027")])
    func dueDateFollowsTheConfiguredDays(_ days: Int, _ expected: String) throws {
        let office = Sample.office(scope: ["Cần Thơ"], answerDays: days)
        let page = try Edition(Sample.input([Self.local], office: office)).page()
        #expect(page.section("2.").named("td").last?.text == expected)
    }

    @Test(arguments: [[], ["Lai Châu"]])
    func nothingInTheOfficesAreaIsSaidSo(_ scope: Set<String>) throws {
        let page = try Edition(Sample.input([Self.local], office: Sample.office(scope: scope))).page()
        #expect(page.text("2.") == "Không có.")
    }

    @Test func secondIssueOfAStoryIsNamedByItsTitle() throws {
        let findings = [Sample.issue(1, "flood", score: 30), Sample.issue(2, "land", score: 11)]
        let article = Sample.article(1, "Sạt lở cuốn nhà", places: ["Cần Thơ"], findings)
        let page = try Edition(Sample.input([article], office: Sample.office(scope: ["Cần Thơ"]))).page()
        #expect(page.section("2.").named("td").map(\.text).contains("Ngập, mưa bão, Đất đai, giải phóng mặt bằng"))
        #expect(page.section("3.").classed("meta").first?.text == "1 báo đưa · Cần Thơ · Đất đai, giải phóng mặt bằng")
    }

    @Test func undatedArticlesStandApartAndTheOthersAreCounted() throws {
        let edition = try Edition(
            Sample.input([
                Sample.article(1, "Ngập không ghi ngày", published: nil, [Sample.issue(1)]),
                Sample.article(2, "Thể thao không ghi ngày", published: nil, []),
                Sample.article(3, "Giải trí không ghi ngày", published: nil, [Sample.issue(3, verdict: .wrong)]),
            ])
        )
        let text = try edition.page().text("7.")
        #expect(
            text.contains("Bài không ghi ngày đăng (tính theo ngày thấy lần đầu)\n– Ngập không ghi ngày (Báo Ví Dụ)")
        )
        #expect(text.contains("Ngoài ra: 2 bài không ghi ngày, không thuộc vấn đề theo dõi."))
        #expect(!text.contains("Thể thao"))
        #expect(try edition.page().text("3.").contains("Không có tin nào"))
        #expect(edition.markdown.contains("- [Ngập không ghi ngày](<https://vidu.example/1>) (Báo Ví Dụ)\n"))
    }

    @Test func lateArticlesStandApartWithTheirMomentAndOnlyWithAnIssue() throws {
        var input = Sample.input([])
        let before = Sample.moment("2026-11-21T21:05:00+07:00")
        input.late = [
            Sample.article(1, "Sạt lở đêm qua", published: before, [Sample.issue(1)]),
            Sample.article(2, "Bóng đá đêm qua", published: before, []),
        ]
        let edition = try Edition(input)
        let late = try edition.page().section("Bài của ngày trước", heading: "h3").map(\.text)
        #expect(late.first == "– Sạt lở đêm qua (Báo Ví Dụ, 21:05 ngày 21/11/2026)")
        #expect(!edition.html.contains("Bóng đá"))
        #expect(edition.html.contains("Đã đọc 0 tin của 0 báo"), "late articles belong to their own day's numbers")
    }

    @Test func sectionsThatHaveNothingAreNotHeaded() throws {
        let edition = try Edition(Sample.input([Self.local]))
        for heading in ["Bài của ngày trước", "Bài không ghi ngày đăng", "Nguồn đang tắt"] {
            #expect(!edition.html.contains(heading))
            #expect(!edition.markdown.contains(heading))
        }
    }

    @Test(arguments: [["Giá điện tăng 10%"], ["Giá điện tăng 10%", "Giá điện tăng 5% (bản sửa thân bài)"]])
    func editedHeadlineIsShownWithTheOutletThatEditedIt(_ earlier: [String]) throws {
        let title = "Giá điện tăng 5% (bản sửa thân bài)"
        let edition = try Edition(
            Sample.input([Sample.article(1, title, outlet: "Báo Một", earlier: earlier, [Sample.issue(1)])])
        )
        let line = "Tiêu đề trước khi báo sửa: “Giá điện tăng 10%” (Báo Một)"
        #expect(try edition.page().section("3.").classed("meta").map(\.text).contains(line))
        #expect(edition.markdown.contains(line))
    }

    @Test func editOfTheBodyAloneShowsNoEarlierHeadline() throws {
        let article = Sample.article(1, "Ngập sâu", earlier: ["Ngập sâu"], [Sample.issue(1)])
        #expect(try !Edition(Sample.input([article])).html.contains("Tiêu đề trước khi báo sửa"))
    }

    @Test func termsThatGaveTheFindingAreShownAsWritten() throws {
        let article = Sample.article(1, "Ngập sâu", [Sample.issue(1, terms: ["Ngập sâu", "triều cường"])])
        let meta = try Edition(Sample.input([article])).page().section("3.").classed("meta").last?.text
        #expect(meta == "Từ nhận ra: ngập sâu, triều cường – điểm 14, ngưỡng 10")
    }

    @Test(arguments: Language.allCases)
    func documentHasItsSectionsInOrder(_ language: Language) throws {
        let edition = try Edition(Sample.input([Self.local]), language: language)
        let page = try edition.page()
        let headings = page.elements.named("h2").map(\.text)
        #expect(headings.map { $0.prefix(2) } == (1...9).map { "\($0)." })
        #expect(
            edition.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
                == headings.map { $0[...] }
        )
        #expect(page.elements.first?.attributes["lang"] == language.rawValue)
        let nation = ["vi": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "en": "SOCIALIST REPUBLIC OF VIET NAM"]
        #expect(page.elements.named("b")[1].text == nation[language.rawValue])
    }

    @Test func englishDocumentKeepsNoVietnameseOfTheProgram() throws {
        var input = Sample.input([])
        input.office = OfficeProfile(name: "Office", place: "Can Tho", scope: [], answerDays: 30, passageLimit: 800)
        input.sources = [CoverageTests.source("mot")]
        let document = try Edition(input, language: .en)
        let vietnamese = document.markdown.filter {
            "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".contains($0)
        }
        #expect(vietnamese.isEmpty)
    }
}
