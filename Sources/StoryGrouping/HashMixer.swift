/// A polynomial hash of bytes with a final mixing, so that any of its bits may serve for sampling.
///
/// The mixing is that of SplitMix64 (Steele, Lea, Flood 2014). The same bytes give the same hash in every run.
struct HashMixer {
    static let base: UInt64 = 1_099_511_628_211

    private var state: UInt64 = 0

    mutating func add(_ byte: UInt8) { state = state &* Self.base &+ UInt64(byte) &+ 1 }

    func finish() -> UInt64 { Self.mixed(state) }

    static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9e37_79b9_7f4a_7c15
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
