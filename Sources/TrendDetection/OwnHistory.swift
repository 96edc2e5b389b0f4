/// Lowers the level of an alarm to what the office's own history bears.
///
/// At most one in twenty of the weeks judged so far may have been as unusual as one that gives an alarm: where a series
/// leaps often, the next leap has to be a rarer one. Weeks of the alarm that is still going on are left out, so that a
/// long outbreak does not silence itself.
struct OwnHistory {
    /// Weeks that are looked back upon, the years of the long baseline.
    static let length = 260
    private static let share = 0.05

    /// The chances of the weeks looked back upon: in their order, and by size.
    private var inOrder: [Double] = []
    private var bySize: [Double] = []
    private var ofThisAlarm: [Double] = []

    /// The level that the history bears, at most `rate`.
    func level(atMost rate: Double) -> Double {
        let allowed = max(0, Int(Self.share * Double(inOrder.count + 1)) - 1)
        return allowed < bySize.count ? min(rate, bySize[allowed]) : rate
    }

    /// Takes a judged week in.
    mutating func add(_ chance: Double, isAlarm: Bool) {
        ofThisAlarm.append(chance)
        guard !isAlarm else { return }
        ofThisAlarm.forEach { insert($0) }
        ofThisAlarm.removeAll(keepingCapacity: true)
    }

    private mutating func insert(_ chance: Double) {
        if inOrder.count == Self.length {
            let oldest = inOrder.removeFirst()
            bySize.remove(at: place(of: oldest))
        }
        inOrder.append(chance)
        bySize.insert(chance, at: place(of: chance))
    }

    /// Where the first chance that is not smaller stands.
    private func place(of chance: Double) -> Int {
        var (low, high) = (0, bySize.count)
        while low < high {
            let middle = (low + high) / 2
            if bySize[middle] < chance { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
