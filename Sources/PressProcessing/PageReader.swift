import ArticleExtraction
import FeedFetching
import Foundation
import PressModel
import VietnameseText

/// Reads the article's own page where the feed gives only a line or two.
struct PageReader: Sendable {
    /// Obeys robots.txt.
    let transport: any FeedTransport
    let settings: Configuration.Pages
    let tally: RoundTally

    /// What became of an item's page.
    enum Reading {
        /// The feed's own text is enough, or pages are not read.
        case unneeded
        /// The host's pages of this round are used up, or it asked to be left alone: a later round may ask.
        case deferred
        /// The page was asked for; the text is nil where it gave none.
        case asked(text: String?)
    }

    /// Reads the item's page where it is needed.
    func read(_ draft: ArticleDraft, source: FeedSource) async -> Reading {
        guard draft.content.text.count < settings.minimumText, settings.perHost > 0, let address = draft.url,
            let url = URL(string: address), let host = HostGate.key(of: url)
        else { return .unneeded }
        guard await tally.takePage(of: host, limit: settings.perHost) else { return .deferred }
        switch await transport.fetch(FetchRequest(url: url, allowPrivate: source.allowPrivate)) {
        case .unchanged: return .asked(text: nil)
        case .failed(let failure): return failure.reason == .busy ? .deferred : .asked(text: nil)
        case .fetched(let page):
            guard let text = text(page), text.count > draft.content.text.count else { return .asked(text: nil) }
            return .asked(text: LeadRemoval.removed(draft.content.summary, from: text))
        }
    }

    private func text(_ page: FetchedDocument) -> String? {
        let type = page.head.value(of: "Content-Type")
        let html = Array(page.body)
        let charset = Self.charset(type)
        guard PageKind(html, charset: charset) == .article else { return nil }
        let article = try? ArticleExtractor().extract(html, url: page.finalURL.absoluteString, charset: charset)
        return article.map { Canonicalizer().string($0.text) }
    }

    /// The charset parameter of a Content-Type (RFC 9110 §8.3).
    private static func charset(_ contentType: String?) -> String? {
        guard
            let part = contentType?.split(separator: ";").dropFirst().first(where: {
                $0.trimmingCharacters(in: .whitespaces).lowercased().hasPrefix("charset=")
            })
        else { return nil }
        return part.split(separator: "=", maxSplits: 1).last.map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
        }
    }
}
