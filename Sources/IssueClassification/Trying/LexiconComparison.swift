package import Foundation
package import PressModel

/// What a changed set of lexicons would say of a corpus, beside what the present one says.
///
/// Counts are kept, and of the articles that change the first few: a corpus may be of any length.
package struct LexiconComparison {
    private let before: IssueClassifier
    private let after: IssueClassifier
    private let fields: [ArticleField]
    private let limit: Int

    package private(set) var articleCount = 0
    /// Articles that carry labels.
    package private(set) var labelledCount = 0
    /// By issue, of either set.
    package private(set) var issues: [String: IssueChange] = [:]

    /// - Parameters:
    ///   - before: The present lexicons.
    ///   - after: The changed ones.
    ///   - fields: The fields to read.
    ///   - limit: Changed articles to keep for each issue, won and lost apart.
    package init(
        before: LexiconSet,
        after: LexiconSet,
        fields: [ArticleField] = ArticleField.allCases,
        limit: Int = .max
    ) {
        self.before = IssueClassifier(before)
        self.after = IssueClassifier(after)
        self.fields = fields
        self.limit = limit
    }

    /// Classifies one article with both sets.
    /// - Parameters:
    ///   - id: The article's id.
    ///   - content: Its words.
    ///   - published: When it was published.
    ///   - labels: The issues that a reader gave it; nil where nobody has read it.
    package mutating func add(id: String, _ content: ArticleContent, published: Date?, labels: Set<String>?) {
        articleCount += 1
        if labels != nil { labelledCount += 1 }
        let old = verdicts(before, content, published)
        let new = verdicts(after, content, published)
        for issue in Set(old.keys).union(new.keys) {
            let change = VerdictChange(id: id, title: content.title, before: old[issue], after: new[issue])
            issues[issue, default: IssueChange()].add(change, isLabelled: labels?.contains(issue), limit: limit)
        }
    }

    private func verdicts(
        _ classifier: IssueClassifier,
        _ content: ArticleContent,
        _ published: Date?
    ) -> [String: IssueVerdict] {
        let verdicts = classifier.verdicts(content, fields: fields, published: published)
        return Dictionary(uniqueKeysWithValues: verdicts.map { ($0.issue, $0) })
    }

    /// Agreement with the labels over all issues.
    package var micro: (before: EvaluationFigures, after: EvaluationFigures) {
        issues.values.reduce(into: (before: EvaluationFigures(), after: EvaluationFigures())) { sum, issue in
            sum.before.add(issue.figures.before)
            sum.after.add(issue.figures.after)
        }
    }
}
