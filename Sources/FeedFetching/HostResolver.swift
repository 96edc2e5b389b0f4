import Dispatch
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Turns a host's name into its addresses; the seam at which tests put their own.
package protocol HostResolver: Sendable {
    /// Looks a name up.
    ///
    /// - Parameter host: A name, or an address literal with or without brackets.
    /// - Returns: Every address the host has; empty when the name does not resolve.
    func addresses(of host: String) async -> [IPAddress]
}

/// Asks the operating system, by getaddrinfo.
package struct SystemResolver: HostResolver {
    /// Seconds after which a name counts as not resolving.
    private let patience: Double

    /// Makes a resolver that waits `patience` seconds for an answer.
    package init(patience: Double = 15) {
        self.patience = patience
    }

    package func addresses(of host: String) async -> [IPAddress] {
        if let literal = IPAddress(host) { return [literal] }
        let promise = Promise<[IPAddress]>()
        DispatchQueue.global().async { promise.keep(Self.lookUp(host)) }
        return await promise.value(within: patience, late: [], cancelled: [])
    }

    private static func lookUp(_ host: String) -> [IPAddress] {
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, nil, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [IPAddress] = []
        var entry = list
        while let current = entry {
            if let raw = current.pointee.ai_addr,
                let address = IPAddress(raw, length: Int(current.pointee.ai_addrlen)), !found.contains(address)
            {
                found.append(address)
            }
            entry = current.pointee.ai_next
        }
        return found
    }
}
