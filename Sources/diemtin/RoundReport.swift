import Foundation
import PressModel

/// The account of a round for a person.
struct RoundReport {
    let account: RoundAccount
    let workspace: String
    let language: Language

    /// One line a failed feed.
    var failures: [String] {
        // A page's title stands in the detail: it must not reach the terminal with escape sequences.
        account.failures.map { TerminalText.safe("✗ \($0.source): \($0.detail) (\($0.url))") }
    }

    /// One line for each thing that the keeper of a feed should know.
    var notices: [String] {
        account.notices.map { TerminalText.safe("! \($0.source): \($0.detail)") }
    }

    /// How many feeds were passed over and why; feeds that wait for a person stand by name.
    private var skips: [String] {
        guard account.feeds.skipped > 0 else { return [] }
        let names: [(String, Words)] = [
            ("fresh", Words(vi: "nguồn chưa có gì mới theo lời máy chủ", en: "fresh by the server's word")),
            ("quiet", Words(vi: "nguồn chưa đến giờ theo nhịp ra bài", en: "not due by their pace")),
            ("failing", Words(vi: "nguồn lỗi liên tiếp, sẽ thử lại", en: "failing, to be tried later")),
            ("gone", Words(vi: "nguồn đã gỡ hẳn", en: "gone for good")),
        ]
        let parts = names.compactMap { name, words in
            account.feeds.skippedByReason[name].map { "\($0) \(words[language])" }
        }
        let sum = Words(vi: "Chưa đọc: ", en: "Not read: ")[language] + parts.joined(separator: ", ")
        let waiting = account.skips.filter { $0.reason == "gone" || $0.reason == "failing" }
        return [sum] + waiting.map { TerminalText.safe("– \($0.source): \($0.detail)") }
    }

    /// The round in a few lines, ending with the briefing's files.
    var lines: [String] {
        let feeds = account.feeds
        let items = account.items
        let seconds = decimal(account.durations["total"] ?? 0)
        let summary = Words(
            vi: """
                Nguồn: \(feeds.due) cần đọc, \(feeds.fetched) có nội dung mới, \(feeds.unchanged) không đổi, \(feeds.failed) lỗi
                Bài: \(items.read) trong nguồn, \(items.new) mới, \(items.changed) được sửa, \(items.duplicate) đã có
                Phát hiện mới: \(findings) (cần xác minh) – \(seconds) giây
                """,
            en: """
                Feeds: \(feeds.due) due, \(feeds.fetched) fetched, \(feeds.unchanged) unchanged, \(feeds.failed) failed
                Items: \(items.read) read, \(items.new) new, \(items.changed) changed, \(items.duplicate) known
                New findings: \(findings) (to verify) – \(seconds) s
                """
        ).text(language)
        return [summary] + skips
            + account.briefing.map {
                Words(vi: "Bản điểm tin: ", en: "Briefing: ").text(language) + workspace + "/" + $0
            }
    }

    /// One decimal, with the language's mark.
    private func decimal(_ value: Double) -> String {
        let text = String(format: "%.1f", value)
        return language == .vi ? text.replacingOccurrences(of: ".", with: ",") : text
    }

    private var findings: String {
        let names: [(FindingKind, Words)] = [
            (.issue, Words(vi: "vấn đề", en: "issues")), (.claim, Words(vi: "tin đã kiểm chứng", en: "claims")),
            (.figure, Words(vi: "số liệu", en: "figures")),
        ]
        return names.map { "\(account.findings[$0.0.rawValue] ?? 0) \($0.1[language])" }.joined(separator: ", ")
    }
}
