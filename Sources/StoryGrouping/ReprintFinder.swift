/// Finds the earlier article whose text an article carries.
struct ReprintFinder {
    /// Overlap from which a text is a reprint: edited ones share little more (MONITORING.md).
    static let overlap = 0.4
    /// The share of the shorter text that makes a shortened reprint.
    static let containment = 0.75
    /// Days within which reprints appear.
    static let days = 7.0

    private let articles: [PreparedArticle]
    private var postings: [UInt64: [Int]] = [:]
    private var shingles: [Int: Shingles] = [:]

    init(_ articles: [PreparedArticle]) { self.articles = articles }

    /// The article that `index` reprints among those asked about before; nil for a text of its own.
    mutating func original(of index: Int) -> Int? {
        let own = articles[index].shingles
        let sample = own.sample
        let found = candidates(sample).compactMap { candidate -> (index: Int, overlap: Double)? in
            let other = shingles[candidate] ?? articles[candidate].shingles
            shingles[candidate] = other
            let overlap = overlap(index, own, candidate, other)
            return overlap >= Self.overlap ? (candidate, overlap) : nil
        }
        // A full list has the texts that came first, which are those that others reprint.
        for hash in sample where (postings[hash]?.count ?? 0) < Self.longestPosting {
            postings[hash, default: []].append(index)
        }
        return found.max { ($0.overlap, $1.index) < ($1.overlap, $0.index) }?.index
    }

    private static let longestPosting = 50
    /// Candidates that are compared run by run.
    private static let mostCandidates = 10

    /// The articles that share most sampled runs.
    private func candidates(_ sample: [UInt64]) -> [Int] {
        var counts: [Int: Int] = [:]
        for hash in sample { for article in postings[hash] ?? [] { counts[article, default: 0] += 1 } }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ranked.prefix(Self.mostCandidates).map(\.key)
    }

    private func overlap(_ index: Int, _ own: Shingles, _ candidate: Int, _ other: Shingles) -> Double {
        let (article, earlier) = (articles[index], articles[candidate])
        guard (article.days(to: earlier) ?? 0) <= Self.days, mayReprint(article, earlier),
            SerialColumn.numbersAgree(article, earlier)
        else { return 0 }
        let shared = own.shared(with: other)
        let union = own.hashes.count + other.hashes.count - shared
        let jaccard = Double(shared) / Double(max(1, union))
        let shorter = min(own.hashes.count, other.hashes.count)
        let contained = Double(shared) / Double(max(1, shorter))
        return shorter >= Self.shortestExtract && contained >= Self.containment ? max(contained, jaccard) : jaccard
    }

    /// Runs of a text that can be told as an extract of another.
    private static let shortestExtract = 200

    /// Between outlets the text decides; within one, the title must be the same and have at least five syllables.
    private func mayReprint(_ article: PreparedArticle, _ earlier: PreparedArticle) -> Bool {
        guard article.source == earlier.source else { return true }
        return article.title.syllableCount >= 5 && article.title.letters == earlier.title.letters
    }
}
