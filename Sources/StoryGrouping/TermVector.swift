import Foundation

/// Weights of word pairs, in the order of the pairs' hashes: compact, and the same sums in every run.
struct TermVector {
    private(set) var ids: [UInt32] = []
    private(set) var weights: [Float] = []
    /// The square of the length.
    private var squares: Float = 0

    init() {}

    /// The TF-IDF vector of a passage, of length 1 where it has any pair.
    init(_ pairs: [WordPair], frequencies: DocumentFrequencies, settings: GroupingSettings) {
        let weightOfKind = [1, (1 + settings.nameWeight) / 2, settings.nameWeight]
        // The kind stands in the lowest bits, so that the pairs of one hash end with the most telling.
        let marked = pairs.prefix(Self.longestPassage).map { UInt64($0.id) << 2 | UInt64($0.kind.rawValue) }.sorted()
        var start = 0
        while start < marked.count {
            let id = UInt32(marked[start] >> 2)
            var end = start + 1
            while end < marked.count, UInt32(marked[end] >> 2) == id { end += 1 }
            let count = 1 + (end - start > 1 ? log(Double(end - start)) : 0)
            ids.append(id)
            weights.append(Float(count * frequencies.rarity(id) * weightOfKind[Int(marked[end - 1] & 3)]))
            start = end
        }
        scaleToUnit()
    }

    var isEmpty: Bool { ids.isEmpty }

    /// The cosine of the angle between two vectors, 0 when one is empty.
    func cosine(_ other: TermVector) -> Double {
        let length = Double(squares * other.squares).squareRoot()
        return length > 0 ? Double(product(other)) / length : 0
    }

    /// How much of this vector's weight lies on pairs for which `holds` is true, 0 when it is empty.
    func share(where holds: (UInt32) -> Bool) -> Double {
        var (held, total) = (Float(0), Float(0))
        for index in ids.indices {
            total += weights[index]
            if holds(ids[index]) { held += weights[index] }
        }
        return total > 0 ? Double(held / total) : 0
    }

    /// Whether it has the pair.
    func contains(_ id: UInt32) -> Bool {
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < ids.count && ids[low] == id
    }

    /// Adds a vector; of a long sum only the heaviest pairs are kept.
    mutating func add(_ other: TermVector) {
        guard !other.isEmpty else { return }
        var sum = TermVector()
        sum.ids.reserveCapacity(ids.count + other.ids.count)
        sum.weights.reserveCapacity(ids.count + other.ids.count)
        var (left, right) = (0, 0)
        while left < ids.count || right < other.ids.count {
            let a = left < ids.count ? UInt64(ids[left]) : .max
            let b = right < other.ids.count ? UInt64(other.ids[right]) : .max
            sum.ids.append(UInt32(min(a, b)))
            sum.weights.append((a <= b ? weights[left] : 0) + (b <= a ? other.weights[right] : 0))
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        if sum.ids.count > Self.longestSum { sum.keepHeaviest(Self.longestSum / 2) }
        sum.squares = sum.weights.reduce(0) { $0 + $1 * $1 }
        self = sum
    }

    /// The heaviest pairs with their weights, the heaviest first.
    func heaviest(_ count: Int) -> [(id: UInt32, weight: Float)] {
        var best = BestFew<Int>(count)
        for index in ids.indices { best.offer(index, weights[index]) }
        return best.found.map { (ids[$0], weights[$0]) }
    }

    /// Pairs of a passage that are weighed: what a story is about stands in its first paragraphs.
    private static let longestPassage = 300
    private static let longestSum = 800

    private mutating func keepHeaviest(_ count: Int) {
        let kept = ids.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(count).sorted()
        (ids, weights) = (kept.map { ids[$0] }, kept.map { weights[$0] })
    }

    private mutating func scaleToUnit() {
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return }
        for index in weights.indices { weights[index] /= length }
        squares = 1
    }

    private func product(_ other: TermVector) -> Float {
        var (left, right, sum) = (0, 0, Float(0))
        while left < ids.count, right < other.ids.count {
            let (a, b) = (ids[left], other.ids[right])
            if a == b { sum += weights[left] * other.weights[right] }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        return sum
    }
}
