import Foundation

/// The ways in which the invented outlets write their feeds.
enum PressFeed: Sendable {
    /// RSS 2.0 with a picture before the sapo and nothing else, as VnExpress does.
    case rssSapoOnly
    case atom
    case json
    /// RSS 2.0 in windows-1258 with whole articles.
    case rssWindows1258
    case rdf
    /// RSS 2.0 with whole articles, no guid and dates like `Sun, 22 Nov 2026 06:10:00 GMT+7`.
    case rssWhole

    /// The way of one outlet; an outlet without a place here takes the last.
    static func of(_ outlet: String) -> PressFeed {
        switch outlet {
        case "bao-song-hau": .rssSapoOnly
        case "tin-nhanh-dong-bang": .atom
        case "thoi-su-mien-tay": .json
        case "dan-sinh-nam-bo": .rssWindows1258
        case "nhip-song-cho-noi": .rdf
        default: .rssWhole
        }
    }

    /// The feed's bytes and their `Content-Type`.
    func render(_ outlet: PressOutlet, _ edition: PressEdition, base: String) -> (body: Data, type: String) {
        let page = FeedPage(outlet: outlet, articles: outlet.front(edition), base: base)
        switch self {
        case .rssSapoOnly: return (Data(page.rssSapoOnly.utf8), "application/rss+xml; charset=utf-8")
        case .atom: return (Data(page.atom.utf8), "application/atom+xml")
        case .json: return (page.json, "application/feed+json")
        case .rssWindows1258: return (Windows1258.encode(page.rssWindows1258), "text/xml; charset=windows-1258")
        case .rdf: return (Data(page.rdf.utf8), "application/rdf+xml; charset=utf-8")
        case .rssWhole: return (Data(page.rssWhole.utf8), "text/xml; charset=utf-8")
        }
    }
}

/// What every format needs to write one outlet's feed.
struct FeedPage {
    let outlet: PressOutlet
    let articles: [PressArticle]
    /// The server's own address without a last slash.
    let base: String

    var home: String { "\(base)/\(outlet.id)/" }
    var address: String { "\(base)/\(outlet.id)/rss" }
    /// The date of the newest dated article.
    var updated: PressDate? { articles.compactMap(\.published).max().map(PressDate.init) }

    func link(_ article: PressArticle) -> String { "\(base)/\(outlet.id)/\(article.id).html" }
}
