import IssueClassification
import PressModel
import Spreadsheets

/// The review queue as a sheet that goes out to a person and comes back.
///
/// Columns are found again by their headers in either language, whatever order they come back in. The first three tell
/// which finding a row is about, which version of the rules gave it, and which decision held when it went out.
struct ReviewSheet {
    /// The columns, in the order in which they are written.
    enum Column: Int, CaseIterable {
        case id, rule, seen, subject, title, summary, evidence, score, threshold, source, day, places, url, basis
        case state, verdict, reason, issue, note

        var header: Words {
            switch self {
            case .id: Words(vi: "Số", en: "Number")
            case .rule: Words(vi: "Phiên bản quy tắc", en: "Rule version")
            case .seen: Words(vi: "Số quyết định", en: "Decision number")
            case .subject: Words(vi: "Vấn đề", en: "Issue")
            case .title: Words(vi: "Tiêu đề", en: "Headline")
            case .summary: Words(vi: "Đoạn dẫn", en: "Lead")
            case .evidence: Words(vi: "Từ nhận ra", en: "Evidence")
            case .score: Words(vi: "Điểm", en: "Score")
            case .threshold: Words(vi: "Ngưỡng", en: "Threshold")
            case .source: Words(vi: "Nguồn", en: "Source")
            case .day: Words(vi: "Ngày đăng", en: "Published")
            case .places: Words(vi: "Địa danh", en: "Places")
            case .url: Words(vi: "Bài gốc", en: "Original")
            case .basis: Words(vi: "Bản kiểm chứng hoặc phép tính", en: "Published check or calculation")
            case .state: Words(vi: "Tình trạng", en: "Status")
            case .verdict: Words(vi: "Quyết định", en: "Verdict")
            case .reason: Words(vi: "Lý do nếu sai", en: "Reason if wrong")
            case .issue: Words(vi: "Vấn đề đúng", en: "Right issue")
            case .note: Words(vi: "Ghi chú", en: "Note")
            }
        }

        /// Whether a person fills it in.
        var isFilledIn: Bool { rawValue >= Column.verdict.rawValue }
    }

    let lexicons: LexiconSet
    let clock: PressClock
    let language: Language

    /// The sheet of findings, each with the number of the decision that holds.
    func sheet(_ findings: [(item: ReviewItem, held: Int64?)]) -> Sheet {
        Sheet(
            name: Words(vi: "Duyệt tin", en: "Review")[language],
            columns: Column.allCases.map(column),
            rows: findings.map { finding in Column.allCases.map { cell($0, finding.item, finding.held) } }
        )
    }

    private func column(_ column: Column) -> SheetColumn {
        SheetColumn(
            column.header[language],
            width: width(column),
            allowedValues: choices(column),
            wraps: [.title, .summary, .evidence, .basis, .note].contains(column),
            isLocked: !column.isFilledIn
        )
    }

    private func choices(_ column: Column) -> [String] {
        switch column {
        case .verdict: Verdict.allCases.map { $0.name[language] }
        case .reason: ReasonCode.allCases.map { $0.name[language] }
        case .issue: lexicons.lexicons.map { $0.title[language] }
        default: []
        }
    }

    private func width(_ column: Column) -> Double {
        switch column {
        case .id, .score, .threshold, .seen: 9
        case .title, .summary, .evidence, .basis: 48
        case .note: 32
        default: 18
        }
    }

    private func cell(_ column: Column, _ item: ReviewItem, _ held: Int64?) -> SheetCell {
        let (finding, article) = (item.finding, item.article)
        return switch column {
        case .id: .number(Double(item.id))
        case .rule: .text(finding.rule)
        case .seen: held.map { .number(Double($0)) } ?? .empty
        case .subject:
            .text(finding.kind == .issue ? lexicons.title(of: finding.subject)[language] : finding.kind.name[language])
        case .title: .text(article.content.title)
        case .summary: .text(article.content.summary)
        case .evidence: .text(evidence(finding))
        case .score: .number(Self.tenths(finding.score))
        case .threshold: .number(Self.tenths(finding.threshold))
        case .source: .text(article.sourceTitle)
        case .day: .day(CalendarDay(article.published ?? article.firstSeen, in: clock.timeZone))
        case .places: .text(article.places.joined(separator: ", "))
        case .url: article.url.map { .link(url: $0, text: $0) } ?? .empty
        case .basis: .text([finding.note, finding.check?.url].compactMap { $0 }.joined(separator: " "))
        case .state: .text(state(item))
        case .verdict, .reason, .issue, .note: .empty
        }
    }

    private func evidence(_ finding: Finding) -> String {
        finding.evidence.sorted { abs($0.weight) > abs($1.weight) }
            .map { "\($0.text) (\($0.weight > 0 ? "+" : "")\(Self.tenths($0.weight)))" }.joined(separator: "; ")
    }

    private func state(_ item: ReviewItem) -> String {
        guard let decision = item.decision else { return Words(vi: "Cần xác minh", en: "To verify")[language] }
        return "\(decision.verdict.name[language]) (\(decision.decidedBy))"
    }

    private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
