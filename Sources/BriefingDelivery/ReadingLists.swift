import Foundation
import PressModel
import Spreadsheets

/// The lists behind the first numbers of a day's briefing: every article read, and every finding with its decision.
struct ReadingLists {
    static let itemsFile = "tin-da-doc.csv"
    static let findingsFile = "phat-hien.csv"

    let articles: [ArchivedArticle]
    let issueTitles: [String: Words]
    let language: Language
    let clock: PressClock

    /// An article a row.
    var items: Sheet {
        Sheet(
            name: "",
            columns: columns([
                ("Báo", "Outlet"), ("Tiêu đề", "Headline"), ("Đăng lúc", "Published"), ("Số phát hiện", "Findings"),
                ("Liên kết", "Link"),
            ]),
            rows: articles.map { archived in
                let article = archived.article
                return [
                    text(article.sourceTitle), text(article.content.title),
                    text(article.published.map(clock.display) ?? ""), .number(Double(archived.findings.count)),
                    link(article.url),
                ]
            }
        )
    }

    /// A finding a row.
    var findings: Sheet {
        Sheet(
            name: "",
            columns: columns([
                ("Số", "Number"), ("Loại", "Kind"), ("Vấn đề", "Issue"), ("Tình trạng", "Status"), ("Báo", "Outlet"),
                ("Tiêu đề", "Headline"), ("Điểm", "Score"), ("Ngưỡng", "Threshold"), ("Liên kết", "Link"),
            ]),
            rows: articles.flatMap { archived in archived.findings.map { row($0, archived.article) } }
        )
    }

    private func row(_ archived: ArchivedFinding, _ article: Article) -> [SheetCell] {
        let finding = archived.finding
        let issue = finding.kind == .issue ? archived.effectiveIssue ?? finding.subject : finding.subject
        return [
            .number(Double(archived.id)), text(finding.kind.name[language]), text(issueTitles[issue]?[language] ?? issue),
            text(state(archived)[language]), text(article.sourceTitle), text(article.content.title),
            .number(finding.score), .number(finding.threshold), link(article.url),
        ]
    }

    private func state(_ finding: ArchivedFinding) -> Words {
        finding.decision?.verdict.name ?? Words(vi: "Cần xác minh", en: "To verify")
    }

    private func columns(_ headers: [(vi: String, en: String)]) -> [SheetColumn] {
        headers.map { SheetColumn(Words(vi: $0.vi, en: $0.en)[language]) }
    }

    private func text(_ text: String) -> SheetCell { text.isEmpty ? .empty : .text(VisibleText.of(text)) }

    private func link(_ url: String?) -> SheetCell { HTMLEscaping.href(url).map { .link(url: $0, text: $0) } ?? .empty }
}
