import FeedFetching
package import FeedParsing
package import Foundation
package import PressModel

/// Feed work outside a round: `parse` and `feeds check`.
package struct FeedTools {
    package init() {}

    /// Parses a document as a round would.
    /// - Throws: `CommandFault` with the reason when it is no feed.
    package func parse(_ data: Data, url: String?, headers: [String: String]) throws -> ParsedFeed {
        do {
            return try FeedParser().parse(data, url: url, headers: headers)
        } catch {
            throw CommandFault(
                Words(vi: FeedFailureWords.failure(error, .vi).detail, en: error.description),
                remedy: Words(vi: "kiểm tra tệp hoặc địa chỉ", en: "check the file or address")
            )
        }
    }

    /// One feed as it answers now.
    package struct Check: Sendable, Encodable {
        package let source: String
        package let url: String
        package let isWorking: Bool
        package let format: String?
        package let items: Int
        package let newest: Date?
        package let reason: String?
        package let detail: String?
    }

    /// Downloads and parses a feed without storing anything.
    package func check(_ source: FeedSource, configuration: Configuration, clock: PressClock) async -> Check {
        let settings = FetchSettings(
            userAgent: UserAgent.text(contact: configuration.fetch.contact),
            timeout: Double(configuration.fetch.timeout),
            concurrentHosts: 1,
            language: configuration.language
        )
        let reader = FeedReader(
            transport: FeedFetcher(settings: settings, clock: clock, place: DownloadCommand.place),
            language: configuration.language
        )
        switch await reader.read(source, validators: nil, knownBody: nil) {
        case .parsed(let feed, _, let damage):
            return Check(
                source: source.title,
                url: source.url.absoluteString,
                isWorking: damage == nil,
                format: feed.format.rawValue,
                items: feed.entries.count,
                newest: feed.entries.compactMap { $0.published ?? $0.updated }.max(),
                reason: damage?.reason.rawValue,
                detail: damage?.detail
            )
        case .unchanged:
            return Check(
                source: source.title,
                url: source.url.absoluteString,
                isWorking: true,
                format: nil,
                items: 0,
                newest: nil,
                reason: nil,
                detail: nil
            )
        case .failed(let failure):
            return Check(
                source: source.title,
                url: source.url.absoluteString,
                isWorking: false,
                format: nil,
                items: 0,
                newest: nil,
                reason: failure.reason.rawValue,
                detail: failure.detail
            )
        }
    }
}
