import DailyBriefing
import PressModel
import Testing

@Suite struct ExtremeDayTests {
    @Test(arguments: Language.allCases)
    func dayWithoutItemsStillMakesADocument(_ language: Language) throws {
        let edition = try Edition(Sample.input([]), language: language)
        let page = try edition.page()
        let none = ["vi": "Không có.", "en": "None."][language.rawValue] ?? ""
        for section in ["2.", "4.", "5.", "6."] { #expect(page.text(section) == none) }
        #expect(page.links.isEmpty)
        #expect(page.elements.named("table").isEmpty)
        #expect(MarkdownReading.tables(edition.markdown).isEmpty)
        #expect(
            edition.html.contains(
                language == .vi ? "Đã đọc 0 tin của 0 báo; 0 tin" : "0 articles of 0 outlets read; 0 on"
            )
        )
    }

    @Test func dayOfOneOutlet() throws {
        let articles = (Int64(1)...5).map { Sample.article($0, Sample.words($0, 8), [Sample.issue($0)]) }
        let page = try Edition(Sample.input(articles)).page()
        #expect(page.elements.classed("numbers").first?.text.contains("Đã đọc 5 tin của 1 báo; 5 tin") == true)
        #expect(page.section("3.").classed("meta").filter { $0.text == "1 báo đưa" }.count == 5)
    }

    @Test func storyOfTwoThousandArticlesLinksEveryOne() throws {
        let text = Sample.words(1, 40)
        let articles = (Int64(1)...2_000).map { id in
            Sample.article(
                id,
                "Bão số 13 đổ bộ vào đất liền",
                summary: text,
                outlet: "Báo \(id % 40)",
                [Sample.issue(id)]
            )
        }
        let edition = try Edition(Sample.input(articles))
        let section = try edition.page().section("3.")
        #expect(section.classed("story").count == 1)
        #expect(section.classed("links").first?.text.hasSuffix("và 1.988 tin khác") == true)
        #expect(try Set(edition.page().links).count == 2_000)
        #expect(section.named("h3").first?.text.hasSuffix("(2.000 tin, 1 vụ việc)") == true)
        #expect(section.classed("meta").first?.text == "40 báo đưa")
        #expect(Set(MarkdownReading(edition.markdown).links).count == 2_000)
    }

    @Test func titlesOfAThousandCharactersAreShownWhole() throws {
        let titles = (Int64(1)...20).map { String(Sample.words($0, 400).prefix(1_000)) }
        let articles = titles.enumerated().map { Sample.article(Int64($0), $1, [Sample.issue(Int64($0))]) }
        let edition = try Edition(Sample.input(articles))
        let shown = try edition.page().section("3.").classed("title").map { String($0.text.prefix(1_000)) }
        #expect(shown.sorted() == titles.sorted())
        #expect(titles.allSatisfy(edition.markdown.contains))
    }

    @Test func articleWithoutAnyTextOrAddressIsListed() throws {
        let article = Sample.article(1, "", summary: "", outlet: "", url: "", [Sample.issue(1, terms: [])])
        let page = try Edition(Sample.input([article])).page()
        #expect(page.section("3.").classed("story").count == 1)
        #expect(page.links.isEmpty)
    }
}
