import DailyBriefing
import PressModel
import Testing

@Suite struct HeadTests {
    @Test func levelIsSaidInWordsAndFigures() throws {
        var briefing = BriefingBuilder(InventedDay.input).build()
        briefing.level = FullWeek.briefing.level
        let page = try Edition(briefing).page()
        let unusual = page.elements.classed("unusual").map(\.text)
        #expect(unusual.first == "Thuộc địa bàn, cần xem xét trả lời: 2 vụ việc.")
        #expect(unusual.dropFirst().first == "Mức chung: gấp 2,1 lần mức thường ngày; 14 tin, thường 4–9.")
        #expect(unusual.last?.hasPrefix("Bất thường: Ngập, mưa bão (12 tin, thường dưới ") == true)
        let english = try Edition(briefing, language: .en)
        #expect(english.markdown.contains("Level: 2.1 times the usual daily level; 14 articles, usually 4–9."))
    }

    @Test(
        arguments: [(0.5, "bằng 0,5 lần mức thường ngày; "), (1.0, "bằng mức thường ngày; "), (nil, "")]
            as [(Double?, String)]
    )
    func levelUnderOrAtTheUsualIsNoRise(_ ratio: Double?, _ expected: String) throws {
        var briefing = BriefingBuilder(InventedDay.input).build()
        briefing.level = FullWeek.briefing.level
        briefing.level?.ratio = ratio
        #expect(try Edition(briefing).html.contains(">\(expected)14 tin, thường 4–9<"))
    }

    /// A number that leads nowhere is as good as typed.
    @Test func everyNumberAtTheHeadLeadsToItsList() throws {
        var frame = FullWeek.frame
        frame.itemsFile = "tin-da-doc.csv"
        let day = try Edition(BriefingBuilder(InventedDay.input).build(), frame: frame).page()
        let linked = day.inside("numbers").named("a")
        let numbers = day.inside("numbers").named("p").map(\.text).joined(separator: " ").split {
            !$0.isNumber && $0 != "/"
        }
        #expect(
            linked.map(\.text).joined(separator: " ").split { !$0.isNumber && $0 != "/" }.count >= numbers.count - 1
        )
        for page in [day, try Edition(FullWeek.briefing).page()] {
            let places = Set(page.elements.compactMap { $0.attributes["id"].map { "#" + $0 } })
            #expect(!page.anchors.isEmpty)
            #expect(page.anchors.allSatisfy(places.contains))
        }
        #expect(day.links.contains("tin-da-doc.csv"))
    }

    @Test func documentThatTravelsAloneLeadsToNoFile() throws {
        let page = try Edition(InventedDay.input).page()
        #expect(page.links.allSatisfy { $0.hasPrefix("https://") })
    }

    @Test func headAndFootAreThoseOfAnAdministrativeDocument() throws {
        let edition = try Edition(FullWeek.briefing, frame: FullWeek.frame)
        let page = try edition.page()
        #expect(page.elements.classed("superior").first?.text == "THÀNH ỦY CẦN THƠ")
        let office = page.elements.classed("office").first?.text.replacing("\u{A0}", with: " ")
        #expect(office == "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ")
        #expect(page.elements.classed("number").first?.text == "Số:        /BC-VP")
        #expect(
            page.inside("to").named("p").map(\.text)
                == ["Nơi nhận:", "- Thường trực UBND thành phố;", "- Các sở, ngành liên quan;", "- Lưu: VT, TH."]
        )
        #expect(page.elements.classed("sign").first?.text.contains("CHÁNH VĂN PHÒNG") == true)
        for text in ["THÀNH ỦY CẦN THƠ", "Số:        /BC-VP", "Lưu: VT, TH", "CHÁNH VĂN PHÒNG"] {
            #expect(edition.word.contains(text))
        }
    }

    @Test func highlightsStandInPlaceOfTheHintAndAreText() throws {
        var frame = DocumentFrame()
        frame.highlights = ["Họp gấp <b>9 giờ</b>", "# không phải đầu đề"]
        let edition = try Edition(BriefingBuilder(InventedDay.input).build(), frame: frame)
        #expect(try edition.page().inside("fill").named("p").map(\.text) == frame.highlights)
        #expect(!edition.html.contains("(Người trực ghi"))
        #expect(edition.markdown.contains("Họp gấp \\<b\\>9 giờ\\</b\\>\n\n\\# không phải đầu đề"))
        #expect(edition.word.contains("Họp gấp &lt;b&gt;9 giờ&lt;/b&gt;"))
    }

    @Test func narrowedReportSaysToWhat() throws {
        var briefing = BriefingBuilder(InventedDay.input).build()
        briefing.scope = ["Ninh Kiều", "Bình Thủy"]
        let edition = try Edition(briefing)
        for document in [edition.html, edition.markdown, edition.word] {
            #expect(document.contains("Chỉ gồm tin về: Ninh Kiều, Bình Thủy"))
        }
    }

    @Test func aHundredMissedFeedsLeaveTheFirstPageReadable() throws {
        let sources = (1...100).map { CoverageTests.source("nguon\($0)") }
        let page = try Edition(CoverageTests.input(sources, [])).page()
        let line = try #require(page.inside("numbers").last { $0.text.contains("Nguồn:") }?.text)
        #expect(line.contains("Báo nguon8 và 92 nguồn khác (mục 7)."))
        #expect(page.section("7.").named("p").count == 100)
    }
}
