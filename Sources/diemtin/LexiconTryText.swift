import Foundation
import IssueClassification
import PressModel

/// What a changed lexicon would change, for a person.
struct LexiconTryText {
    let comparison: LexiconComparison
    let replacement: LexiconReplacement
    let set: LexiconSet

    var lines: [String] {
        let shown = comparison.issues.filter { $0.value.isChanged || $0.key == replacement.id }.sorted {
            $0.key < $1.key
        }
        return [head] + shown.flatMap { lines($0.key, $0.value) } + [total] + agreement(shown.map(\.key))
    }

    private var head: String {
        let count = comparison.articleCount
        let kind =
            replacement.isSharedList
            ? Say.text(vi: "danh sách chung", en: "shared list") : Say.text(vi: "từ điển", en: "lexicon")
        let new = replacement.isNew ? Say.text(vi: " (mới)", en: " (new)") : ""
        return Say.text(
            vi: "Thử \(kind) `\(replacement.id)`\(new) trên \(count) bài",
            en: "The \(kind) `\(replacement.id)`\(new) on \(count) articles"
        )
    }

    private func lines(_ issue: String, _ change: IssueChange) -> [String] {
        let title = set.title(of: issue).text(Say.language)
        let counts = Say.text(
            vi:
                "\(change.found.before) → \(change.found.after) bài: thêm \(change.wonCount), mất \(change.lostCount), đổi điểm mà không đổi kết luận \(change.movedCount)",
            en:
                "\(change.found.before) → \(change.found.after) articles: won \(change.wonCount), lost \(change.lostCount), other score but same verdict \(change.movedCount)"
        )
        return ["\(issue) (\(title)): \(counts)"] + items("+", change.won, of: change.wonCount)
            + items("-", change.lost, of: change.lostCount)
    }

    private func items(_ sign: String, _ changes: [VerdictChange], of count: Int) -> [String] {
        let rest = count - changes.count
        let more = Say.text(vi: "    … và \(rest) bài nữa (--limit)", en: "    … and \(rest) more (--limit)")
        return changes.map { item(sign, $0) } + (rest > 0 ? [more] : [])
    }

    private func item(_ sign: String, _ change: VerdictChange) -> String {
        let scores = "\(points(change.before)) → \(points(change.after))"
        return "  \(sign) \(TerminalText.safe(change.id))  \(scores)  \(TerminalText.safe(change.title))"
    }

    /// Score and threshold.
    private func points(_ verdict: IssueVerdict?) -> String {
        verdict.map { String(format: "%.2f/%.2f", $0.score, $0.threshold) } ?? "–"
    }

    private var total: String {
        let won = comparison.issues.values.reduce(0) { $0 + $1.wonCount }
        let lost = comparison.issues.values.reduce(0) { $0 + $1.lostCount }
        return Say.text(vi: "Tổng: thêm \(won), mất \(lost)", en: "Total: won \(won), lost \(lost)")
    }

    private func agreement(_ issues: [String]) -> [String] {
        guard comparison.labelledCount > 0 else { return [] }
        let count = comparison.labelledCount
        let head = Say.text(
            vi: "So với nhãn của \(count) bài (P, R, F1 trước → sau):",
            en: "Against the labels of \(count) articles (P, R, F1 before → after):"
        )
        return [head] + issues.compactMap { issue in comparison.issues[issue].map { row(issue, $0.figures) } }
            + [row("micro", comparison.micro)]
    }

    private func row(_ name: String, _ figures: (before: EvaluationFigures, after: EvaluationFigures)) -> String {
        let pad = String(repeating: " ", count: max(1, 18 - name.count))
        return "  \(name)\(pad)\(ratios(figures.before)) → \(ratios(figures.after))"
    }

    private func ratios(_ figures: EvaluationFigures) -> String {
        String(format: "%.3f %.3f %.3f", figures.precision, figures.recall, figures.f1)
    }
}
