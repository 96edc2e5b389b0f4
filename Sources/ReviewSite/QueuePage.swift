import Mustache
import PressModel

/// Escaping for pages; the library's own works by `Character`, see `HTMLEscaping`.
struct ReviewHTML: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLEscaping.escape(text) }
}

/// The page of the queue.
struct QueuePage: Sendable {
    private let template: MustacheTemplate
    private let issueTitles: [String: String]
    private let clock: PressClock
    private let language: Language

    init(issueTitles: [String: String], clock: PressClock, language: Language) throws {
        MustacheContentTypes.register(ReviewHTML(), named: "REVIEW-HTML")
        template = try MustacheTemplate(string: String(decoding: PackageResources.queue_mustache, as: UTF8.self))
        self.issueTitles = issueTitles
        self.clock = clock
        self.language = language
    }

    func html(_ items: [ReviewItem]) -> String {
        template.render(
            View(
                language: language.rawValue,
                title: Words(vi: "Chờ duyệt", en: "To review").text(language),
                summary: Words(
                    vi: "Hiện \(items.count) phát hiện, ngày mới nhất trước, rồi gần ngưỡng nhất",
                    en: "Showing \(items.count) findings, newest day first, then nearest to the threshold"
                ).text(language),
                empty: Words(vi: "Không còn phát hiện nào chờ duyệt.", en: "Nothing is waiting.").text(language),
                items: items.map(view)
            )
        )
    }

    private struct View {
        let language, title, summary, empty: String
        let items: [ItemView]
    }

    private struct ItemView {
        let headline, subject, score, state, source: String
        let published, url, passage, note, checkURL: String?
        let linkText, checkText, command: String
        let evidence: [EvidenceView]
    }

    private struct EvidenceView {
        let text, field, weight: String
    }

    private func view(_ item: ReviewItem) -> ItemView {
        let finding = item.finding
        let summary = item.article.content.summary
        return ItemView(
            headline: item.article.content.title,
            subject: subject(of: finding),
            score: "\(tenths(finding.score)) / \(tenths(finding.threshold))",
            state: item.decision?.verdict.rawValue ?? Words(vi: "cần xác minh", en: "to verify").text(language),
            source: item.article.sourceTitle,
            published: item.article.published.map(clock.display),
            url: HTMLEscaping.href(item.article.url),
            passage: summary.isEmpty ? nil : summary,
            note: finding.note.isEmpty ? nil : finding.note,
            checkURL: HTMLEscaping.href(finding.check?.url),
            linkText: Words(vi: "bài gốc", en: "original").text(language),
            checkText: Words(vi: "bản kiểm chứng", en: "the check").text(language),
            command: "diemtin review decide \(item.id) confirmed",
            evidence: finding.evidence.map { evidence in
                EvidenceView(
                    text: evidence.text,
                    field: evidence.field.rawValue,
                    weight: (evidence.weight > 0 ? "+" : "") + tenths(evidence.weight)
                )
            }
        )
    }

    private func subject(of finding: Finding) -> String {
        switch finding.kind {
        case .issue: issueTitles[finding.subject] ?? finding.subject
        case .claim: Words(vi: "Tin đã kiểm chứng", en: "Checked claim").text(language)
        case .figure: Words(vi: "Số liệu mâu thuẫn", en: "Figures that disagree").text(language)
        }
    }

    /// One decimal, with the language's mark.
    private func tenths(_ value: Double) -> String {
        let written = String((value * 10).rounded() / 10)
        return language == .vi ? written.replacing(".", with: ",") : written
    }
}
