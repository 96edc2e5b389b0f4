package import PressModel

/// A longer period in numbers, with the choice of what is told of it.
package struct PeriodDigest: Sendable {
    /// All stories, the first to be told first.
    let stories: [StorySummary]
    /// By issue, the most reported first.
    let sections: [SectionChoice]
    /// Stories told on several days, the longest first.
    let running: [StorySummary]
    /// Findings by day and by what people decided.
    let reviews: [CalendarDay: ReviewTally]
    /// Claims and figures that nobody has rejected: those confirmed first, then the latest.
    let claims: [Int64]
    let figures: [Int64]
    /// Undated articles with an issue, the latest first.
    let undated: [Int64]
    /// Number of undated articles with an issue, in the report's scope or not.
    let allUndated: Int

    /// Digests the findings of a period.
    /// - Parameters:
    ///   - findings: By day and article.
    ///   - own: Articles that name a place of the office's.
    ///   - scope: Articles that the report is narrowed to; nil for all.
    package init(_ findings: [FlaggedFinding], own: Set<Int64>, scope: Set<Int64>?) {
        reviews = findings.reduce(into: [:]) { $0[$1.day, default: ReviewTally()].add($1.verdict) }
        let taken = scope.map { scope in findings.filter { scope.contains($0.article) } } ?? findings
        stories = Self.stories(taken, own)
        sections = Self.sections(stories)
        running = Self.running(stories)
        claims = Self.checked(.claim, taken)
        figures = Self.checked(.figure, taken)
        undated = taken.reversed().filter(Self.isUndated).map(\.article).uniqued()
        allUndated = Set(findings.filter(Self.isUndated).map(\.article)).count
    }

    /// Articles that the briefing shows, by number.
    package var shownArticles: [Int64] {
        let entries = sections.flatMap { $0.brief.map(\.lead) }
        let stories = (told + needsAnswer + longest).flatMap(\.listed)
        let rest = [claims, figures, undated].flatMap { $0.prefix(BriefingLimits.rows) }
        return (entries + stories + rest).uniqued().sorted()
    }

    /// Stories of the archive that it tells, by number.
    package var shownStories: [Int64] { (told + needsAnswer + longest).compactMap(\.story).uniqued().sorted() }

    private static func isUndated(_ finding: FlaggedFinding) -> Bool { !finding.isDated && finding.issue != nil }

    private var told: ArraySlice<StorySummary> { stories.prefix(BriefingLimits.stories) }

    /// Stories of the office's own places.
    var needsAnswer: [StorySummary] { Array(stories.lazy.filter(\.isOwn).prefix(BriefingLimits.rows)) }
    var needsAnswerOmitted: Int { max(0, stories.count { $0.isOwn } - BriefingLimits.rows) }

    private static func stories(_ findings: [FlaggedFinding], _ own: Set<Int64>) -> [StorySummary] {
        var numbers: [Int64: Int] = [:]
        var tallies: [StoryTally] = []
        for finding in findings where finding.isDated && finding.issue != nil {
            // Below zero stand articles that are alone.
            let key = finding.story ?? -finding.article
            let number = numbers[key] ?? tallies.count
            if number == tallies.count {
                numbers[key] = number
                tallies.append(StoryTally(story: finding.story))
            }
            tallies[number].add(finding)
        }
        return tallies.compactMap { $0.summary(own: own) }.sorted(by: StorySummary.isBefore)
    }

    private static func checked(_ kind: FindingKind, _ findings: [FlaggedFinding]) -> [Int64] {
        let standing = findings.reversed().filter { $0.kind == kind && $0.verdict != .wrong }
        return (standing.filter { $0.verdict == .confirmed } + standing.filter { $0.verdict != .confirmed })
            .map(\.article)
    }
}

/// Findings by what people decided.
struct ReviewTally: Sendable, Equatable {
    private(set) var confirmed = 0
    private(set) var wrong = 0
    private(set) var waiting = 0

    mutating func add(_ verdict: Verdict?) {
        switch verdict {
        case .confirmed, .corrected: confirmed += 1
        case .wrong: wrong += 1
        case .unsure, nil: waiting += 1
        }
    }
}

/// An issue's stories in a longer period.
struct SectionChoice: Sendable {
    let issue: String
    let all: [StorySummary]
    let full: [StorySummary]
    let brief: [StorySummary]
    let articles: Int

    init(issue: String, all: [StorySummary], full: [StorySummary], brief: [StorySummary]) {
        (self.issue, self.all, self.full, self.brief) = (issue, all, full, brief)
        articles = all.reduce(0) { $0 + $1.articles.count }
    }
}

extension PeriodDigest {
    /// The longest of the stories told on several days.
    var longest: [StorySummary] { Array(running.prefix(BriefingLimits.rows)) }
    var longestOmitted: Int { max(0, running.count - BriefingLimits.rows) }

    private static func sections(_ stories: [StorySummary]) -> [SectionChoice] {
        let told = Set(stories.prefix(BriefingLimits.stories).map(\.lead))
        return Dictionary(grouping: stories) { $0.issues.first ?? "" }.map { issue, stories in
            SectionChoice(
                issue: issue,
                all: stories,
                full: stories.filter { told.contains($0.lead) },
                brief: Array(stories.lazy.filter { !told.contains($0.lead) }.prefix(BriefingLimits.entries))
            )
        }.sorted { ($1.articles, $0.issue) < ($0.articles, $1.issue) }
    }

    private static func running(_ stories: [StorySummary]) -> [StorySummary] {
        stories.map { ($0, $0.span) }.filter { $0.1 > 0 }
            .sorted { ($0.1, $0.0.articles.count, $1.0.lead) > ($1.1, $1.0.articles.count, $0.0.lead) }.map(\.0)
    }
}
