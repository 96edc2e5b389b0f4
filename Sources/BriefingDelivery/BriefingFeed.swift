import DailyBriefing
import Foundation
import PressModel

/// The feed of the briefings (RSS 2.0), to which other offices can subscribe.
struct BriefingFeed {
    static let name = "rss.xml"
    /// Items of the feed.
    static let most = 50

    let entries: [BriefingShelf.Entry]
    let office: String
    let language: Language
    let baseURL: String
    let timeZone: TimeZone

    var xml: String {
        let title = HTMLEscaping.escapeVisible(
            "\(Words(vi: "Điểm tin báo chí", en: "Press briefings")[language]) – \(office)"
        )
        let about = Words(
            vi: "Bản điểm tin báo chí của cơ quan; phát hiện chưa duyệt ghi “cần xác minh”.",
            en: "The office's press briefings; what nobody has reviewed says “to verify”."
        )[language]
        let own =
            baseURL.isEmpty
            ? ""
            : "<atom:link href=\"\(HTMLEscaping.escapeVisible(baseURL + Self.name))\" rel=\"self\" type=\"application/rss+xml\"/>\n"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
            <title>\(title)</title>
            <link>\(HTMLEscaping.escapeVisible(baseURL + BriefingIndex.name))</link>
            <description>\(about)</description>
            <language>\(language.rawValue)</language>
            \(own)\(entries.prefix(Self.most).map(item).joined())</channel>
            </rss>

            """
    }

    private func item(_ entry: BriefingShelf.Entry) -> String {
        let file = entry.files.first ?? ""
        return """
            <item>
            <title>\(HTMLEscaping.escapeVisible(EntryName(entry).text[language]))</title>
            <link>\(HTMLEscaping.escapeVisible("\(baseURL)\(entry.path)/\(file)"))</link>
            <guid isPermaLink="false">diemtin:\(entry.path)</guid>
            <pubDate>\(InternetDate.text(entry.made ?? entry.period.last.adding(days: 1).start(in: timeZone), .gmt))</pubDate>
            <description>\(HTMLEscaping.escape(entry.description))</description>
            </item>

            """
    }
}
