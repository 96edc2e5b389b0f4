/// How far a text agrees with the expected one, by the words they share, each as often as it stands in both.
struct TokenScore {
    /// The share of the words found that are expected.
    let precision: Double
    /// The share of the words expected that were found.
    let recall: Double

    /// Compares two texts.
    init(found: String, expected: String) {
        let found = Self.words(found)
        let expected = Self.words(expected)
        let shared = found.reduce(0) { $0 + min($1.value, expected[$1.key] ?? 0) }
        precision = Self.share(shared, of: found)
        recall = Self.share(shared, of: expected)
    }

    /// The harmonic mean of precision and recall.
    var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

    private static func share(_ shared: Int, of words: [String: Int]) -> Double {
        let total = words.values.reduce(0, +)
        return total > 0 ? Double(shared) / Double(total) : 0
    }

    private static func words(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            counts[String(word), default: 0] += 1
        }
        return counts
    }
}
