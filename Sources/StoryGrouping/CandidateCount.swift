/// Sums up how much speaks for each candidate.
struct CandidateCount {
    private var weights: [Float] = []
    private var touched: [Int] = []

    /// Begins anew with room for candidates below `count`.
    mutating func begin(_ count: Int) {
        for place in touched { weights[place] = 0 }
        touched.removeAll(keepingCapacity: true)
        if weights.count < count { weights += [Float](repeating: 0, count: count + count / 2 - weights.count + 64) }
    }

    mutating func add(_ weight: Float, to candidate: Int) {
        if weights[candidate] == 0 { touched.append(candidate) }
        weights[candidate] += weight
    }

    /// The candidates for which most speaks.
    func best(_ count: Int) -> [Int] {
        var best = BestFew<Int>(count)
        for candidate in touched { best.offer(candidate, weights[candidate]) }
        return best.found
    }
}
