import Foundation
import IssueClassification
import PressModel

/// The table of an evaluation for a person.
struct EvaluationText {
    let evaluation: Evaluation
    let withErrors: Bool

    var lines: [String] {
        let header = row(
            "",
            Say.text(vi: "đúng", en: "right"),
            Say.text(vi: "thừa", en: "false"),
            Say.text(vi: "sót", en: "missed"),
            "P",
            "R",
            "F1"
        )
        let issues = evaluation.byIssue.sorted { $0.key < $1.key }.map { row($0.key, $0.value) }
        let macro = Say.text(vi: "macro F1", en: "macro F1") + "  " + ratio(evaluation.macroF1)
        return [header] + issues + [row("micro", evaluation.micro), macro] + (withErrors ? errors : [])
    }

    private var errors: [String] {
        evaluation.differences.sorted { ($0.issue, $0.article.id) < ($1.issue, $1.article.id) }.map { difference in
            let kind = difference.wasFound ? Say.text(vi: "THỪA", en: "FALSE") : Say.text(vi: "SÓT", en: "MISSED")
            let title = TerminalText.safe(difference.article.content.title)
            return "\(kind) \(difference.issue) \(difference.article.id) (\(ratio(difference.score))) \(title)"
        }
    }

    private func row(_ name: String, _ figures: EvaluationFigures) -> String {
        row(
            name,
            String(figures.truePositives),
            String(figures.falsePositives),
            String(figures.falseNegatives),
            ratio(figures.precision),
            ratio(figures.recall),
            ratio(figures.f1)
        )
    }

    private func row(_ name: String, _ cells: String...) -> String {
        padded(name, 18) + cells.map { padded($0, 8) }.joined()
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private func ratio(_ value: Double) -> String { String(format: "%.3f", value) }
}
