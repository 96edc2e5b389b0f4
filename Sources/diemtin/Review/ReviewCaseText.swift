import Foundation
import IssueClassification
import PressModel

/// A finding with all that is needed to decide on it, for a terminal.
struct ReviewCaseText {
    let shown: ReviewCase
    let titles: LexiconSet
    let clock: PressClock
    let language: Language
    let marks: TermMarks

    var lines: [String] {
        [ReviewText(item: item, titles: titles, clock: clock, language: language).text, ""] + check + article + evidence
            + revisions + beside + history + followUp
    }

    private var item: ReviewItem { shown.item }
    private var finding: Finding { item.finding }

    /// The claim as it was checked, beside the article; a figure's arithmetic.
    private var check: [String] {
        if let check = finding.check {
            let url = "  " + TerminalText.safe(check.url)
            return section(vi: "Bản kiểm chứng", en: "The check", [TerminalText.safe(check.words[language]), url])
        }
        guard finding.kind == .figure else { return [] }
        return section(vi: "Phép tính", en: "Arithmetic", ["  " + TerminalText.safe(finding.note)])
    }

    private var article: [String] {
        let fields = ArticleField.allCases.compactMap { field -> String? in
            let text = item.article.content[field]
            return text.isEmpty ? nil : marks.marked(text, finding.evidence.filter { $0.field == field })
        }
        return section(vi: "Bài", en: "Article", fields)
    }

    private var evidence: [String] {
        let rows = finding.evidence.sorted { abs($0.weight) > abs($1.weight) }.map { evidence in
            let weight = (evidence.weight > 0 ? "+" : "") + String(format: "%.1f", evidence.weight)
            let term = TerminalText.safe(evidence.term)
            return "  \(padded(weight, 7)) \(padded(evidence.field.rawValue, 8)) \(term)"
        }
        let rule =
            Words(vi: "  Phiên bản quy tắc: ", en: "  Rule version: ")[language] + TerminalText.safe(finding.rule)
        return section(vi: "Căn cứ (từ của quy tắc, điểm, vị trí)", en: "Evidence (term, weight, field)", rows + [rule])
    }

    /// Each earlier wording against the one that took its place.
    private var revisions: [String] {
        let wordings = item.article.revisions
        let newer = wordings.dropFirst().map(\.content) + [item.article.content]
        let rows = zip(wordings, newer).flatMap { old, new in
            let changes = ArticleField.allCases.compactMap { field in
                WordDiff.text(from: old.content[field], to: new[field]).map { "    \(field.rawValue): \($0)" }
            }
            return ["  \(clock.display(old.replacedAt)): \(TerminalText.safe(old.content.title))"] + changes
        }
        return rows.isEmpty ? [] : section(vi: "Báo đã sửa bài", en: "Edited by the outlet", rows)
    }

    private var beside: [String] {
        let rows = shown.beside.map { other in
            "  [\(other.id)] \(TerminalText.safe(other.finding.subject)) – \(other.decision?.verdict.rawValue ?? "…")"
        }
        return rows.isEmpty ? [] : section(vi: "Phát hiện khác của bài", en: "Other findings on the article", rows)
    }

    private var history: [String] {
        let rows = shown.history.map { entry in
            let what: [String?] =
                entry.decision.map { [$0.verdict.rawValue, $0.correctedIssue, $0.reason?.rawValue, $0.note] }
                ?? [Words(vi: "rút lại số \(entry.undoes ?? 0)", en: "takes back \(entry.undoes ?? 0)")[language]]
            let words = what.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
            let mark = entry.id == shown.heldDecision ? "*" : " "
            return TerminalText.safe("\(mark) \(entry.id) \(clock.display(entry.at)) \(entry.by): \(words)")
        }
        return rows.isEmpty ? [] : section(vi: "Quyết định (* có hiệu lực)", en: "Decisions (* holds)", rows)
    }

    private var followUp: [String] {
        guard let followUp = shown.followUp else { return [] }
        let text = FollowUpText(followUp: followUp, today: clock.today, language: language)
        return section(vi: "Theo dõi", en: "Follow-up", [text.line])
    }

    private func section(vi: String, en: String, _ rows: [String]) -> [String] {
        ["\(Words(vi: vi, en: en)[language]):"] + rows + [""]
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
