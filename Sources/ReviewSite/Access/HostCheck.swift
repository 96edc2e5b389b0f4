import Foundation
import Hummingbird

/// Refuses requests that name another host: a page elsewhere could otherwise reach the desk by DNS rebinding.
struct HostCheck: RouterMiddleware {
    let desk: Desk

    @concurrent func handle(
        _ request: Request,
        context: DeskContext,
        next: @concurrent (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        guard desk.settings.answers(to: request.head.authority ?? "") else { throw DeskRefusal.foreignHost }
        return try await next(request, context)
    }
}

extension DeskSettings {
    /// Whether `authority` (a host, perhaps with a port) is a name of this desk.
    func answers(to authority: String) -> Bool {
        guard let host = Self.host(of: authority.lowercased()) else { return false }
        switch reach {
        case .thisMachine: return host == "127.0.0.1" || host == "localhost"
        case .network(let names): return names.contains { $0.lowercased() == host }
        }
    }

    /// The host of `host`, `host:port` or `[address]:port`; nil for anything else.
    private static func host(of authority: String) -> String? {
        let colon = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : authority.firstIndex(of: ":")
        guard let colon else { return authority }
        let end = authority.hasPrefix("[") ? authority.index(after: colon) : colon
        let port = authority[end...]
        guard port.isEmpty || (port.first == ":" && port.dropFirst().utf8.allSatisfy { (48...57).contains($0) }) else {
            return nil
        }
        let host = String(authority[..<end])
        return host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
    }
}
