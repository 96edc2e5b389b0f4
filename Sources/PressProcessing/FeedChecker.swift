import ClaimChecking
import FeedFetching
import FeedParsing
package import Foundation
package import PressModel

/// Tries feeds as a round would, with a round's manners, storing nothing.
package struct FeedChecker: Sendable {
    /// One feed as it answers now.
    package struct Check: Sendable, Encodable {
        package let source: String
        package let url: String
        package var isWorking = false
        package var format: String?
        package var items = 0
        package var newest: Date?
        /// The code of the failure, as in `run --json`.
        package var reason: String?
        /// What happened and what can be done.
        package var detail: String?
    }

    private let reader: FeedReader

    /// Makes a checker; its checks share the hosts' turns.
    /// - Parameters:
    ///   - configuration: The workspace's settings.
    ///   - clock: Tells the time.
    ///   - parked: Hosts that a round was asked to leave alone.
    package init(configuration: Configuration, clock: PressClock, parked: [String: Date]) {
        let settings = configuration.fetchSettings
        reader = FeedReader(
            transport: FeedFetcher(settings: settings, clock: clock, parked: parked, place: DownloadCommand.place),
            language: configuration.language
        )
    }

    /// Downloads and parses a feed.
    package func check(_ source: FeedSource) async -> Check {
        var check = Check(source: source.title, url: source.url.absoluteString)
        switch await reader.read(source, validators: nil, knownBody: nil) {
        case .parsed(let feed, _, let damage):
            check.isWorking = damage == nil
            check.format = feed.format.rawValue
            check.items = feed.entries.count
            check.newest = feed.entries.compactMap { $0.published ?? $0.updated }.max()
            check.reason = damage?.reason.rawValue
            check.detail = damage?.detail
        case .checks(let document):
            do {
                let summary = try ReviewDocumentReader(data: document.body, path: source.url.absoluteString)
                    .forEach(onFault: { _ in }, { _ in })
                (check.isWorking, check.format, check.items) = (summary.count > 0, "claimreview", summary.count)
            } catch {
                check.reason = FetchFailure.Reason.notAFeed.rawValue
                check.detail = (error as? UserFault)?.text(reader.language) ?? "\(error)"
            }
        case .unchanged: check.isWorking = true
        case .failed(let failure):
            check.reason = failure.reason.rawValue
            check.detail = failure.detail
        }
        return check
    }
}

extension Configuration {
    /// The manners and limits of every download.
    var fetchSettings: FetchSettings {
        FetchSettings(
            userAgent: UserAgent.text(contact: fetch.contact),
            timeout: Double(fetch.timeout),
            concurrentHosts: fetch.downloads,
            pause: fetch.pause,
            language: language
        )
    }
}
