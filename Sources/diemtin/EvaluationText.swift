import Foundation
import IssueClassification
import PressModel

/// The table of an evaluation for a person.
struct EvaluationText {
    let evaluation: Evaluation
    let intervals: EvaluationIntervals
    let selection: ArticleSelection
    let withErrors: Bool

    var lines: [String] {
        let issues = evaluation.byIssue.sorted { $0.key < $1.key }.map { issue, figures in
            row(issue, figures, intervals.byIssue[issue])
        }
        return [header] + issues + [row("micro", evaluation.micro, intervals.f1), ""] + averages + ["", count, note]
            + (withErrors ? errors : [])
    }

    private var header: String {
        row(
            "",
            Say.text(vi: "nhãn", en: "labelled"),
            Say.text(vi: "đúng", en: "right"),
            Say.text(vi: "thừa", en: "false"),
            Say.text(vi: "sót", en: "missed"),
            "P",
            "R",
            Say.text(vi: "F1 [khoảng 95 %]", en: "F1 [95 % interval]")
        )
    }

    private var averages: [String] {
        let micro = evaluation.micro
        return [
            ("micro P", micro.precision, intervals.precision), ("micro R", micro.recall, intervals.recall),
            ("micro F1", micro.f1, intervals.f1), ("macro F1", evaluation.macroF1, intervals.macroF1),
        ].map { padded($0, 18) + Self.ratio($1, $2) }
    }

    private var count: String {
        let number = "\(evaluation.articleCount)"
        let part = selection.text.map { " (\($0))" } ?? ""
        let draws = Evaluation.usualResamples
        return Say.text(
            vi: "\(number) bài\(part); khoảng 95 % tính bằng bootstrap trên các bài, \(draws) lần lấy mẫu lại",
            en: "\(number) articles\(part); 95 % intervals by bootstrap over articles, \(draws) resamples"
        )
    }

    private var note: String {
        Say.text(
            vi: """
                Lưu ý: số liệu trên những bài đã dùng để chỉnh từ điển đẹp hơn thực tế, và khoảng không tính đến điều đó; \
                hãy đo trên bài để riêng (--part, --except).
                """,
            en: """
                Note: figures over articles on which the lexicons were tuned are too kind, and the intervals don't allow \
                for that; measure on articles kept apart (--part, --except).
                """
        )
    }

    private var errors: [String] {
        evaluation.differences.sorted { ($0.issue, $0.article.id) < ($1.issue, $1.article.id) }.map { difference in
            let kind = difference.wasFound ? Say.text(vi: "THỪA", en: "FALSE") : Say.text(vi: "SÓT", en: "MISSED")
            let title = TerminalText.safe(difference.article.content.title)
            let (issue, id) = (TerminalText.safe(difference.issue), TerminalText.safe(difference.article.id))
            return "\(kind) \(issue) \(id) (\(Self.ratio(difference.score))) \(title)"
        }
    }

    private func row(_ name: String, _ figures: EvaluationFigures, _ interval: FigureInterval?) -> String {
        row(
            TerminalText.safe(name),
            String(figures.labelled),
            String(figures.truePositives),
            String(figures.falsePositives),
            String(figures.falseNegatives),
            Self.ratio(figures.precision),
            Self.ratio(figures.recall),
            Self.ratio(figures.f1, interval)
        )
    }

    private func row(_ name: String, _ cells: String...) -> String {
        padded(name, 18) + cells.dropLast().map { padded($0, 9) }.joined() + (cells.last ?? "")
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// A figure with three decimals, and its interval in brackets.
    static func ratio(_ value: Double, _ interval: FigureInterval? = nil) -> String {
        let bounds = interval.map { " [" + ratio($0.low) + "–" + ratio($0.high) + "]" } ?? ""
        return String(format: "%.3f", value) + bounds
    }
}

extension ArticleSelection {
    /// The selection in words; nil for all articles.
    var text: String? {
        switch self {
        case .all: nil
        case .part(let part): Say.text(vi: "phần \(part)", en: "part \(part)")
        case .except(let part): Say.text(vi: "trừ phần \(part)", en: "all but part \(part)")
        }
    }
}
