import FeedParsing
import Foundation
import PressModel
import VietnameseText

/// The bridge from a feed's item to an article on its way into the archive.
///
/// The byline is left behind here. Text takes the canonical form of VietnameseText: composed, one style of tone marks,
/// invisible characters removed.
struct ItemBridge {
    static let titleLimit = 1_000
    static let summaryLimit = 10_000
    /// A description longer than this is the article itself.
    static let longSummary = 1_200

    let now: Date

    /// The draft; nil for an item that has neither title nor text.
    func draft(_ item: ParsedItem, feedLanguage: String?) -> ArticleDraft? {
        guard let content = content(item) else { return nil }
        return ArticleDraft(
            guid: item.id,
            url: item.link.flatMap(URLCanonicalizer.canonical),
            content: content,
            language: item.language ?? feedLanguage,
            published: plausible(item.published ?? item.updated),
            contentHash: ContentHash.of(content.title, content.summary, content.text)
        )
    }

    private func content(_ item: ParsedItem) -> ArticleContent? {
        var summary = plain(item.plainSummary)
        var text = item.content.map { plain($0.plainText) }.max { $0.utf8.count < $1.utf8.count } ?? ""
        if text == summary { text = "" }
        if text.isEmpty, summary.utf8.count > Self.longSummary {
            text = summary
            summary = summary.split(separator: "\n").first.map(String.init) ?? ""
        }
        summary = oneLine(summary, limit: Self.summaryLimit)
        text = LeadRemoval.removed(summary, from: text)
        var title = oneLine(plain(item.plainTitle), limit: Self.titleLimit)
        if title.isEmpty { title = oneLine(summary.isEmpty ? text : summary, limit: 120) }
        return title.isEmpty ? nil : ArticleContent(title: title, summary: summary, text: text)
    }

    private func plain(_ text: String?) -> String {
        guard let text else { return "" }
        return Canonicalizer().string(text).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func oneLine(_ text: String, limit: Int) -> String {
        let line = text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
        // As many bytes as characters at the least: counting is for the rare long line.
        return line.utf8.count > limit && line.count > limit ? String(line.prefix(limit - 1)) + "…" : line
    }

    /// FEEDS.md: a date in the future or before the Web is a slip; the item is then undated, never "now".
    private func plausible(_ date: Date?) -> Date? {
        guard let date, date < now.addingTimeInterval(86_400), date > Date(timeIntervalSince1970: 631_152_000) else {
            return nil
        }
        return date
    }
}
