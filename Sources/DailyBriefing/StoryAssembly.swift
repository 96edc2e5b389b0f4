import PressModel
import StoryGrouping

/// Makes stories as the reader sees them out of their articles.
struct StoryAssembly {
    private let input: BriefingInput
    private let earlier: [Int64: [StoryDayCount]]

    init(_ input: BriefingInput) {
        self.input = input
        earlier = Dictionary(grouping: input.storyDays.filter { $0.day < input.period.first }, by: \.story)
    }

    /// A day's stories with at least one issue: the confirmed ones first, the office's own before others, then those
    /// that most outlets carry.
    func stories(of articles: [ArchivedArticle]) -> [StoryLine] {
        let partition = StoryPartition(articles.filter(\.hasIssue))
        return partition.stories.map { articles in
            line(
                articles,
                reprints: partition.reprints,
                stories: Set(articles.compactMap(\.storyID)),
                days: articles.compactMap(publishedDay).reduce(into: [:]) { $0[$1, default: 0] += 1 }
            )
        }.sorted { rank($0) < rank($1) }
    }

    /// A story of a longer period out of the articles that are listed of it.
    func story(_ summary: StorySummary, _ articles: [Int64: ArchivedArticle]) -> StoryLine? {
        let listed = summary.listed.compactMap { articles[$0] }
        guard !listed.isEmpty else { return nil }
        let reprints = StoryPartition(listed).reprints
        var line = line(
            listed,
            reprints: reprints,
            stories: Set([summary.story].compactMap(\.self)),
            days: summary.days
        )
        line.issues = summary.issues
        line.outlets = summary.outlets
        line.isConfirmed = summary.isConfirmed
        line.articlesOmitted = summary.articles.count - listed.count
        return line
    }

    /// Whether it touches the office's own places.
    func isOwn(_ story: StoryLine) -> Bool { story.places.contains(where: input.office.scope.contains) }

    private func rank(_ story: StoryLine) -> (Int, Int, Int, Double, String) {
        (story.isConfirmed.rank, isOwn(story).rank, -story.outlets.count, -story.score, story.title)
    }

    private func publishedDay(_ article: ArchivedArticle) -> CalendarDay? {
        article.article.published.map { CalendarDay($0, in: input.clock.timeZone) }
    }

    private func line(
        _ articles: [ArchivedArticle],
        reprints: Set<Int64>,
        stories: Set<Int64>,
        days: [CalendarDay: Int]
    ) -> StoryLine {
        let findings = articles.flatMap { article in article.findings.compactMap { Weighed(article.article, $0) } }
            .sorted { ($1.ratio, $0.finding.id) < ($0.ratio, $1.finding.id) }
        let lead = findings.first
        let finding = lead?.finding.finding
        let best = lead?.article ?? articles[0].article
        let ordered = [best] + articles.map(\.article).filter { $0.id != best.id }
        let face = StoryFace(
            ordered.prefix(Self.faceArticles).map(Self.beginning),
            passageLimit: input.office.passageLimit
        )
        let course = StoryCourse(days, stories.flatMap { earlier[$0] ?? [] })
        let followUp = FollowUpAssembly(input).followUp(articles: Set(articles.map(\.article.id)), stories: stories)
        return StoryLine(
            title: ordered[face.headline].content.title,
            issues: findings.map(\.issue).uniqued(),
            places: articles.flatMap(\.article.places).uniqued(),
            passage: face.passage,
            passageSource: ordered[face.passageArticle].sourceTitle,
            articles: ordered.map { ArticleLine($0, isReprint: reprints.contains($0.id)) },
            articlesOmitted: 0,
            outlets: ordered.map(\.sourceTitle).uniqued(),
            isConfirmed: findings.contains { $0.issue == lead?.issue && $0.isConfirmed },
            terms: Self.terms(finding?.evidence ?? []),
            score: finding?.score ?? 0,
            threshold: finding?.threshold ?? 0,
            firstSeen: course.first,
            lastSeen: course.last,
            timeline: course.timeline,
            answerDue: followUp?.due,
            unit: followUp?.unit,
            followUp: followUp?.state
        )
    }

    /// Articles among which headline and passage are chosen, and how much of a text: what happened stands at its head.
    private static let faceArticles = 20
    private static let faceText = 800

    private static func beginning(_ article: Article) -> GroupingArticle {
        let text = article.content.text.unicodeScalars.prefix(faceText)
        return GroupingArticle(
            id: String(article.id),
            title: article.content.title,
            text: article.content.summary + "\n" + String(String.UnicodeScalarView(text)),
            published: article.published,
            source: article.sourceID
        )
    }

    private static func terms(_ evidence: [Evidence]) -> [String] {
        Array(
            evidence.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
                .map { $0.text.lowercased() }.uniqued().prefix(5)
        )
    }
}

/// A story's articles by day.
struct StoryCourse {
    let first: CalendarDay?
    let last: CalendarDay?
    /// From the first to the last day; of a longer one its end.
    let timeline: [Int]

    init(_ days: [CalendarDay: Int], _ earlier: [StoryDayCount]) {
        let counts = earlier.reduce(into: days) { $0[$1.day, default: 0] += $1.articles }
        first = counts.keys.min()
        last = counts.keys.max()
        guard let first, let last else {
            timeline = []
            return
        }
        let start = max(first, last.adding(days: 1 - BriefingLimits.timeline))
        timeline = CalendarDay.days(from: start, through: last).map { counts[$0] ?? 0 }
    }
}

/// An issue finding that holds, with the article it was made on.
private struct Weighed {
    let article: Article
    let finding: ArchivedFinding
    let issue: String

    init?(_ article: Article, _ finding: ArchivedFinding) {
        guard let issue = finding.effectiveIssue else { return nil }
        self.article = article
        self.finding = finding
        self.issue = issue
    }

    /// A person has named this issue, by confirming it or by correcting another.
    var isConfirmed: Bool { finding.decision?.verdict == .confirmed || finding.decision?.verdict == .corrected }

    /// How far over its threshold the finding is.
    var ratio: Double { finding.finding.score / max(finding.finding.threshold, 0.001) }
}

extension ArchivedArticle {
    /// Whether an issue holds on it.
    var hasIssue: Bool { findings.contains { $0.effectiveIssue != nil } }
}

extension Sequence where Element: Hashable {
    /// The elements in order, each once.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
