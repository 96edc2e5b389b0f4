/// The few best of many, best first; of equal ones the smaller come first, so that the order of asking does not matter.
struct BestFew<Value: Comparable> {
    private(set) var found: [Value] = []
    private var weights: [Float] = []
    private let most: Int

    init(_ most: Int) {
        self.most = most
        found.reserveCapacity(most + 1)
        weights.reserveCapacity(most + 1)
    }

    /// Takes a value in if it is among the best.
    mutating func offer(_ value: Value, _ weight: Float) {
        if found.count == most {
            guard let last = weights.last, weight > last || weight == last && value < found[most - 1] else { return }
            found.removeLast()
            weights.removeLast()
        }
        var place = found.count
        while place > 0, weights[place - 1] < weight || weights[place - 1] == weight && value < found[place - 1] {
            place -= 1
        }
        found.insert(value, at: place)
        weights.insert(weight, at: place)
    }
}
