import Foundation

/// In how many articles each word pair stands, as far as articles have been seen.
///
/// It begins with what is usual in the press, as if a thousand articles had been seen: the first articles of a round
/// would otherwise be told alike by words that all articles have. Pairs share counters by the end of their hash, so that
/// the memory is fixed; a rare pair is then taken to be in an article or two more.
struct DocumentFrequencies {
    private var counts = [UInt32](repeating: 0, count: 1 << Self.bits)
    private var size = Double(CommonPairs.articles)

    init() { for (id, count) in CommonPairs.counts { counts[Self.slot(id)] += count } }

    /// Counts an article's pairs, each once.
    mutating func add(_ article: HeldArticle) {
        size += 1
        for id in article.body.ids { counts[Self.slot(id)] += 1 }
        for id in article.title.ids where !article.body.contains(id) { counts[Self.slot(id)] += 1 }
    }

    /// How much a pair tells: log(1 + N / n).
    func rarity(_ id: UInt32) -> Double { log(1 + size / Double(max(1, counts[Self.slot(id)]))) }

    private static let bits = 20

    private static func slot(_ id: UInt32) -> Int { Int(id) & (1 << bits - 1) }
}
