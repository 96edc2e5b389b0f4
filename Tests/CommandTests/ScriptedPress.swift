import Foundation
import LoopbackPress

/// A server whose answers a test gives; article pages and robots.txt are not there.
enum ScriptedPress {
    static func start(_ answer: @escaping LoopbackHandler) async throws -> LoopbackServer {
        try await LoopbackServer.start(lifetime: 300, handler: answer)
    }
}

/// Feeds for tests that care about addresses and identifiers more than about words.
enum InventedFeed {
    /// RSS with an item for each identifier; the text is long enough for no page to be asked for.
    static func rss(_ titles: [String: String], identifier: (String) -> String = { $0 }) -> String {
        let items = titles.sorted { $0.key < $1.key }.map { key, title in
            """
            <item><title>\(title)</title><link>https://bao.example/\(key)</link><guid>\(identifier(key))</guid>
            <pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate><description>\(text)</description></item>
            """
        }
        return "<rss version=\"2.0\"><channel><title>Báo</title>\(items.joined())</channel></rss>"
    }

    private static let text = String(
        repeating: "Sáng nay cán bộ phường Cái Răng gặp các hộ dân để nghe ý kiến về tuyến đường mới. ",
        count: 17
    )
}
