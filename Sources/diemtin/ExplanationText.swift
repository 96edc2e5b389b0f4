import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// Why an article has the issues that it has, for a person.
struct ExplanationText {
    let article: ArticleInput
    let explanations: [IssueExplanation]

    var lines: [String] {
        let title = TerminalText.safe(article.content.title)
        let none = Say.text(vi: "  không có từ nào của các vấn đề", en: "  no term of any issue")
        return ["\(TerminalText.safe(article.id)) \(title)"] + (explanations.isEmpty ? [none] : [])
            + explanations.flatMap(lines) + [""]
    }

    private func lines(_ explanation: IssueExplanation) -> [String] {
        let hits = explanation.hits.map { hit in
            "    " + row(number(hit.evidence.weight), hit.evidence, "\(hit.rule)")
        }
        let masked = explanation.masked.map { masked in
            let reason = Say.text(vi: "bị che bởi “\(masked.mask)”", en: "masked by “\(masked.mask)”")
            return "    " + row("–", masked.evidence, reason)
        }
        return [head(explanation)] + hits + masked
    }

    private func head(_ explanation: IssueExplanation) -> String {
        let verdict = explanation.isFound ? Say.text(vi: "CÓ", en: "FOUND") : Say.text(vi: "không", en: "no")
        let margin = (explanation.margin < 0 ? "" : "+") + number(explanation.margin)
        let title = Say.text(vi: explanation.title.vi, en: explanation.title.en)
        let sum = Say.text(
            vi: "điểm \(number(explanation.score)), ngưỡng \(number(explanation.threshold)) (\(margin))",
            en: "score \(number(explanation.score)), threshold \(number(explanation.threshold)) (\(margin))"
        )
        let reason = explanation.blockage.map { " – " + text($0) } ?? ""
        return "  \(explanation.issue) (\(title)): \(verdict), \(sum)\(reason)"
    }

    private func text(_ blockage: Blockage) -> String {
        switch blockage {
        case .notYetValid: Say.text(vi: "bài cũ hơn `valid_from`", en: "the article is older than `valid_from`")
        case .required: Say.text(vi: "thiếu từ bắt buộc (`required`)", en: "nothing of `required` is there")
        case .excluded: Say.text(vi: "có từ loại trừ (`excluded`)", en: "something of `excluded` is there")
        case .forbidden: Say.text(vi: "danh sách chung cấm (`forbid`)", en: "a shared list forbids it (`forbid`)")
        case .nothing: Say.text(vi: "không có từ nào cộng điểm", en: "nothing that adds")
        }
    }

    private func row(_ points: String, _ evidence: Evidence, _ rule: String) -> String {
        let weight = String(repeating: " ", count: max(0, 7 - points.count)) + points
        let passage = TerminalText.safe(evidence.text)
        let term = evidence.term == evidence.text ? "" : " [\(evidence.term)]"
        return "\(weight)  \(evidence.field.rawValue) \(evidence.start)–\(evidence.end)  “\(passage)”\(term)  \(rule)"
    }

    private func number(_ value: Double) -> String { String(format: "%.2f", value) }
}
