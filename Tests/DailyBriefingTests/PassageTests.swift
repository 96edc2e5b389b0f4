import DailyBriefing
import PressModel
import Testing

/// The passage of a story is an outlet's own words; which ones is chosen in `StoryGrouping` and tested there.
@Suite struct PassageTests {
    static let summary =
        "Sáng 22-11, mực nước tại trạm Cần Thơ vượt báo động 3. Nước tràn vào nhiều tuyến đường của quận Ninh Kiều."

    @Test func articleWithoutWordsHasNoQuotation() throws {
        let article = Sample.article(1, "Tiêu đề", summary: "", [Sample.issue(1)])
        let edition = try Edition(Sample.input([article]))
        #expect(try edition.page().section("3.").classed("quote").isEmpty)
        #expect(!edition.markdown.contains("“”"))
        #expect(!edition.markdown.contains("(Báo Ví Dụ)"))
    }

    @Test(arguments: [40, 101, 137, 800])
    func passageStaysWithinTheOfficesLimit(_ limit: Int) {
        let article = Sample.article(1, "Triều cường vượt báo động 3", summary: Self.summary, [Sample.issue(1)])
        let story = BriefingBuilder(Sample.input([article], office: Sample.office(passageLimit: limit))).build()
            .issues[0].stories[0]
        #expect(!story.passage.isEmpty && story.passage.count <= limit)
        #expect(Self.summary.hasPrefix(story.passage.last == "…" ? String(story.passage.dropLast()) : story.passage))
    }

    @Test func passageNamesTheOutletThatItIsTakenFrom() {
        let articles = [
            Sample.article(
                1,
                "Triều cường vượt báo động 3",
                summary: "",
                outlet: "Báo Một",
                [Sample.issue(1, score: 30)]
            ),
            Sample.article(
                2,
                "Triều cường vượt báo động 3",
                summary: Self.summary,
                outlet: "Báo Hai",
                [Sample.issue(2, score: 11)]
            ),
        ]
        let stories = BriefingBuilder(Sample.input(articles)).build().issues.flatMap(\.stories)
        #expect(stories.filter { !$0.passage.isEmpty }.map(\.passageSource) == ["Báo Hai"])
        #expect(stories.allSatisfy { $0.passage.isEmpty || Self.summary.contains($0.passage) })
    }
}
