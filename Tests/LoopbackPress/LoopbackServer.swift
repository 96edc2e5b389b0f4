import FlyingFox
import FlyingSocks
public import Foundation

/// Answers one request; nil stands for 404.
public typealias LoopbackHandler = @Sendable (LoopbackRequest) async -> LoopbackResponse?

/// An HTTP server on 127.0.0.1 for tests and the demo, which ends by itself when nobody stops it.
public final class LoopbackServer: Sendable {
    /// The server's address, as `http://127.0.0.1:40123`.
    public let baseURL: URL
    private let server: HTTPServer
    private let life: Task<Void, Never>
    private let log: RequestLog

    private init(baseURL: URL, server: HTTPServer, life: Task<Void, Never>, log: RequestLog) {
        self.baseURL = baseURL
        self.server = server
        self.life = life
        self.log = log
    }

    /// Starts a server with a handler for each path.
    ///
    /// - Parameters:
    ///   - port: The port; 0 lets the system choose a free one.
    ///   - lifetime: Seconds after which the server ends by itself.
    ///   - routes: Handlers by path, percent-encoded.
    /// - Returns: The running server.
    /// - Throws: When the port cannot be listened on.
    public static func start(
        port: UInt16 = 0,
        lifetime: Double = 600,
        routes: [String: LoopbackHandler]
    ) async throws -> LoopbackServer {
        try await start(port: port, lifetime: lifetime) { await routes[$0.path]?($0) }
    }

    /// Starts a server with one handler for everything.
    ///
    /// - Parameters:
    ///   - port: The port; 0 lets the system choose a free one.
    ///   - lifetime: Seconds after which the server ends by itself.
    ///   - handler: Answers each request.
    /// - Returns: The running server.
    /// - Throws: When the port cannot be listened on.
    public static func start(
        port: UInt16 = 0,
        lifetime: Double = 600,
        handler: @escaping LoopbackHandler
    ) async throws -> LoopbackServer {
        let log = RequestLog()
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: port),
            logger: .disabled,
            handler: ClosureHTTPHandler { await answer($0, handler, log) }
        )
        let run = Task { try await server.run() }
        // Many tests start at once on few cores.
        try await server.waitUntilListening(timeout: 900)
        let life = Task {
            try? await Task.sleep(for: .seconds(lifetime))
            run.cancel()
        }
        return LoopbackServer(baseURL: try await address(of: server), server: server, life: life, log: log)
    }

    /// Every request so far, in order of arrival.
    public var requests: [LoopbackRequest] { log.requests }

    /// The address of a path on this server.
    public func url(_ path: String) -> URL {
        URL(string: path, relativeTo: baseURL)?.absoluteURL ?? baseURL
    }

    /// Ends the server and its connections.
    public func stop() async {
        life.cancel()
        await server.stop()
    }

    private static func address(of server: HTTPServer) async throws -> URL {
        guard case .ip4(_, let port) = await server.listeningAddress,
            let url = URL(string: "http://127.0.0.1:\(port)")
        else { throw LoopbackFault.notListening }
        return url
    }

    private static func answer(
        _ request: HTTPRequest,
        _ handler: LoopbackHandler,
        _ log: RequestLog
    ) async -> HTTPResponse {
        let received = LoopbackRequest(request)
        log.add(received)
        let answer = await handler(received) ?? .text("404", status: 404)
        return HTTPResponse(answer)
    }
}

/// Why a server of the tests could not be had.
public enum LoopbackFault: Error {
    /// The system gave no port.
    case notListening
}

extension LoopbackRequest {
    fileprivate init(_ request: HTTPRequest) {
        var headers: [String: String] = [:]
        for (name, value) in request.headers {
            headers[name.rawValue.lowercased()] = value
        }
        self.init(
            method: request.method.rawValue,
            path: request.target.path(),
            query: request.target.query(),
            headers: headers
        )
    }
}

extension HTTPResponse {
    fileprivate init(_ answer: LoopbackResponse) {
        var headers = HTTPHeaders()
        for (name, value) in answer.headers {
            headers.setValues([value], for: HTTPHeader(name))
        }
        self.init(statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers, body: answer.body)
    }
}
