import PressModel
import TrendDetection

/// Selects and aggregates a day's articles into its briefing.
package struct BriefingBuilder {
    /// Days shown in the table of trends.
    package static let trendDays = 14

    private let input: BriefingInput

    package init(_ input: BriefingInput) { self.input = input }

    /// The briefing; the same input gives the same briefing.
    package func build() -> Briefing {
        let undated = input.articles.filter { $0.article.published == nil }
        let dated = input.articles.filter { $0.article.published != nil }
        let stories = StoryAssembly(input).stories(of: dated)
        let issues = issueSections(stories)
        return Briefing(
            office: input.office.name,
            place: input.office.place,
            day: input.day,
            period: BriefingPeriod(.day, containing: input.day),
            scope: [],
            madeAt: input.clock.now(),
            coverage: CoverageAssembly(input).summary(),
            counts: counts(input.articles, stories),
            needsAnswer: needsAnswer(stories),
            issues: issues,
            issueTitles: titles(of: stories),
            claims: FindingLines(input).claims(in: input.articles),
            figures: FindingLines(input).figures(in: input.articles),
            trends: TrendAssembly(input).lines(),
            incompleteDays: TrendAssembly(input).incompleteDays(),
            late: lines(input.late.filter(Self.hasIssue)),
            undated: lines(undated.filter(Self.hasIssue)),
            otherUndated: undated.count { !Self.hasIssue($0) },
            rules: input.rules,
            level: nil,
            volumes: [],
            heat: HeatTable(issues: [], places: [], counts: []),
            precision: [],
            rollUp: nil
        )
    }

    private func counts(_ articles: [ArchivedArticle], _ stories: [StoryLine]) -> BriefingCounts {
        let findings = articles.flatMap(\.findings)
        func number(_ verdicts: Set<Verdict>) -> Int {
            findings.count { $0.decision.map { verdicts.contains($0.verdict) } ?? false }
        }
        return BriefingCounts(
            articles: articles.count,
            outlets: Set(articles.map(\.article.sourceID)).count,
            kept: stories.reduce(0) { $0 + $1.articles.count },
            stories: stories.count,
            findingsConfirmed: number([.confirmed, .corrected]),
            findingsWrong: number([.wrong]),
            findingsWaiting: findings.count { $0.decision == nil || $0.decision?.verdict == .unsure }
        )
    }

    private func titles(of stories: [StoryLine]) -> [String: Words] {
        let named = Set(stories.flatMap(\.issues))
        return input.issueTitles.filter { named.contains($0.key) }
    }

    private static func hasIssue(_ article: ArchivedArticle) -> Bool {
        article.findings.contains { $0.effectiveIssue != nil }
    }

    private func issueSections(_ stories: [StoryLine]) -> [IssueSection] {
        let byIssue = Dictionary(grouping: ownFirst(stories)) { $0.issues.first ?? "" }
        return byIssue.map { issue, stories in
            IssueSection(
                issue: issue,
                title: input.issueTitles[issue] ?? Words(vi: issue, en: issue),
                articles: stories.reduce(0) { $0 + $1.articles.count },
                stories: stories
            )
        }.sorted { ($1.articles, $0.issue) < ($0.articles, $1.issue) }
    }

    private func needsAnswer(_ stories: [StoryLine]) -> [StoryLine] {
        stories.filter(isOwn).map { story in
            var story = story
            story.answerDue = input.day.adding(days: input.office.answerDays)
            return story
        }
    }

    /// The stories in their order, those of the office's own places before the others.
    private func ownFirst(_ stories: [StoryLine]) -> [StoryLine] {
        stories.filter(isOwn) + stories.filter { !isOwn($0) }
    }

    private func isOwn(_ story: StoryLine) -> Bool { story.places.contains(where: input.office.scope.contains) }

    private func lines(_ articles: [ArchivedArticle]) -> [ArticleLine] {
        articles.map { ArticleLine($0.article, isReprint: false) }
    }
}

extension ArticleLine {
    init(_ article: Article, isReprint: Bool) {
        let earlier = article.revisions.last { $0.content.title != article.content.title }?.content.title
        self.init(
            title: article.content.title,
            outlet: article.sourceTitle,
            url: article.url,
            published: article.published,
            earlierTitle: earlier,
            isReprint: isReprint
        )
    }
}
