package import PressModel

/// An article with the issues that a careful reader gave it.
package struct LabelledArticle: Sendable {
    package let id: String
    package let content: ArticleContent
    package let issues: Set<String>

    package init(id: String, content: ArticleContent, issues: Set<String>) {
        self.id = id
        self.content = content
        self.issues = issues
    }
}

/// Counts of agreement between findings and labels, and the ratios made of them.
package struct EvaluationFigures: Sendable, Codable, Equatable {
    package private(set) var truePositives = 0
    package private(set) var falsePositives = 0
    package private(set) var falseNegatives = 0

    package init() {}

    /// Adds one article's outcome, as often as the article counts.
    package mutating func add(found: Bool, labelled: Bool, times: Int = 1) {
        switch (found, labelled) {
        case (true, true): truePositives += times
        case (true, false): falsePositives += times
        case (false, true): falseNegatives += times
        case (false, false): break
        }
    }

    /// Adds another issue's counts, for the micro average.
    package mutating func add(_ other: EvaluationFigures) {
        truePositives += other.truePositives
        falsePositives += other.falsePositives
        falseNegatives += other.falseNegatives
    }

    /// How many articles bear the label.
    package var labelled: Int { truePositives + falseNegatives }
    /// Share of what was found that is right; 0 when nothing was found.
    package var precision: Double { ratio(truePositives, truePositives + falsePositives) }
    /// Share of what is labelled that was found; 0 when nothing is labelled.
    package var recall: Double { ratio(truePositives, truePositives + falseNegatives) }
    /// Harmonic mean of precision and recall (van Rijsbergen 1979).
    package var f1: Double { ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives) }

    private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}

/// Compares what the lexicons find with what people labelled.
package struct Evaluation: Sendable {
    /// An article on which finding and label differ.
    package struct Difference: Sendable {
        package let article: LabelledArticle
        package let issue: String
        /// True for a false finding, false for a miss.
        package let wasFound: Bool
        package let score: Double
    }

    /// An issue that an article was found to concern, or labelled with, or both.
    struct Outcome: Sendable {
        /// Number of the article, from 0.
        let article: Int
        let issue: String
        let found: Bool
        let labelled: Bool
    }

    /// Figures by issue, over every issue of the lexicons or the labels.
    package private(set) var byIssue: [String: EvaluationFigures] = [:]
    package private(set) var differences: [Difference] = []
    package private(set) var articleCount = 0
    /// What the figures are counted from, for drawing the articles anew.
    private(set) var outcomes: [Outcome] = []

    package init(issues: [String]) {
        for issue in issues { byIssue[issue] = EvaluationFigures() }
    }

    /// Adds one article and what was found in it.
    package mutating func add(_ article: LabelledArticle, _ result: Classification) {
        add(article, found: Set(result.findings.map(\.subject)), scores: result.scores)
    }

    /// Adds one article, the issues found in it and their scores.
    package mutating func add(_ article: LabelledArticle, found: Set<String>, scores: [String: Double] = [:]) {
        for issue in found.union(article.issues).sorted() {
            let isFound = found.contains(issue)
            let isLabelled = article.issues.contains(issue)
            byIssue[issue, default: EvaluationFigures()].add(found: isFound, labelled: isLabelled)
            outcomes.append(Outcome(article: articleCount, issue: issue, found: isFound, labelled: isLabelled))
            guard isFound != isLabelled else { continue }
            differences.append(
                Difference(article: article, issue: issue, wasFound: isFound, score: scores[issue] ?? 0)
            )
        }
        articleCount += 1
    }

    /// All issues' counts together.
    package var micro: EvaluationFigures {
        byIssue.values.reduce(into: EvaluationFigures()) { $0.add($1) }
    }

    /// The mean of the issues' F1.
    package var macroF1: Double {
        byIssue.isEmpty ? 0 : byIssue.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value.f1 } / Double(byIssue.count)
    }
}
