import Foundation

/// Weights of word pairs, of length 1 unless it is a sum.
struct TermVector {
    private(set) var weights: [UInt64: Double] = [:]
    /// The square of the length.
    private var squares = 0.0

    init() {}

    /// The TF-IDF vector of a passage; pairs of a name or quantity weigh twice.
    init(_ words: ArticleWords, frequencies: DocumentFrequencies) {
        var counts: [UInt64: (count: Double, isTelling: Bool)] = [:]
        for pair in words.pairs.prefix(Self.longestPassage) {
            counts[pair.id, default: (0, false)].count += 1
            if pair.isTelling { counts[pair.id]?.isTelling = true }
        }
        weights = counts.reduce(into: [:]) { result, entry in
            let (count, isTelling) = entry.value
            result[entry.key] = (1 + log(count)) * frequencies.rarity(entry.key) * (isTelling ? 2 : 1)
        }
        squares = weights.values.sorted().reduce(0) { $0 + $1 * $1 }
    }

    /// The cosine of the angle between two vectors, 0 when one is empty.
    func cosine(_ other: TermVector) -> Double {
        let length = (squares * other.squares).squareRoot()
        return length > 0 ? product(other) / length : 0
    }

    /// How much of this vector's weight lies on pairs for which `holds` is true, 0 when it is empty.
    func share(where holds: (UInt64) -> Bool) -> Double {
        var (held, total) = (0.0, 0.0)
        for (id, weight) in weights {
            total += weight
            if holds(id) { held += weight }
        }
        return total > 0 ? held / total : 0
    }

    func contains(_ id: UInt64) -> Bool { weights[id] != nil }

    /// Adds a vector, made of length 1.
    mutating func add(_ other: TermVector) {
        guard other.squares > 0 else { return }
        let scale = 1 / other.squares.squareRoot()
        squares += 2 * product(other) * scale + 1
        for (id, weight) in other.weights { weights[id, default: 0] += weight * scale }
    }

    /// The heaviest pairs.
    func heaviest(_ count: Int) -> [UInt64] {
        weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map(\.key)
    }

    /// Pairs of a passage that are weighed: what a story is about stands in its first paragraphs.
    private static let longestPassage = 300

    private func product(_ other: TermVector) -> Double {
        let (small, large) = weights.count <= other.weights.count ? (self, other) : (other, self)
        return small.weights.reduce(0) { sum, entry in sum + entry.value * (large.weights[entry.key] ?? 0) }
    }
}

/// In how many articles each word pair stands.
struct DocumentFrequencies {
    private var counts: [UInt64: Int] = [:]
    private let size: Double

    init(_ articles: [PreparedArticle]) {
        size = Double(articles.count)
        for article in articles {
            for id in Set(article.title.pairs.map(\.id) + article.body.pairs.map(\.id)) { counts[id, default: 0] += 1 }
        }
    }

    /// How much a pair tells: log(1 + N / n).
    func rarity(_ id: UInt64) -> Double { log(1 + size / Double(max(1, counts[id] ?? 0))) }
}
