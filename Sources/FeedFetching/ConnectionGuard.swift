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
    private static let refused = Locked<IPAddress?>(nil)

    /// Lets connections go to public addresses only, or anywhere.
    static func allowPrivate(_ allowsPrivate: Bool) {
        refused.withLock { $0 = nil }
        connection_guard_set_judge(allowsPrivate ? nil : { address, length in ConnectionGuard.judge(address, length) })
    }

    /// The private address that was refused since the last `allowPrivate`.
    static var refusedAddress: IPAddress? { refused.withLock { $0 } }

    private static func judge(_ address: UnsafePointer<sockaddr>?, _ length: socklen_t) -> Bool {
        guard let address, let target = IPAddress(address, length: Int(length)) else { return true }
        guard AddressPolicy.isPrivate(target) else { return true }
        refused.withLock { $0 = target }
        return false
    }
}
