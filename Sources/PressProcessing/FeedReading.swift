import ArticleExtraction
import ClaimChecking
import FeedFetching
import FeedParsing
import Foundation
import PressModel

/// What one download of a feed gave, parsed.
enum FeedReading: Sendable {
    /// `damage` is set when the document broke off; what came before is in `feed`.
    case parsed(ParsedFeed, FetchedDocument, damage: FetchFailure?)
    /// A fact-checker's registry instead of a feed.
    case checks(FetchedDocument)
    /// `isWhole` is set when the server sent the body once more, though it had not changed.
    case unchanged(FetchedHead, isWhole: Bool)
    case failed(FetchFailure)
}

/// Turns what the network gave into a parsed feed or a named failure.
struct FeedReader: Sendable {
    let transport: any FeedTransport
    let language: Language

    /// Downloads and parses a feed.
    /// - Parameters:
    ///   - source: The feed.
    ///   - address: Where it is to be had; nil stands for the list's address.
    ///   - validators: For a conditional request; nil asks for the whole.
    ///   - knownBody: Hash of the last body; the same body counts as unchanged without being parsed.
    /// - Returns: The feed, or why there is none.
    func read(
        _ source: FeedSource,
        at address: URL? = nil,
        validators: FetchValidators?,
        knownBody: String?
    ) async -> FeedReading {
        let request = FetchRequest(
            url: address ?? source.url,
            validators: validators,
            allowPrivate: source.allowPrivate
        )
        switch await transport.fetch(request) {
        case .unchanged(let head): return .unchanged(head, isWhole: false)
        case .failed(let failure): return .failed(failure)
        case .fetched(let document):
            if let knownBody, knownBody == Self.hash(document.body) {
                return .unchanged(document.head, isWhole: true)
            }
            if source.givesChecks, ReviewDocumentReader.looksLikeReviews(document.body) { return .checks(document) }
            return parse(document)
        }
    }

    /// The hash by which an unchanged body is recognised.
    static func hash(_ body: Data) -> String {
        var hash = ContentHash()
        hash.add(body)
        return hash.hexadecimal
    }

    /// Whether a browser check, or a log-in, was sent in the feed's place.
    private func isChallenge(_ document: FetchedDocument) -> Bool {
        PageKind(Array(document.body), charset: nil) == .scriptChallenge
    }

    private func parse(_ document: FetchedDocument) -> FeedReading {
        do throws(FeedParsingError) {
            let feed = try FeedParser().parse(
                document.body,
                url: document.finalURL.absoluteString,
                headers: document.head.headers
            )
            let isCutOff = document.isCutOff || CutOff.isCutOff(feed, body: document.body)
            guard !feed.entries.isEmpty || isCutOff else { return .failed(FeedFailureWords.noItems(language)) }
            return .parsed(feed, document, damage: isCutOff ? FeedFailureWords.truncated(feed, language) : nil)
        } catch {
            if document.isCutOff { return .failed(FeedFailureWords.truncated(nil, language)) }
            return .failed(FeedFailureWords.failure(error, language, challenge: isChallenge(document)))
        }
    }
}

/// Parse failures in words.
enum FeedFailureWords {
    static func failure(
        _ error: FeedParsingError,
        _ language: Language,
        challenge: Bool = false
    ) -> FetchFailure {
        switch error {
        case .htmlPage where challenge:
            FetchFailure(
                .challenge,
                Words(
                    vi: "trang kiểm tra trình duyệt đứng trước nguồn tin; đề nghị tòa soạn mở nguồn cho chương trình "
                        + "đọc tin, hoặc dùng địa chỉ khác",
                    en: "a browser check stands before the feed; ask the outlet to let programs read it, or use "
                        + "another address"
                ).text(language)
            )
        case .empty:
            FetchFailure(
                .empty,
                Words(vi: "máy chủ trả về nội dung rỗng", en: "the server sent an empty body").text(language)
            )
        case .tooLarge(let bytes, let limit):
            FetchFailure(
                .tooLarge,
                Words(
                    vi: "nội dung \(bytes) byte, quá giới hạn \(limit)",
                    en: "\(bytes) bytes, over the limit of \(limit)"
                ).text(language)
            )
        case .htmlPage(let title):
            FetchFailure(
                .htmlPage,
                Words(
                    vi:
                        "địa chỉ trả về trang web\(title.map { " “\($0)”" } ?? ""), không phải nguồn tin; kiểm tra lại địa chỉ RSS",
                    en: "the address gives a web page\(title.map { " “\($0)”" } ?? ""), not a feed; check the address"
                ).text(language)
            )
        case .notAFeed(let found):
            FetchFailure(
                .notAFeed,
                Words(vi: "không phải nguồn tin: \(name(found))", en: "not a feed: \(found)").text(language)
            )
        case .unreadable(let reason):
            FetchFailure(
                .notAFeed,
                Words(vi: "không đọc được: \(reason)", en: "can't be read: \(reason)").text(language)
            )
        case .hostile(let reason):
            FetchFailure(
                .notAFeed,
                Words(vi: "nội dung độc hại: \(reason)", en: "hostile content: \(reason)").text(language)
            )
        }
    }

    private static func name(_ document: OtherDocument) -> String {
        switch document {
        case .sitemapIndex: "đây là mục lục sitemap; hãy lấy một địa chỉ trong các thẻ <loc> của nó"
        case .feedList: "đây là danh sách nguồn tin (OPML)"
        case .xml(let root): "tài liệu XML có phần tử gốc <\(root)>"
        case .otherJSON: "JSON nhưng không phải JSON Feed"
        }
    }

    static func noItems(_ language: Language) -> FetchFailure {
        FetchFailure(.noItems, Words(vi: "nguồn tin không có bài nào", en: "the feed holds no items").text(language))
    }

    static func truncated(_ feed: ParsedFeed?, _ language: Language) -> FetchFailure {
        let count = feed?.entries.count ?? 0
        return FetchFailure(
            .truncated,
            Words(
                vi: "nguồn tin bị cắt giữa chừng; đã giữ \(count) bài đọc được",
                en: "the feed breaks off; \(count) items were kept"
            ).text(language)
        )
    }
}
