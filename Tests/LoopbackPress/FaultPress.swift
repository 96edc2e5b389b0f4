public import Foundation

/// Feeds that go wrong, each in its own way and on an address of its own, beside a sound one.
///
/// The fetcher takes each address for a host, so that a round meets many faults at the same time.
public final class FaultPress: Sendable {
    /// One feed of the press.
    public struct Feed: Sendable {
        /// What goes wrong.
        public let name: String
        /// Where the feed is.
        public let url: URL
        /// The `FetchFailure.Reason` that it is to be named by; nil for a feed that can be read.
        public let reason: String?
    }

    /// The feeds in the order of their names.
    public let feeds: [Feed]
    private let servers: [RawFaultServer]
    private let pages: LoopbackServer

    private init(feeds: [Feed], servers: [RawFaultServer], pages: LoopbackServer) {
        self.feeds = feeds.sorted { $0.name < $1.name }
        self.servers = servers
        self.pages = pages
    }

    /// Starts a server for each fault.
    ///
    /// - Parameter lifetime: Seconds after which the servers end by themselves.
    /// - Returns: The running press.
    /// - Throws: When no port can be had.
    public static func start(lifetime: Double = 300) async throws -> FaultPress {
        var feeds: [Feed] = []
        var servers: [RawFaultServer] = []
        // Trailers without end are ended by whichever comes first, memory or time.
        for (index, fault) in RawFault.allCases.enumerated() where fault != .endlessTrailers {
            let address = "127.0.1.\(index + 1)"
            let server = try await RawFaultServer.start(fault, address: address, lifetime: lifetime)
            servers.append(server)
            feeds.append(Feed(name: "\(fault)", url: server.baseURL, reason: fault.reason))
        }
        let pages = try await LoopbackServer.start(lifetime: lifetime) { FaultPages.answer($0) }
        feeds += FaultPages.all.map { Feed(name: $0.name, url: pages.url("/" + $0.name), reason: $0.reason) }
        return FaultPress(feeds: feeds, servers: servers, pages: pages)
    }

    /// Ends all servers.
    public func stop() async {
        for server in servers { server.stop() }
        await pages.stop()
    }
}

extension RawFault {
    /// The `FetchFailure.Reason` by which a feed with the fault is named.
    public var reason: String {
        switch self {
        case .emptyReply: "empty"
        case .cutOffBody, .cutOffChunk, .longerThanStated: "truncated"
        case .garbage, .badGzip, .badChunk: "other"
        case .earlyHints: "no-items"
        case .tooManyRequests: "busy"
        case .drip, .silence, .slowHead: "timeout"
        case .endlessBody, .endlessTrailers, .gigabyte, .gzipBomb, .zstdBomb, .brotliBomb: "too-large"
        case .redirectLoop: "redirects"
        }
    }
}

/// Faults that a well-mannered HTTP server can play.
enum FaultPages {
    /// One address and what it answers.
    struct Page: Sendable {
        let name: String
        let reason: String?
        let answer: @Sendable (LoopbackRequest) -> LoopbackResponse
    }

    static func answer(_ request: LoopbackRequest) -> LoopbackResponse? {
        if let page = all.first(where: { "/" + $0.name == request.path }) { return page.answer(request) }
        guard request.path.hasPrefix("/hop/"), let number = Int(request.path.dropFirst(5)) else { return nil }
        return number < 6 ? .redirect(301, to: "/hop/\(number + 1)") : .text(sound, type: "application/rss+xml")
    }

    static let all: [Page] = [
        Page(name: "sound", reason: nil) { _ in .text(sound, type: "application/rss+xml") },
        Page(name: "redirectChainOfSeven", reason: "redirects") { _ in .redirect(301, to: "/hop/0") },
        Page(name: "redirectToAFile", reason: "redirects") { _ in .redirect(302, to: "file:///etc/passwd") },
        Page(name: "notModifiedUnasked", reason: "http") { _ in LoopbackResponse(status: 304) },
        Page(name: "webPage", reason: "html-page") { _ in .text(page, type: "text/html") },
        Page(name: "challengeByHeader", reason: "challenge") { _ in
            LoopbackResponse(status: 403, headers: ["cf-mitigated": "challenge"], body: Data(page.utf8))
        },
        Page(name: "challengeByScript", reason: "challenge") { _ in .text(challenge, type: "text/html") },
        Page(name: "emptyBody", reason: "empty") { _ in .text("", type: "text/xml") },
        Page(name: "noItems", reason: "no-items") { _ in
            .text("<rss version=\"2.0\"><channel><title>Trống</title></channel></rss>", type: "text/xml")
        },
        Page(name: "charsetLie", reason: nil) { _ in
            .text(sound, type: "application/rss+xml; charset=shift_jis")
        },
        Page(name: "notFound", reason: "http") { _ in .text("404", status: 404) },
        Page(name: "gone", reason: "gone") { _ in .text("410", status: 410) },
    ]

    static let sound = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Báo Lành</title><link>https://lanh.example/</link><item>
        <title>Triều cường gây ngập ở phường Ninh Kiều</title><link>https://lanh.example/1</link><guid>1</guid>
        <pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate>
        <description>Nước dâng ngập nhiều tuyến đường ở Cần Thơ, người dân đi lại khó khăn vì triều cường.</description>
        </item></channel></rss>
        """

    private static let page =
        "<!DOCTYPE html><html lang=\"vi\"><head><title>Trang chủ</title></head><body><p>Tin trong ngày</p></body></html>"

    private static let challenge = """
        <html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue
        </noscript><script>document.cookie="D1N=4f1c; path=/";window.location.reload(true);</script></body></html>
        """
}
