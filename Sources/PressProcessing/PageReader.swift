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
        /// The page was asked for; what could not be had is nil.
        case asked(text: String?, page: FetchedDocument?)
    }

    /// Reads the item's page where it is needed: for its text, or for the checks that it may hold.
    func read(_ draft: ArticleDraft, source: FeedSource) async -> Reading {
        let needsText = draft.content.text.count < settings.minimumText
        guard needsText || source.givesChecks, settings.perHost > 0, let address = draft.url,
            let url = URL(string: address), let host = HostGate.key(of: url)
        else { return .unneeded }
        guard await tally.takePage(of: host, limit: settings.perHost) else { return .deferred }
        switch await transport.fetch(FetchRequest(url: url, allowPrivate: source.allowPrivate)) {
        case .unchanged: return .asked(text: nil, page: nil)
        case .failed(let failure): return failure.reason == .busy ? .deferred : .asked(text: nil, page: nil)
        case .fetched(let page):
            guard needsText, let text = text(page), text.count > draft.content.text.count else {
                return .asked(text: nil, page: page)
            }
            return .asked(text: LeadRemoval.removed(draft.content.summary, from: text), page: page)
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
