package import IssueClassification
import PressModel

/// What `evaluate --json` prints.
package struct EvaluationOutput: Encodable {
    /// Counts and ratios of one issue or of all.
    package struct Figures: Encodable {
        let truePositives: Int
        let falsePositives: Int
        let falseNegatives: Int
        let precision: Double
        let recall: Double
        let f1: Double

        init(_ figures: EvaluationFigures) {
            truePositives = figures.truePositives
            falsePositives = figures.falsePositives
            falseNegatives = figures.falseNegatives
            precision = Self.rounded(figures.precision)
            recall = Self.rounded(figures.recall)
            f1 = Self.rounded(figures.f1)
        }

        static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
    }

    struct Macro: Encodable {
        let precision: Double
        let recall: Double
        let f1: Double
    }

    struct Difference: Encodable {
        let id: String
        let issue: String
        /// "false" for a finding without label, "missed" for a label without finding.
        let error: String
        let score: Double
        let title: String
    }

    let articles: Int
    let fields: [String]
    let issues: [String: Figures]
    let micro: Figures
    let macro: Macro
    let errors: [Difference]?

    package init(_ evaluation: Evaluation, fields: [String], withErrors: Bool) {
        articles = evaluation.articleCount
        self.fields = fields
        issues = evaluation.byIssue.mapValues(Figures.init)
        micro = Figures(evaluation.micro)
        let all = Array(evaluation.byIssue.values)
        func mean(_ value: (EvaluationFigures) -> Double) -> Double {
            all.isEmpty ? 0 : Figures.rounded(all.reduce(0) { $0 + value($1) } / Double(all.count))
        }
        macro = Macro(precision: mean(\.precision), recall: mean(\.recall), f1: mean(\.f1))
        errors =
            withErrors
            ? evaluation.differences.map { difference in
                Difference(
                    id: difference.article.id,
                    issue: difference.issue,
                    error: difference.wasFound ? "false" : "missed",
                    score: FindingOutput.rounded(difference.score),
                    title: difference.article.content.title
                )
            } : nil
    }
}
