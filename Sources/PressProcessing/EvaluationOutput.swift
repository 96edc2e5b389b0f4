package import IssueClassification
import PressModel

/// What `evaluate --json` prints.
package struct EvaluationOutput: Encodable {
    /// Where a figure lies with 95 % confidence.
    struct Interval: Encodable {
        let low: Double
        let high: Double

        init(_ interval: FigureInterval) {
            low = EvaluationOutput.rounded(interval.low)
            high = EvaluationOutput.rounded(interval.high)
        }
    }

    /// Counts and ratios of one issue or of all.
    struct Figures: Encodable {
        let labelled: Int
        let truePositives: Int
        let falsePositives: Int
        let falseNegatives: Int
        let precision: Double
        let recall: Double
        let f1: Double
        /// Of F1.
        let interval: Interval?
        /// Of precision and recall, where all issues are counted together.
        var precisionInterval: Interval?
        var recallInterval: Interval?

        init(_ figures: EvaluationFigures, _ interval: FigureInterval?) {
            labelled = figures.labelled
            truePositives = figures.truePositives
            falsePositives = figures.falsePositives
            falseNegatives = figures.falseNegatives
            precision = EvaluationOutput.rounded(figures.precision)
            recall = EvaluationOutput.rounded(figures.recall)
            f1 = EvaluationOutput.rounded(figures.f1)
            self.interval = interval.map(Interval.init)
        }

        /// All issues together, with the intervals of precision and recall.
        init(_ figures: EvaluationFigures, _ intervals: EvaluationIntervals) {
            self.init(figures, intervals.f1)
            precisionInterval = Interval(intervals.precision)
            recallInterval = Interval(intervals.recall)
        }
    }

    struct Macro: Encodable {
        let precision: Double
        let recall: Double
        let f1: Double
        /// Of F1.
        let interval: Interval

        init(_ evaluation: Evaluation, _ interval: FigureInterval) {
            let all = Array(evaluation.byIssue.values)
            func mean(_ value: (EvaluationFigures) -> Double) -> Double {
                all.isEmpty ? 0 : EvaluationOutput.rounded(all.reduce(0) { $0 + value($1) } / Double(all.count))
            }
            precision = mean(\.precision)
            recall = mean(\.recall)
            f1 = mean(\.f1)
            self.interval = Interval(interval)
        }
    }

    struct Difference: Encodable {
        let id: String
        let issue: String
        /// "false" for a finding without label, "missed" for a label without finding.
        let error: String
        let score: Double
        let title: String

        init(_ difference: Evaluation.Difference) {
            id = difference.article.id
            issue = difference.issue
            error = difference.wasFound ? "false" : "missed"
            score = ClassificationLine.rounded(difference.score)
            title = difference.article.content.title
        }
    }

    let articles: Int
    /// `K/N` where one part alone was evaluated.
    let part: String?
    /// `K/N` where one part was left out.
    let except: String?
    let fields: [String]
    let issues: [String: Figures]
    let micro: Figures
    let macro: Macro
    let errors: [Difference]?

    package init(
        _ evaluation: Evaluation,
        _ intervals: EvaluationIntervals,
        selection: ArticleSelection,
        fields: [String],
        withErrors: Bool
    ) {
        articles = evaluation.articleCount
        part = if case .part(let part) = selection { part.description } else { nil }
        except = if case .except(let part) = selection { part.description } else { nil }
        self.fields = fields
        issues = Dictionary(
            uniqueKeysWithValues: evaluation.byIssue.map { ($0, Figures($1, intervals.byIssue[$0])) }
        )
        micro = Figures(evaluation.micro, intervals)
        macro = Macro(evaluation, intervals.macroF1)
        errors = withErrors ? evaluation.differences.map(Difference.init) : nil
    }

    static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
