import Foundation
import PressModel
import Testing

@testable import DailyBriefing

@Suite struct ChartTests {
    static let format = DisplayFormat(language: .vi, timeZone: .gmt)

    static func series(_ counts: [Int?], upper: Double? = 4) -> VolumeSeries {
        let days = counts.enumerated().map { index, count in
            VolumeDay(
                day: Sample.day.adding(days: index - counts.count + 1),
                count: count,
                expected: 2,
                upper: upper,
                alarm: false
            )
        }
        return VolumeSeries(
            issue: "flood",
            title: Words(vi: "Ngập <úng> & “bão”", en: "Floods"),
            isWeekly: false,
            days: days
        )
    }

    private func chart(_ series: VolumeSeries) throws -> HTMLPage {
        try HTMLPage("<html>\(VolumeChart(series, Self.format).svg)</html>")
    }

    @Test func everyDayIsABarAndAGapIsHatchedInstead() throws {
        let page = try chart(Self.series([3, nil, 0, 5], upper: nil))
        #expect(page.elements.named("rect").count == 3)
        let hatches = page.elements.named("path").filter { $0.attributes["d"]?.contains("l") == true }
        #expect(hatches.count == 1)
    }

    @Test func usualBandStandsBehindEachCollectedDay() throws {
        let page = try chart(Self.series([3, nil, 0, 5]))
        #expect(page.elements.named("rect").filter { $0.attributes["fill"] == "#e4e4e4" }.count == 3)
        #expect(page.elements.named("path").filter { $0.attributes["stroke-dasharray"] != nil }.count == 3)
    }

    @Test func barsAreAsHighAsTheirCounts() throws {
        let bars = try chart(Self.series([1, 2, 4, 8], upper: nil)).elements.named("rect")
        let heights = bars.compactMap { $0.attributes["height"].flatMap(Double.init) }
        #expect(heights == [8.75, 17.5, 35, 70])
    }

    @Test func chartIsToldInWords() throws {
        let page = try chart(Self.series([3, nil, 1_234]))
        let image = try #require(page.elements.named("svg").first)
        #expect(image.attributes["role"] == "img")
        #expect(page.elements.named("title").first?.text == "Ngập <úng> & “bão”: số tin mỗi ngày")
        #expect(page.elements.named("desc").first?.text == "20/11: 3; 21/11: chưa thu thập đủ; 22/11: 1.234")
    }

    @Test(arguments: [[], [nil], [0], [Int.max], [-5, 3]] as [[Int?]])
    func extremeSeriesStayInsideTheirFrame(_ counts: [Int?]) throws {
        let page = try chart(Self.series(counts, upper: .infinity))
        for element in page.elements {
            for name in ["x", "y", "width", "height"] {
                guard let value = element.attributes[name] else { continue }
                let number = try #require(Double(value), "\(name)=\(value)")
                #expect(number >= 0 && number <= VolumeChart.width)
            }
        }
    }

    /// One bar behind a wall of gaps tells nothing.
    @Test func seriesThatHasJustBegunIsNotDrawn() throws {
        var briefing = FullWeek.briefing
        briefing.volumes = [Self.series([nil, nil, 2, 3]), Self.series([nil, 1, 2, 3])]
        let page = try Edition(briefing).page()
        #expect(page.elements.classed("chart").count == 1)
    }

    @Test func yearOfDaysIsCutToTheLastOnes() throws {
        let page = try chart(Self.series([Int?](repeating: 2, count: 365), upper: nil))
        #expect(page.elements.named("rect").count == VolumeChart.mostDays)
    }

    @Test func charactersOfTheChartsAreBlackAndGrey() throws {
        let svg = VolumeChart(Self.series([3, nil, 5]), Self.format).svg
        let colours = svg.matches(of: /#([0-9a-f]{6}|[0-9a-f]{3})"/).map { Array($0.output.1) }
        #expect(!colours.isEmpty)
        #expect(
            colours.allSatisfy { $0.count == 3 ? Set($0).count == 1 : $0[0...1] == $0[2...3] && $0[2...3] == $0[4...5] }
        )
    }

    @Test(arguments: [(0, 4), (4, 4), (5, 5), (9, 10), (14, 15), (26, 40), (101, 150), (1_000_000, 1_000_000)])
    func axisEndsOnARoundNumber(_ greatest: Int, _ top: Int) {
        #expect(ChartScale(height: 10, greatest: Double(greatest)).top == top)
    }

    @Test func storyTimelineHasABarADay() throws {
        let page = try Edition(FullWeek.briefing).page()
        let story = page.inside("story")
        #expect(story.named("rect").count == 5)
        #expect(story.named("desc").first?.text == "18/11/2026: 1, 0, 3, 2, 5")
    }

    @Test func heatTableShowsNumbersOnGreysThatGrowWithThem() throws {
        let page = try Edition(FullWeek.briefing).page()
        let cells = page.inside("heat").named("td").filter { $0.attributes["class"] != nil }
        #expect(cells.map(\.text) == ["9", "7", "2", "", "", "4", "3", "", "1"])
        #expect(cells.compactMap { $0.attributes["class"] } == ["s4", "s4", "s1", "s0", "s0", "s2", "s2", "s0", "s1"])
    }

    @Test func heatTableOfManyPlacesFitsThePage() throws {
        var briefing = FullWeek.briefing
        let places = (1...40).map { "Phường \($0)" }
        briefing.heat = HeatTable(
            issues: (1...40).map { "van-de-\($0)" },
            places: places,
            counts: [[Int]](repeating: [Int](repeating: 1, count: 40), count: 40)
        )
        let heat = try Edition(briefing).page().inside("heat")
        #expect(heat.named("tr").count == 17)
        #expect(heat.named("th").count == 9)
    }
}
