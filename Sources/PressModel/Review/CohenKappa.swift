/// How far two readings of the same findings agree beyond chance.
///
/// J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960. The labels are the verdicts; a correction to another issue is a label of its own.
package struct CohenKappa: Sendable, Equatable {
    /// Number of findings that were read twice.
    package let count: Int
    /// Share on which both readings agree, 0 to 1; nil without readings.
    package let agreement: Double?
    /// 1 for full agreement, 0 for what chance would give, negative below it; nil without readings, and when both
    /// readers gave one and the same label throughout, where it is undefined.
    package let kappa: Double?

    package init(_ pairs: [ReadingPair]) {
        count = pairs.count
        guard !pairs.isEmpty else {
            (agreement, kappa) = (nil, nil)
            return
        }
        let total = Double(pairs.count)
        let labels = pairs.map { (Self.label($0.first, $0.firstIssue), Self.label($0.second, $0.secondIssue)) }
        let first = Dictionary(grouping: labels, by: \.0).mapValues { Double($0.count) / total }
        let second = Dictionary(grouping: labels, by: \.1).mapValues { Double($0.count) / total }
        let observed = Double(labels.filter { $0.0 == $0.1 }.count) / total
        let expected = first.reduce(0) { $0 + $1.value * (second[$1.key] ?? 0) }
        agreement = observed
        kappa = first.count == 1 && first.keys == second.keys ? nil : (observed - expected) / (1 - expected)
    }

    private static func label(_ verdict: Verdict, _ issue: String?) -> String {
        verdict == .corrected ? "\(verdict.rawValue) \(issue ?? "")" : verdict.rawValue
    }
}
