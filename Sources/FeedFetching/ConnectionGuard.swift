import CSystemShims
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Judges every TCP connection of this process when it is made, whatever name led to it.
///
/// `FeedFetcher` looks at a host's addresses before it asks; libcurl then resolves the name once more. Between the two
/// a hostile name server can change its answer (DNS rebinding). Only a process that downloads one address at a time can
/// use the guard, since it knows no requests.
enum ConnectionGuard {
    private struct State {
        var exempt: [IPAddress] = []
        var refused: IPAddress?
    }

    private static let state = Locked(State())

    /// Lets connections go anywhere.
    static func open() {
        state.withLock { $0 = State() }
        connection_guard_set_judge(nil)
    }

    /// Lets connections go to public addresses only, and to the proxy's, wherever that stands.
    static func close(exempt: [IPAddress]) {
        state.withLock { $0 = State(exempt: exempt) }
        connection_guard_set_judge { address, length in ConnectionGuard.judge(address, length) }
    }

    /// The private address that was refused since the guard was last set.
    static var refusedAddress: IPAddress? { state.withLock { $0.refused } }

    private static func judge(_ address: UnsafePointer<sockaddr>?, _ length: socklen_t) -> Bool {
        guard let address, let target = IPAddress(address, length: Int(length)) else { return true }
        guard AddressPolicy.isPrivate(target) else { return true }
        return state.withLock { state in
            if state.exempt.contains(target) { return true }
            state.refused = target
            return false
        }
    }
}
