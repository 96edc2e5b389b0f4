/// The days before, in which the terms of the last day or week are counted.
///
/// Only terms that may have risen are counted, so memory does not grow with the history.
public struct TermHistory: Sendable {
    /// Days with articles that the history needs.
    public static let neededDays = 28
    /// The share of chance findings among the terms given back (Benjamini and Hochberg 1995).
    public static let falseDiscoveryRate = 0.05

    private let extractor: TermExtractor
    private let candidates: [String: RecentTerms.Tally]
    private let documents: Int
    private var documentsByDay: [Int: Int] = [:]
    private var countsByTerm: [String: [Int: Int]] = [:]

    init(extractor: TermExtractor, candidates: [String: RecentTerms.Tally], documents: Int) {
        self.extractor = extractor
        self.candidates = candidates
        self.documents = documents
    }

    /// Whether there are days enough to say anything.
    public var isEnough: Bool { documentsByDay.count >= Self.neededDays }

    /// Counts an article of an earlier day, given by any number that tells the days apart.
    ///
    /// Days none of whose articles is given count as not collected.
    public mutating func add(_ document: TermDocument, day: Int) {
        documentsByDay[day, default: 0] += 1
        guard !candidates.isEmpty else { return }
        for term in extractor.terms(in: document.texts).keys where candidates[term] != nil {
            countsByTerm[term, default: [:]][day, default: 0] += 1
        }
    }

    /// The terms that rise, the least likely first; none while the history is too short.
    public func rising() -> [RisingTerm] {
        guard isEnough else { return [] }
        let judged = candidates.map { judge($0, $1) }
        let holding = FalseDiscovery.holding(judged.map(\.pValue), rate: Self.falseDiscoveryRate)
        let rising = zip(judged, holding).compactMap { $1 && $0.pValue < TrendDetector.falseAlarmRate ? $0 : nil }
        return TermChoice.longest(rising).sorted { ($0.pValue, $0.term) < ($1.pValue, $1.term) }
    }

    /// Holds a term's count against its share of the articles of earlier days.
    private func judge(_ term: String, _ tally: RecentTerms.Tally) -> RisingTerm {
        let counts = countsByTerm[term] ?? [:]
        let all = Double(documentsByDay.values.reduce(0, +))
        let share = (Double(counts.values.reduce(0, +)) + 0.5) / all
        let days = Double(documentsByDay.count)
        let squares = documentsByDay.reduce(0) { sum, day in
            let expected = share * Double(day.value)
            let distance = Double(counts[day.key] ?? 0) - expected
            return sum + distance * distance / expected
        }
        let expected = share * Double(documents)
        return RisingTerm(
            term: term,
            count: tally.count,
            sources: tally.sources.count,
            expected: expected,
            pValue: TailProbability.negativeBinomial(
                Double(tally.count),
                mean: expected,
                dispersion: max(1, squares / (days - 1)) * (1 + 1 / days)
            ),
            articles: tally.articles,
            position: tally.position
        )
    }
}
