/// Says which addresses are not the public internet, where a published feed has no business to be.
///
/// A server's redirect could otherwise make the program read the office's own machines.
package enum AddressPolicy {
    /// Whether the address is private, local, reserved or a cloud's metadata service.
    ///
    /// An IPv6 address that carries an IPv4 address is judged by the latter.
    package static func isPrivate(_ address: IPAddress) -> Bool {
        if let inner = embedded(in: address) { return isPrivate(inner) }
        return blocks.contains { $0.contains(address) }
    }

    /// Whether a host name or address literal means this machine itself.
    package static func isLoopback(host: String) -> Bool {
        let name = host.lowercased()
        if name == "localhost" || name.hasSuffix(".localhost") { return true }
        guard let address = IPAddress(host) else { return false }
        let plain = embedded(in: address) ?? address
        return loopback.contains { $0.contains(plain) }
    }

    /// The version 4 address inside a mapped (RFC 4291 §2.5.5), translated (RFC 2765 §2.1), NAT64 (RFC 6052) or 6to4 (RFC 3056) address.
    private static func embedded(in address: IPAddress) -> IPAddress? {
        guard address.bytes.count == 16 else { return nil }
        if sixToFour.contains(where: { $0.contains(address) }) { return IPAddress(bytes: Array(address.bytes[2..<6])) }
        guard lastFour.contains(where: { $0.contains(address) }), !loopback.contains(where: { $0.contains(address) })
        else { return nil }
        return IPAddress(bytes: Array(address.bytes[12...]))
    }

    private static let loopback = ["127.0.0.0/8", "::1/128"].compactMap(AddressBlock.init)
    private static let sixToFour = ["2002::/16"].compactMap(AddressBlock.init)
    private static let lastFour = ["::ffff:0:0/96", "::ffff:0:0:0/96", "::/96", "64:ff9b::/96"].compactMap(
        AddressBlock.init
    )

    /// IANA's registries of special-purpose addresses (RFC 6890), multicast, and one public metadata address.
    private static let blocks = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
        "168.63.129.16/32",  // Azure's metadata service, the only one outside the private ranges
        "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16",
        "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    ].compactMap(AddressBlock.init)
}
