import Foundation
import IssueClassification
import PressModel

/// A finding as the terminal shows it.
struct ReviewText {
    let item: ReviewItem
    let titles: LexiconSet
    let clock: PressClock
    let language: Language

    var text: String {
        let finding = item.finding
        let subject =
            finding.kind == .issue
            ? titles.title(of: finding.subject).text(language) : finding.kind.name.text(language)
        let state =
            item.decision.map { "\($0.verdict.rawValue) – \($0.decidedBy)" }
            ?? Words(vi: "cần xác minh", en: "to verify").text(language)
        let evidence = finding.evidence.sorted { abs($0.weight) > abs($1.weight) }.prefix(6)
            .map { "\($0.text) (\($0.field.rawValue), \(points($0.weight)))" }.joined(separator: "; ")
        let date =
            item.article.published.map(clock.display) ?? Words(vi: "không ghi ngày", en: "undated").text(language)
        let lines = [
            "[\(item.id)] \(subject) – \(points(finding.score))/\(points(finding.threshold)) – \(state)",
            "    \(item.article.content.title)",
            "    \(item.article.sourceTitle) · \(date) · \(item.article.url ?? "")",
            "    \(finding.note.isEmpty ? evidence : finding.note)\(finding.check.map { " " + $0.url } ?? "")",
        ]
        return lines.map(TerminalText.safe).joined(separator: "\n")
    }

    private func points(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        let text = tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
        return language == .vi ? text.replacingOccurrences(of: ".", with: ",") : text
    }
}

/// Text from outside on its way to a terminal.
enum TerminalText {
    /// Without control characters: an escape sequence in a headline must not reach the terminal.
    static func safe(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
            )
        )
    }
}

/// A finding as `review list --json` prints it.
struct ReviewOutput: Encodable {
    let id: Int64
    let finding: Finding
    let article: ArticleContent
    let source: String
    let url: String?
    let published: String?
    let places: [String]
    let decision: Decision?

    init(_ item: ReviewItem) {
        id = item.id
        finding = item.finding
        article = item.article.content
        source = item.article.sourceTitle
        url = item.article.url
        published = item.article.published?.iso8601UTC
        places = item.article.places
        decision = item.decision
    }
}
