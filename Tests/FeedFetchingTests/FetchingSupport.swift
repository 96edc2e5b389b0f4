import FeedFetching
import Foundation
import LoopbackPress
import PressModel
import Testing

/// The moment at which every test of fetching takes place.
let testNow = Date(iso8601: "2026-11-22T07:00:00Z") ?? .distantPast

/// A fetcher with a small limit of bytes and words in Vietnamese; its time is long, since other tests share the cores.
func testFetcher(
    timeout: Double = 900,
    maximumBodyBytes: Int = 1 << 20,
    resolver: any HostResolver = SystemResolver(),
    language: Language = .vi
) -> FeedFetcher {
    let settings = FetchSettings(
        userAgent: "DiemTin/0.1 (+mailto:vanphong@example.vn)",
        timeout: timeout,
        maximumBodyBytes: maximumBodyBytes,
        language: language
    )
    let clock = PressClock(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt) { testNow }
    return FeedFetcher(settings: settings, clock: clock, resolver: resolver, place: .thisProcess)
}

/// A resolver that knows what it is told.
struct FixedResolver: HostResolver {
    let known: [String: [IPAddress]]

    func addresses(of host: String) async -> [IPAddress] { known[host, default: []] }
}

/// Fetches from this machine, where tests live.
func fetchLocal(
    _ url: URL,
    by fetcher: FeedFetcher = testFetcher(),
    validators: FetchValidators? = nil
) async -> FetchOutcome {
    await fetcher.fetch(FetchRequest(url: url, validators: validators, allowPrivate: true))
}

extension FetchOutcome {
    var document: FetchedDocument? {
        guard case .fetched(let document) = self else { return nil }
        return document
    }

    var failure: FetchFailure? {
        guard case .failed(let failure) = self else { return nil }
        return failure
    }

    var isUnchanged: Bool {
        guard case .unchanged = self else { return false }
        return true
    }
}

/// Runs a test against a server and stops it afterwards.
func withServer(
    _ routes: [String: LoopbackHandler],
    _ body: (LoopbackServer) async throws -> Void
) async throws {
    let server = try await LoopbackServer.start(lifetime: 900, routes: routes)
    do {
        try await body(server)
    } catch {
        await server.stop()
        throw error
    }
    await server.stop()
}
