import Foundation
package import PressModel

/// Downloads pages that the site's robots.txt allows, reading that file once for each site.
///
/// Feeds are published to be fetched by programs and need no such leave; the pages behind them do.
package struct RobotsTransport: FeedTransport {
    private let wrapped: any FeedTransport
    private let settings: FetchSettings
    private let clock: PressClock
    private let policies = Locked<[String: Task<RobotsPolicy, Never>]>([:])

    /// Makes a transport that asks robots.txt before `wrapped` may go.
    package init(_ wrapped: any FeedTransport, settings: FetchSettings, clock: PressClock) {
        self.wrapped = wrapped
        self.settings = settings
        self.clock = clock
    }

    package func fetch(_ request: FetchRequest) async -> FetchOutcome {
        guard await isAllowed(request.url, allowPrivate: request.allowPrivate) else {
            let fault = FetchFault.disallowedByRobots
            return .failed(fault.failure(at: request.url, settings.language, clock))
        }
        var request = request
        request.mayFollow = { [allowPrivate = request.allowPrivate] in await isAllowed($0, allowPrivate: allowPrivate) }
        return await wrapped.fetch(request)
    }

    /// Asks the site's own robots.txt, for the page itself and for each redirect on the way to it.
    private func isAllowed(_ url: URL, allowPrivate: Bool) async -> Bool {
        guard let site = Self.robotsURL(of: url) else { return true }
        return await policy(at: site, allowPrivate: allowPrivate).value.isAllowed(Self.pathAndQuery(of: url))
    }

    private func policy(at site: URL, allowPrivate: Bool) -> Task<RobotsPolicy, Never> {
        policies.withLock { policies in
            if let known = policies[site.absoluteString] { return known }
            let task = Task { [wrapped, settings] in
                let outcome = await wrapped.fetch(FetchRequest(url: site, allowPrivate: allowPrivate))
                return Self.policy(outcome, settings.productToken)
            }
            policies[site.absoluteString] = task
            return task
        }
    }

    /// A file that is not there forbids nothing; one that cannot be had forbids everything (RFC 9309 §2.3.1).
    private static func policy(_ outcome: FetchOutcome, _ productToken: String) -> RobotsPolicy {
        switch outcome {
        case .fetched(let document): RobotsPolicy(document.body, productToken: productToken)
        case .unchanged: .everythingAllowed
        case .failed(let failure) where failure.reason == .empty && failure.status == 200: .everythingAllowed
        case .failed(let failure): isMissing(failure.status) ? .everythingAllowed : .nothingAllowed
        }
    }

    private static func isMissing(_ status: Int?) -> Bool {
        status.map { (400..<500).contains($0) && $0 != 429 } ?? false
    }

    private static func robotsURL(of url: URL) -> URL? {
        guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) else { return nil }
        parts.path = "/robots.txt"
        parts.query = nil
        parts.fragment = nil
        return parts.url
    }

    private static func pathAndQuery(of url: URL) -> String {
        let path = url.path(percentEncoded: true)
        return url.query(percentEncoded: true).map { "\(path)?\($0)" } ?? path
    }
}
