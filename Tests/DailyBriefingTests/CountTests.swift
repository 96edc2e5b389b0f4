import DailyBriefing
import PressModel
import Testing

/// The numbers that a meeting reads out must be those of the lists below them.
@Suite struct CountTests {
    /// A day of articles with and without issues, dates and decisions.
    static func day(seed: UInt64) -> [ArchivedArticle] {
        var random = SeededGenerator(seed: seed)
        return (1...60).map { article($0, &random) }
    }

    private static func article(_ id: Int64, _ random: inout SeededGenerator) -> ArchivedArticle {
        let findings = (0..<Int64.random(in: 0...2, using: &random)).map { finding(id * 10 + $0, &random) }
        // Every fifth article repeats the one before, as reprints do.
        let words = id % 5 == 0 ? id - 1 : id
        let isDated = Int.random(in: 0..<8, using: &random) > 0
        return Sample.article(
            id,
            Sample.words(words, 9),
            summary: Sample.words(words + 1_000, 60),
            outlet: "Báo số \(Int.random(in: 1...7, using: &random))",
            published: isDated ? Sample.moment("2026-11-22T10:00:00+07:00") : nil,
            findings
        )
    }

    private static func finding(_ id: Int64, _ random: inout SeededGenerator) -> ArchivedFinding {
        let verdicts: [Verdict?] = [nil, nil, .confirmed, .wrong, .corrected, .unsure]
        let verdict = verdicts[Int.random(in: 0..<verdicts.count, using: &random)]
        let subject = ["flood", "land", "traffic"][Int.random(in: 0..<3, using: &random)]
        return Sample.issue(
            id,
            subject,
            score: Double(Int.random(in: 10...29, using: &random)),
            verdict: verdict,
            corrected: verdict == .corrected ? "land" : nil
        )
    }

    /// The issues that hold by the rules of a reader: what is rejected is gone, what is corrected is the new issue.
    static func issues(_ article: ArchivedArticle) -> [String] {
        article.findings.compactMap { archived in
            guard let decision = archived.decision else { return archived.finding.subject }
            if decision.verdict == .wrong { return nil }
            return decision.correctedIssue ?? archived.finding.subject
        }
    }

    @Test(arguments: 1...8)
    func headCountsWhatTheListsShow(_ seed: UInt64) throws {
        let articles = Self.day(seed: seed)
        let page = try Edition(Sample.input(articles)).page()
        let kept = articles.filter { $0.article.published != nil && !Self.issues($0).isEmpty }
        let stories = page.section("3.").classed("story")
        let outlets = Set(articles.map(\.article.sourceTitle))
        let head = page.elements.classed("numbers").first?.text ?? ""
        #expect(
            head.contains(
                "Đã đọc 60 tin của \(outlets.count) báo; \(kept.count) tin có vấn đề dân sinh, gộp thành \(stories.count) vụ việc."
            )
        )
        #expect(page.section("3.").named("a").count == kept.count)
        #expect(stories.count < kept.count, "the day has reprints, and they share a story")
    }

    @Test(arguments: 1...8)
    func everyIssueCountsItsOwnStoriesAndArticles(_ seed: UInt64) throws {
        let page = try Edition(Sample.input(Self.day(seed: seed))).page()
        let headings = page.section("3.").named("h3")
        #expect(!headings.isEmpty)
        for heading in headings {
            let below = page.section(heading.text, heading: "h3")
            let (articles, stories) = (below.named("a").count, below.classed("story").count)
            #expect(heading.text.hasSuffix("(\(articles) tin, \(stories) vụ việc)"))
        }
    }

    @Test(arguments: 1...8)
    func reviewCountsEveryFindingOnce(_ seed: UInt64) throws {
        let articles = Self.day(seed: seed)
        let verdicts = articles.flatMap(\.findings).map { $0.decision?.verdict }
        let confirmed = verdicts.filter { $0 == .confirmed || $0 == .corrected }.count
        let wrong = verdicts.filter { $0 == .wrong }.count
        let waiting = verdicts.count - confirmed - wrong
        let line = "Duyệt: \(confirmed) phát hiện đã xác nhận, \(wrong) bị bác, \(waiting) chờ duyệt (cần xác minh)."
        #expect(try Edition(Sample.input(articles)).html.contains(line))
    }

    @Test func everyKeptArticleIsLinkedExactlyOnceByIssue() throws {
        let articles = Self.day(seed: 99)
        let kept = articles.filter { $0.article.published != nil && !Self.issues($0).isEmpty }
        let page = try Edition(Sample.input(articles)).page()
        let shown = page.section("3.").compactMap { $0.attributes["href"] }
        #expect(shown.sorted() == kept.compactMap(\.article.url).sorted())
    }

    @Test func outletsOfAStoryAreCountedOnceEach() throws {
        let text = Sample.words(1, 80)
        let outlets = ["Báo Một", "Báo Hai", "Báo Hai", "Báo Ba"]
        let articles = outlets.enumerated().map { index, outlet in
            Sample.article(
                Int64(index),
                "Ngập sâu ở nhiều tuyến đường",
                summary: text,
                outlet: outlet,
                [Sample.issue(Int64(index))]
            )
        }
        let story = try Edition(Sample.input(articles)).page().section("3.").classed("meta")
        #expect(story.first?.text == "3 báo đưa")
    }

    @Test func equalStoriesKeepTheOrderOfTheArchive() throws {
        let articles = (Int64(1)...24).map {
            Sample.article($0, "Ngập", summary: Sample.words($0 * 77, 40), [Sample.issue($0)])
        }
        let page = try Edition(Sample.input(articles)).page()
        #expect(page.section("3.").classed("story").count == 24)
        #expect(page.section("3.").compactMap { $0.attributes["href"] } == articles.compactMap(\.article.url))
    }

    @Test(arguments: BriefingRenderer.Format.allCases, Language.allCases)
    func sameInputGivesTheSameBytes(_ format: BriefingRenderer.Format, _ language: Language) throws {
        func document() throws -> String {
            let briefing = BriefingBuilder(Sample.input(Self.day(seed: 5))).build()
            return try BriefingRenderer().render(briefing, as: format, clock: Sample.clock(), language: language)
        }
        #expect(try Array(document().utf8) == Array(document().utf8))
    }
}
