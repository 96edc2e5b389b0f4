/// A sample of a text's runs of 15 letters, for telling how much two texts share.
///
/// Numbers are left out, so that a price report meets yesterday's: their numbers are compared apart. Of long texts only
/// the runs are kept whose hash ends in some zero bits, the same ones in every text, so that each has some hundreds.
struct Sketch {
    /// Letters of a run: 15 did best among simple methods (MONITORING.md).
    static let length = 15

    /// The hashes in rising order, each once.
    let hashes: [UInt32]
    /// Zero bits at the end of each hash.
    let level: Int

    init(_ letters: [UInt8]) {
        let all = Self.runs(letters)
        // A text that says one thing a thousand times has few runs.
        let found = all.count > Self.unusualSize ? all.sortedAndUnique : all
        var level = 0
        while found.count >> level > Self.usualSize { level += 1 }
        self.level = level
        let kept = found.filter { $0.trailingZeroBitCount >= level }.sorted()
        hashes = kept.indices.filter { $0 == 0 || kept[$0 - 1] != kept[$0] }.map { kept[$0] }
    }

    /// The hashes by which texts are looked up: one in 32, of long texts fewer.
    var keys: [UInt32] {
        var keys = hashes.filter { $0.trailingZeroBitCount >= Self.keyLevel }
        var level = Self.keyLevel
        while keys.count > Self.mostKeys {
            level += 1
            keys.removeAll { $0.trailingZeroBitCount < level }
        }
        return keys
    }

    /// How much two texts share.
    /// - Returns: The share of all their runs, that of the shorter text's, and how many runs the shorter has.
    func overlap(with other: Sketch) -> (jaccard: Double, contained: Double, shorter: Int) {
        let level = max(level, other.level)
        let own = level == self.level ? hashes : hashes.filter { $0.trailingZeroBitCount >= level }
        let others = level == other.level ? other.hashes : other.hashes.filter { $0.trailingZeroBitCount >= level }
        let shared = own.sharedCount(with: others)
        let shorter = min(own.count, others.count)
        return (
            Double(shared) / Double(max(1, own.count + others.count - shared)),
            Double(shared) / Double(max(1, shorter)), shorter << level
        )
    }

    private static let usualSize = 1_024
    private static let unusualSize = 16_384
    private static let keyLevel = 5
    private static let mostKeys = 48

    private static func runs(_ letters: [UInt8]) -> [UInt32] {
        guard letters.count >= length else { return [] }
        // The weight of the letter that leaves the run.
        let leaving = (1..<length).reduce(UInt64(1)) { power, _ in power &* HashMixer.base }
        var state: UInt64 = 0
        var found: [UInt32] = []
        found.reserveCapacity(letters.count)
        for index in letters.indices {
            if index >= length { state = state &- (UInt64(letters[index - length]) &+ 1) &* leaving }
            state = state &* HashMixer.base &+ UInt64(letters[index]) &+ 1
            if index >= length - 1 { found.append(UInt32(truncatingIfNeeded: HashMixer.mixed(state))) }
        }
        return found
    }
}

extension [UInt32] {
    /// How many elements two lists share that are both in rising order.
    func sharedCount(with other: [UInt32]) -> Int {
        var (left, right, count) = (0, 0, 0)
        while left < self.count, right < other.count {
            let (a, b) = (self[left], other[right])
            if a == b { count += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        return count
    }

    /// The elements in rising order, each once.
    var sortedAndUnique: [UInt32] {
        let sorted = self.sorted()
        return sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }.map { sorted[$0] }
    }
}
