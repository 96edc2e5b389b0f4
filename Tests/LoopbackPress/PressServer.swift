public import Foundation

/// Serves the invented press on 127.0.0.1.
public final class PressServer: Sendable {
    /// The HTTP server, for its address and its log of requests.
    public let server: LoopbackServer
    private let edition: CurrentEdition

    private init(server: LoopbackServer, edition: CurrentEdition) {
        self.server = server
        self.edition = edition
    }

    /// Starts serving.
    ///
    /// - Parameters:
    ///   - library: The outlets and their articles.
    ///   - edition: What is visible at first.
    ///   - port: The port; 0 lets the system choose a free one.
    ///   - lifetime: Seconds after which the server ends by itself.
    /// - Returns: The running server.
    /// - Throws: When the port cannot be listened on.
    public static func start(
        _ library: PressLibrary,
        edition: PressEdition = .last,
        port: UInt16 = 0,
        lifetime: Double = 600
    ) async throws -> PressServer {
        let current = CurrentEdition(edition)
        let site = PressSite(library: library)
        let server = try await LoopbackServer.start(port: port, lifetime: lifetime) { request in
            site.respond(to: request, current.value)
        }
        return PressServer(server: server, edition: current)
    }

    /// The address of an outlet's feed.
    public func feedURL(_ outlet: String) -> URL { server.url("/\(outlet)/rss") }

    /// Changes what is visible, as time does.
    public func show(_ edition: PressEdition) { self.edition.value = edition }

    /// Ends the server.
    public func stop() async { await server.stop() }
}

/// The edition that the server shows at the moment.
private final class CurrentEdition: @unchecked Sendable {
    private let lock = NSLock()
    private var edition: PressEdition

    init(_ edition: PressEdition) {
        self.edition = edition
    }

    var value: PressEdition {
        get { lock.withLock { edition } }
        set { lock.withLock { edition = newValue } }
    }
}
