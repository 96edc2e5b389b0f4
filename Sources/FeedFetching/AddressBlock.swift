/// A range of addresses that share their first bits, as `10.0.0.0/8`.
struct AddressBlock: Sendable {
    let base: IPAddress
    let length: Int

    /// Reads `address/bits`.
    init?(_ text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let base = IPAddress(String(parts[0])), let length = Int(parts[1]),
            (0...base.bytes.count * 8).contains(length)
        else { return nil }
        self.base = base
        self.length = length
    }

    func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == base.bytes.count else { return false }
        let whole = length / 8
        guard address.bytes.prefix(whole) == base.bytes.prefix(whole) else { return false }
        let rest = length % 8
        guard rest > 0 else { return true }
        let mask = UInt8.max << (8 - rest)
        return address.bytes[whole] & mask == base.bytes[whole] & mask
    }
}
