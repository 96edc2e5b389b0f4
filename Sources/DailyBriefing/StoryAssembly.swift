import PressModel
import StoryGrouping

/// Makes the day's stories out of its articles.
struct StoryAssembly {
    let input: BriefingInput

    init(_ input: BriefingInput) { self.input = input }

    /// Stories with at least one issue, those reported by most outlets first.
    func stories(of articles: [ArchivedArticle]) -> [StoryLine] {
        let kept = articles.filter { $0.findings.contains { $0.effectiveIssue != nil } }
        let assignments = StoryGrouper().group(kept.map(Self.groupingArticle))
        let reprints = Set(assignments.filter { $0.reprintOf != nil }.map(\.id))
        let byStory = Dictionary(grouping: zip(assignments, kept)) { $0.0.story }
        // A dictionary has no order of its own: equal stories stand in the order of their first article.
        return byStory.values.sorted { $0[0].1.article.id < $1[0].1.article.id }
            .map { story($0.map(\.1), reprints: reprints) }
            .sorted { ($1.outlets.count, $1.score, $0.title) < ($0.outlets.count, $0.score, $1.title) }
    }

    private static func groupingArticle(_ archived: ArchivedArticle) -> GroupingArticle {
        let article = archived.article
        return GroupingArticle(
            id: String(article.id),
            title: article.content.title,
            text: article.content.summary + "\n" + article.content.text,
            published: article.published,
            source: article.sourceID
        )
    }

    private func story(_ articles: [ArchivedArticle], reprints: Set<String>) -> StoryLine {
        let findings = articles.flatMap { article in article.findings.compactMap { Weighed(article.article, $0) } }
            .sorted { ($1.ratio, $0.finding.id) < ($0.ratio, $1.finding.id) }
        let lead = findings.first
        let finding = lead?.finding.finding
        let best = lead?.article ?? articles[0].article
        let ordered = [best] + articles.map(\.article).filter { $0.id != best.id }
        return StoryLine(
            title: best.content.title,
            issues: findings.map(\.issue).uniqued(),
            places: articles.flatMap(\.article.places).uniqued(),
            passage: Passage.best(of: best.content, limit: input.office.passageLimit),
            passageSource: best.sourceTitle,
            articles: ordered.map { ArticleLine($0, isReprint: reprints.contains(String($0.id))) },
            outlets: ordered.map(\.sourceTitle).uniqued(),
            isConfirmed: findings.contains { $0.issue == lead?.issue && $0.isConfirmed },
            terms: Self.terms(finding?.evidence ?? []),
            score: finding?.score ?? 0,
            threshold: finding?.threshold ?? 0,
            firstSeen: nil,
            lastSeen: nil,
            timeline: []
        )
    }

    private static func terms(_ evidence: [Evidence]) -> [String] {
        Array(
            evidence.filter { $0.weight > 0 }.sorted { $0.weight > $1.weight }
                .map { $0.text.lowercased() }.uniqued().prefix(5)
        )
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

extension Sequence where Element: Hashable {
    /// The elements in order, each once.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
