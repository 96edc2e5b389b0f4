/// The terms of the last day or week: what may turn out to be new.
///
/// Memory is bounded: beyond a million terms those seen once are forgotten (lossy counting, Manku and Motwani 2002).
public struct RecentTerms: Sendable {
    static let mostKept = 1_000_000
    static let mostArticles = 20

    /// What is known of a term.
    struct Tally {
        var count = 0
        /// The earliest place among the terms of an article.
        var position = Int.max
        var isEverSmall = false
        var articles: [String] = []
        var sources: Set<String> = []
    }

    private let extractor: TermExtractor
    private var tallies: [String: Tally] = [:]
    private var documents = 0

    /// - Parameter places: Names of places, which may be terms though they are capitalised.
    public init(places: Set<String> = []) { extractor = TermExtractor(places: places) }

    /// Counts an article of the last day or week; each article is to be given once.
    public mutating func add(_ document: TermDocument) {
        documents += 1
        for (term, occurrence) in extractor.terms(in: document.texts) {
            var tally = tallies.removeValue(forKey: term) ?? Tally()
            tally.count += 1
            tally.isEverSmall = tally.isEverSmall || occurrence.isSmall
            tally.position = min(tally.position, occurrence.position)
            if tally.articles.count < Self.mostArticles { tally.articles.append(document.id) }
            if tally.sources.count < Self.mostArticles { tally.sources.insert(document.source) }
            tallies[term] = tally
        }
        if tallies.count > Self.mostKept { tallies = tallies.filter { $1.count > 1 } }
    }

    /// The history that the terms are to be held against, still empty.
    public func history() -> TermHistory {
        let candidates = tallies.filter {
            $1.isEverSmall && $1.count >= TrendDetector.leastCount && $1.sources.count >= TrendDetector.leastSources
        }
        return TermHistory(extractor: extractor, candidates: candidates, documents: documents)
    }
}
