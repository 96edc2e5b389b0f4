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
    struct Reading {
        var content: ArticleContent
        /// Whether the page was asked for.
        var isFetched = false
    }

    /// The content with the page's text; the content as it was when the page is not to be had.
    func completed(_ draft: ArticleDraft, source: FeedSource) async -> Reading {
        var reading = Reading(content: draft.content)
        guard draft.content.text.count < settings.minimumText, let address = draft.url, let url = URL(string: address),
            let host = url.host, await tally.takePage(of: host, limit: settings.perHost)
        else { return reading }
        reading.isFetched = true
        switch await transport.fetch(FetchRequest(url: url, allowPrivate: source.allowPrivate)) {
        case .unchanged, .failed: break
        case .fetched(let page):
            guard let text = text(page), text.count > draft.content.text.count else { break }
            reading.content.text = LeadRemoval.removed(draft.content.summary, from: text)
        }
        return reading
    }

    private func text(_ page: FetchedDocument) -> String? {
        let type = page.head.value(of: "Content-Type")
        let article = try? ArticleExtractor().extract(
            Array(page.body),
            url: page.finalURL.absoluteString,
            charset: Self.charset(type)
        )
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
