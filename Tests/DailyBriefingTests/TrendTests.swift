import DailyBriefing
import PressModel
import Testing

@Suite struct TrendTests {
    /// Two articles a day of two outlets; `days` complete days before the day of the briefing.
    static func input(history days: Int, today: Int = 2, outlets: Int = 2, gaps: Set<Int> = []) -> BriefingInput {
        var input = Sample.input([])
        input.issueCounts = (0...days).map { back in
            IssueDayCount(
                issue: "flood",
                day: Sample.day.adding(days: -back),
                articles: back == 0 ? today : 2 + back % 2,
                sources: outlets
            )
        }
        input.collectedDays = Set((0...days).filter { !gaps.contains($0) }.map { Sample.day.adding(days: -$0) })
        return input
    }

    static func assessment(_ input: BriefingInput) throws -> String? {
        try Edition(input).page().inside("days").named("td").last?.text
    }

    @Test(arguments: [0, 13, 55])
    func beforeEightWeeksASentenceStandsForTheAssessment(_ days: Int) throws {
        let edition = try Edition(Self.input(history: days, today: 50))
        let page = try edition.page()
        #expect(page.text("6.").contains("Chưa đủ dữ liệu để nhận xét mức bất thường (cần 8 tuần thu thập đủ)."))
        #expect(page.inside("days").named("th").count == 15, "the issue and 14 days, no assessment")
        for word in ["Nhận xét", "bất thường (thường dưới", "bình thường"] {
            #expect(!page.text("6.").contains(word))
            #expect(!edition.markdown.contains(word))
        }
    }

    @Test func afterEightWeeksUsualDaysAreCalledUsual() throws {
        let input = Self.input(history: 56)
        #expect(try Self.assessment(input) == "bình thường")
        #expect(try !Edition(input).html.contains("Chưa đủ dữ liệu"))
    }

    @Test func daysThatWereNotCollectedAddNothingToTheEightWeeks() throws {
        #expect(try Edition(Self.input(history: 56, gaps: [30])).html.contains("Chưa đủ dữ liệu"))
    }

    @Test func riseInSeveralOutletsIsCalledUnusual() throws {
        let text = try #require(try Self.assessment(Self.input(history: 60, today: 30, outlets: 3)))
        #expect(text.hasPrefix("cao bất thường (thường dưới "))
    }

    @Test func riseInOneOutletIsNeitherAnAlarmNorUsual() throws {
        let text = try #require(try Self.assessment(Self.input(history: 60, today: 30, outlets: 1)))
        #expect(!text.contains("bất thường"))
        #expect(text.hasPrefix("trên mức thường dưới "))
    }

    @Test func dayThatWasNotCollectedIsNotCalledUsual() throws {
        #expect(try Self.assessment(Self.input(history: 60, today: 0, gaps: [0])) == "ngày chưa thu thập đủ")
    }

    @Test func incompleteDaysAreGreyAndMarked() throws {
        var input = Self.input(history: 20, gaps: [3, 5])
        input.issueCounts.removeAll { $0.day == Sample.day.adding(days: -5) }
        let edition = try Edition(input)
        let section = try edition.page().inside("days")
        let days = section.named("th").map(\.text)
        #expect(days.dropFirst().first == "9")
        #expect(days.last == "22")
        #expect(days.filter { $0.hasSuffix("*") } == ["17*", "19*"])
        #expect(section.classed("gap").map(\.text) == ["–", "3"], "none seen is no zero, and three is a lower bound")
        #expect(edition.markdown.contains("| 17\\* | 18 | 19\\* |"))
    }

    @Test func countsOfTheTableAreThoseOfTheArchive() throws {
        let input = Self.input(history: 20, today: 1_234)
        let cells = try Edition(input).page().inside("days").named("td").map(\.text)
        let days = (0..<14).reversed().map { back in back == 0 ? "1.234" : String(2 + back % 2) }
        #expect(cells == ["Ngập, mưa bão"] + days)
    }

    @Test func issuesWithoutAnArticleInTheDaysShownHaveNoRow() throws {
        var input = Self.input(history: 20)
        input.issueCounts.append(
            IssueDayCount(issue: "land", day: Sample.day.adding(days: -14), articles: 9, sources: 3)
        )
        #expect(try Edition(input).page().inside("days").named("tr").count == 2)
    }
}
