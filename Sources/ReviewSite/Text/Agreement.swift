import PressModel

/// How far two readings of the same findings agree.
struct Agreement: Equatable {
    let pairs: Int
    /// Share of pairs that agree, 0 to 1.
    let share: Double
    /// Cohen's kappa (1960): agreement beyond chance; nil where chance alone would agree always.
    let kappa: Double?

    /// Nil without pairs. Two corrections agree when they name the same issue.
    init?(_ pairs: [ReadingPair]) {
        guard !pairs.isEmpty else { return nil }
        let first = pairs.map { Self.category($0.first, $0.firstIssue) }
        let second = pairs.map { Self.category($0.second, $0.secondIssue) }
        let count = Double(pairs.count)
        share = Double(zip(first, second).count { $0 == $1 }) / count
        let inFirst = Dictionary(grouping: first, by: \.self).mapValues { Double($0.count) / count }
        let inSecond = Dictionary(grouping: second, by: \.self).mapValues { Double($0.count) / count }
        let byChance = inFirst.reduce(0) { $0 + $1.value * inSecond[$1.key, default: 0] }
        kappa = byChance < 1 ? (share - byChance) / (1 - byChance) : nil
        self.pairs = pairs.count
    }

    private static func category(_ verdict: Verdict, _ issue: String?) -> String {
        verdict == .corrected ? "corrected \(issue ?? "")" : verdict.rawValue
    }
}
