import Foundation

/// SplitMix64 (Steele, Lea, Flood 2014), so that a simulation is the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A Poisson count of a small mean (Knuth's method).
    mutating func poisson(_ mean: Double) -> Int {
        let limit = exp(-mean)
        var count = 0
        var product = Double.random(in: 0..<1, using: &self)
        while product > limit, count < 1_000 {
            count += 1
            product *= Double.random(in: 0..<1, using: &self)
        }
        return count
    }
}
