import PressModel

/// A story of a longer period in numbers.
struct StorySummary: Sendable {
    /// An article of the story.
    struct Told: Sendable, Equatable {
        let article: Int64
        let day: CalendarDay
        let outlet: String
    }

    /// Its number in the archive; nil for an article that stands alone.
    let story: Int64?
    /// By day and number.
    let articles: [Told]
    /// The issues, the one farthest over its threshold first.
    let issues: [String]
    /// The article that gave the first issue.
    let lead: Int64
    let outlets: [String]
    /// A person has confirmed the first issue, or named it in a correction.
    let isConfirmed: Bool
    /// Whether it touches the office's own places.
    let isOwn: Bool
    let ratio: Double

    /// Days from the first to the last article; 0 for a story of one day.
    var span: Int { articles[articles.count - 1].day.number - articles[0].day.number }

    /// Those that are listed: the lead, then the others by day.
    var listed: [Int64] {
        Array(([lead] + articles.map(\.article).filter { $0 != lead }).prefix(BriefingLimits.articles))
    }

    /// Articles by day.
    var days: [CalendarDay: Int] { articles.reduce(into: [:]) { $0[$1.day, default: 0] += 1 } }

    /// Confirmed stories first, the office's own before others, then those that most outlets carry.
    static func isBefore(_ left: StorySummary, _ right: StorySummary) -> Bool {
        (right.isConfirmed.rank, right.isOwn.rank, left.outlets.count, left.articles.count, left.ratio, right.lead)
            > (
                left.isConfirmed.rank, left.isOwn.rank, right.outlets.count, right.articles.count, right.ratio,
                left.lead
            )
    }
}

extension Bool {
    /// True before false.
    var rank: Int { self ? 0 : 1 }
}

/// A story as its findings come in.
struct StoryTally {
    private let story: Int64?
    private var articles: [StorySummary.Told] = []
    private var findings: [FlaggedFinding] = []

    init(story: Int64?) { self.story = story }

    /// Adds a finding with an issue; findings come by day and article.
    mutating func add(_ finding: FlaggedFinding) {
        if articles.last?.article != finding.article {
            articles.append(.init(article: finding.article, day: finding.day, outlet: finding.outlet))
        }
        findings.append(finding)
    }

    func summary(own: Set<Int64>) -> StorySummary? {
        // The first of equal ones stays first: Swift's sort is stable.
        let weighed = findings.count > 1 ? findings.sorted { $0.ratio > $1.ratio } : findings
        guard let lead = weighed.first else { return nil }
        return StorySummary(
            story: story,
            articles: articles,
            issues: weighed.compactMap(\.issue).uniqued(),
            lead: lead.article,
            outlets: articles.map(\.outlet).uniqued(),
            isConfirmed: weighed.contains { $0.issue == lead.issue && $0.isConfirmed },
            isOwn: articles.contains { own.contains($0.article) },
            ratio: lead.ratio
        )
    }
}

extension FlaggedFinding {
    /// A person has confirmed it, or named its issue in a correction.
    var isConfirmed: Bool { verdict == .confirmed || verdict == .corrected }
}
