import Foundation
import IssueClassification
import PressModel

/// Rule quality as a table for a terminal.
struct QualityText {
    /// Terms to look at that are printed.
    static let mostTerms = 20

    let quality: RuleQuality
    let titles: LexiconSet
    let language: Language

    var lines: [String] { table + agreement + advice }

    private var table: [String] {
        guard !quality.rows.isEmpty else {
            return [Words(vi: "Chưa có quyết định nào trong khoảng này.", en: "No decisions in this period.")[language]]
        }
        let head = [
            Words(vi: "đúng", en: "right"), Words(vi: "sai", en: "wrong"), Words(vi: "độ đúng", en: "precision"),
            Words(vi: "khoảng 95 %", en: "95 % interval"),
        ].map { $0[language] }
        return [row(head, Words(vi: "quy tắc", en: "rule")[language])]
            + quality.rows.map { row(figures($0), name($0)) }
    }

    private var agreement: [String] {
        let agreement = quality.agreement
        guard let observed = agreement.agreement else { return [] }
        let kappa =
            agreement.kappa.map { number($0, "%.2f") } ?? Words(vi: "không xác định", en: "undefined")[language]
        return [
            "",
            Words(
                vi: "Đọc lần hai: \(agreement.count) phát hiện, trùng ý \(percent(observed)), kappa của Cohen \(kappa)",
                en: "Second readings: \(agreement.count) findings, \(percent(observed)) alike, Cohen's kappa \(kappa)"
            )[language],
        ]
    }

    /// What to change: terms that are very likely wrong too often.
    private var advice: [String] {
        guard !quality.doubtful.isEmpty else { return [] }
        let review = Words(vi: "xem lại từ này", en: "look at this term again")[language]
        let how = Words(
            vi:
                "Chỉnh trọng số theo các quyết định: diemtin review export --labels nhan.ndjson, rồi diemtin lexicon tune --labels nhan.ndjson",
            en:
                "Fit the weights to the decisions: diemtin review export --labels labels.ndjson, then diemtin lexicon tune --labels labels.ndjson"
        )[language]
        let shown = quality.doubtful.prefix(Self.mostTerms).map { row(figures($0), "\(name($0)) – \(review)") }
        let left = quality.doubtful.count - shown.count
        let more = Words(vi: "… và \(left) từ nữa (--json in tất cả)", en: "… and \(left) more (--json prints all)")
        return [""] + shown + (left > 0 ? [more[language]] : []) + [how]
    }

    private func figures(_ row: RulePrecision) -> [String] {
        let interval = row.interval.map { "\(percent($0.lower))–\(percent($0.upper))" } ?? "–"
        return [String(row.right), String(row.wrong), row.precision.map(percent) ?? "–", interval]
    }

    private func name(_ row: RulePrecision) -> String {
        switch (quality.scope, row.issue) {
        case (_, let issue?): TerminalText.safe("“\(row.name)” (\(issue))")
        case (.lexicon, nil): lexicon(row.name)
        default: TerminalText.safe(row.name)
        }
    }

    private func lexicon(_ id: String) -> String {
        switch FindingKind(rawValue: id) {
        case .claim: Words(vi: "tin đã kiểm chứng", en: "checked claims")[language]
        case .figure: Words(vi: "số liệu mâu thuẫn", en: "figures that disagree")[language]
        case .issue, nil: TerminalText.safe("\(id) (\(titles.title(of: id)[language]))")
        }
    }

    private func row(_ figures: [String], _ name: String) -> String {
        zip(figures, [6, 6, 10, 17]).map { text, width in
            String(repeating: " ", count: max(0, width - text.count)) + text
        }.joined() + "  " + name
    }

    private func percent(_ share: Double) -> String { number(share * 100, "%.1f") + " %" }

    private func number(_ value: Double, _ format: String) -> String {
        let text = String(format: format, value)
        return language == .vi ? text.replacing(".", with: ",") : text
    }
}
