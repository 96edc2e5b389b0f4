/// The set of a text's runs of 15 letters, for telling how much two texts share.
///
/// Numbers are left out, so that a price report meets yesterday's: their numbers are compared apart.
struct Shingles {
    /// Letters of a run: 15 did best among simple methods (MONITORING.md).
    static let length = 15

    /// The hashes in rising order, each once.
    let hashes: [UInt64]

    init(_ letters: [UInt8]) {
        guard letters.count >= Self.length else {
            hashes = []
            return
        }
        // The weight of the letter that leaves the run.
        let leaving = (1..<Self.length).reduce(UInt64(1)) { power, _ in power &* HashMixer.base }
        var state: UInt64 = 0
        var found: [UInt64] = []
        found.reserveCapacity(letters.count)
        for (index, byte) in letters.enumerated() {
            if index >= Self.length { state = state &- (UInt64(letters[index - Self.length]) &+ 1) &* leaving }
            state = state &* HashMixer.base &+ UInt64(byte) &+ 1
            if index >= Self.length - 1 { found.append(HashMixer.mixed(state)) }
        }
        found.sort()
        hashes = found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }.map(\.element)
    }

    /// One run in sixteen, the same ones in every text.
    var sample: [UInt64] { hashes.filter { $0 & 15 == 0 } }

    /// How many runs two texts share.
    func shared(with other: Shingles) -> Int {
        var (left, right, count) = (0, 0, 0)
        while left < hashes.count, right < other.hashes.count {
            let (a, b) = (hashes[left], other.hashes[right])
            if a == b { count += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        return count
    }
}
