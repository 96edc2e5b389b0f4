package import Hummingbird
import PressModel

/// What is known of a request on its way through the desk.
package struct DeskContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address of whoever asks, as the connection has it.
    let peer: String
    var visitor = Visitor.unknown
    var language = Language.vi
    /// The fields of a form that has passed `FormCheck`.
    var form = FormFields()

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? "–"
    }

    /// The number in the path, such as the 12 of `/f/12`.
    /// - Throws: `DeskRefusal.notFound` for anything else.
    func number() throws -> Int64 {
        guard let text = parameters.get("id"), text.utf8.count < 19,
            text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int64(text)
        else { throw DeskRefusal.notFound }
        return number
    }
}

/// Who asks.
enum Visitor: Sendable, Equatable {
    /// Nobody that the desk knows.
    case unknown
    /// Somebody on this machine while there is no account yet: looks, and changes nothing.
    case guest
    case member(DeskSession)

    var session: DeskSession? {
        guard case .member(let session) = self else { return nil }
        return session
    }

    /// What the visitor may do; nil for nothing.
    var role: DeskRole? {
        switch self {
        case .unknown: nil
        case .guest: .reader
        case .member(let session): session.account.role
        }
    }

    /// The account's name, empty without one.
    var name: String { session?.account.name ?? "" }

    /// The token that each form carries.
    var csrfToken: String { session?.csrfToken ?? "" }
}
