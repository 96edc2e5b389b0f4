package import Foundation
package import PressModel

/// Downloads published feeds and pages over HTTP, politely and within limits.
///
/// Every hop of a redirect is checked as if it had been asked for directly. No cookies, no cache.
package struct FeedFetcher: FeedTransport {
    private let settings: FetchSettings
    private let clock: PressClock
    private let resolver: any HostResolver
    private let gate: HostGate
    private let downloader: any Downloader
    private let proxy = ProxyEnvironment()

    /// Makes a fetcher; copies of it share the hosts' turns.
    ///
    /// - Parameters:
    ///   - settings: Limits and manners.
    ///   - clock: Tells the time for Retry-After.
    ///   - resolver: Looks host names up.
    ///   - parked: Hosts that an earlier round was asked to leave alone, with the moment that ends.
    ///   - place: Where downloads take place.
    package init(
        settings: FetchSettings,
        clock: PressClock,
        resolver: any HostResolver = SystemResolver(),
        parked: [String: Date] = [:],
        place: DownloadPlace
    ) {
        self.settings = settings
        self.clock = clock
        self.resolver = resolver
        self.gate = HostGate(concurrentHosts: settings.concurrentHosts, parked: parked)
        self.downloader = place.downloader
    }

    package func fetch(_ request: FetchRequest) async -> FetchOutcome {
        var url = request.url
        do throws(FetchFault) {
            var hop = try Hop(start: request.url)
            var budget = settings.timeout
            while true {
                url = hop.url
                switch try await visit(hop, request, &budget) {
                case .document(let document): return .fetched(document)
                case .unchanged(let head): return .unchanged(head)
                case .redirected(let next): hop = next
                }
            }
        } catch {
            return .failed(error.failure(at: url, settings.language, clock))
        }
    }

    /// Hosts that asked to be left alone, with the end of that: what the next round has to know.
    package func parkedHosts() async -> [String: Date] { await gate.parkedHosts(now: clock.now()) }

    /// Asks one host in its turn and spends the budget of seconds.
    private func visit(_ hop: Hop, _ request: FetchRequest, _ budget: inout Double) async throws(FetchFault) -> Verdict
    {
        guard hop.count <= settings.maximumRedirects else {
            throw .tooManyRedirects(limit: settings.maximumRedirects)
        }
        if hop.count > 0, let mayFollow = request.mayFollow, await !mayFollow(hop.url) { throw .disallowedByRobots }
        if case .parked(let until) = await gate.enter(hop.host, now: clock.now) { throw .parked(until: until) }
        let start = ContinuousClock.now
        let result = await ask(hop, request, budget)
        budget -= (ContinuousClock.now - start) / .seconds(1)
        if case .failure(.busy(_, let until)) = result { await gate.park(hop.host, until: until) }
        await gate.leave(hop.host, pause: pause(after: hop))
        return try result.get()
    }

    private func pause(after hop: Hop) -> Double {
        Task.isCancelled || AddressPolicy.isLoopback(host: hop.host) ? 0 : settings.pause
    }

    private func ask(_ hop: Hop, _ request: FetchRequest, _ budget: Double) async -> Result<Verdict, FetchFault> {
        do throws(FetchFault) {
            guard !Task.isCancelled else { throw .cancelled }
            let deadline = ContinuousClock.now + .seconds(budget)
            try await checkAddress(of: hop, request)
            let left = (deadline - .now) / .seconds(1)
            guard left > 0 else { throw .timeout }
            let result = await downloader.download(order(hop, request, seconds: left))
            switch result {
            case .failed(let fault): throw fault
            case .answered(let answer):
                return .success(try Verdict(answer, to: hop, isConditional: request.validators != nil, clock.now()))
            }
        } catch {
            return .failure(error)
        }
    }

    private func checkAddress(of hop: Hop, _ request: FetchRequest) async throws(FetchFault) {
        if request.allowPrivate { return }
        let literal = IPAddress(hop.host)
        if literal == nil, proxy.applies(to: hop.url), !AddressPolicy.isLoopback(host: hop.host) { return }
        let addresses = await resolver.addresses(of: hop.host)
        if addresses.isEmpty { throw .unresolved }
        if let bad = addresses.first(where: AddressPolicy.isPrivate) { throw .privateAddress(bad) }
    }

    private func order(_ hop: Hop, _ request: FetchRequest, seconds: Double) -> DownloadOrder {
        var header = ["User-Agent": settings.userAgent, "Accept": Self.accepted]
        header["If-None-Match"] = request.validators?.etag
        header["If-Modified-Since"] = request.validators?.lastModified
        header["Authorization"] = hop.authorization
        return DownloadOrder(
            url: hop.url,
            header: header,
            maximumBytes: settings.maximumBodyBytes,
            seconds: seconds,
            allowPrivate: request.allowPrivate
        )
    }

    private static let accepted =
        "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
        + "text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"
}
