import GRDB
import PressModel

/// Looks through the archive: first for articles that have each marked word as it is, then for those that have some bare.
struct Searcher {
    let database: Database
    let terms: SearchTerms
    let filter: SearchFilter
    private let expression: SearchExpression
    private var effort: SearchEffort
    private var hits: [SearchHit] = []
    private var examinedFrom: Int64?

    init(_ database: Database, _ terms: SearchTerms, _ filter: SearchFilter, effort: Double) throws {
        self.database = database
        self.terms = terms
        self.filter = filter
        let expansions = try PrefixExpansion(database: database).expansions(of: terms)
        expression = SearchExpression(terms: terms, expansions: expansions)
        self.effort = SearchEffort(effort)
    }

    /// At most `limit` hits.
    mutating func result(limit: Int) throws -> SearchResult {
        try look(isExact: true, expression.exact, limit: limit + 1)
        if !terms.markedWords.isEmpty { try look(isExact: false, expression.bare, limit: limit + 1) }
        let newest = filter.period.stretches.first?.range.upperBound ?? 0
        let shown = hits.prefix(limit)
        return SearchResult(
            hits: Self.byDay(shown.filter(\.isExact)) + Self.byDay(shown.filter { !$0.isExact }),
            hasMore: hits.count > limit,
            isComplete: examinedFrom == nil,
            examined: examinedFrom.map { Int(newest - $0 + 1) } ?? 0
        )
    }

    private mutating func look(isExact: Bool, _ marks: String?, limit: Int) throws {
        guard hits.count < limit, examinedFrom == nil else { return }
        let lists = [marks.map(Self.marked), try expression.folded.map(folded)].compactMap { $0 }
        var candidates = CandidateList(filter, words: lists)
        let reader = HitReader(database: database, filter: filter, matcher: SearchMatcher(terms: terms))
        while let numbers = try candidates.next(database, &effort) {
            for number in numbers.reversed() {
                guard !effort.isSpent else { return examinedFrom = number + 1 }
                guard let hit = try reader.hit(number, isExact: isExact, &effort) else { continue }
                hits.append(hit)
                if hits.count == limit { return }
            }
            if effort.isSpent, let through = candidates.nextTop { return examinedFrom = through + 1 }
        }
    }

    private static func marked(_ expression: String) -> NumberList {
        NumberList(sql: markedSQL, arguments: [expression], cost: SearchEffort.word)
    }

    /// FTS5 compares the places of a phrase's words in every article that has them all, and says nothing of those without
    /// the phrase: how many they are is seen among the newest articles.
    private func folded(_ expression: String) throws -> NumberList {
        var passingCost = 0.0
        if let words = self.expression.phraseWords, let newest = filter.period.stretches.first?.range.upperBound {
            let sample = max(1, newest - Self.sampleLength)...newest
            let arguments: StatementArguments = [words, sample.lowerBound, sample.upperBound]
            let found = try Int64.fetchAll(database.cachedStatement(sql: Self.foldedSQL), arguments: arguments).count
            passingCost = Double(found) / Double(sample.count) * SearchEffort.phrase
        }
        return NumberList(
            sql: Self.foldedSQL,
            arguments: [expression],
            cost: SearchEffort.word,
            passingCost: passingCost
        )
    }

    private static let sampleLength: Int64 = 2_000

    static let markedSQL = """
        SELECT rowid FROM articleMarks WHERE articleMarks MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid
        """
    static let foldedSQL = """
        SELECT rowid FROM articleSearch WHERE articleSearch MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid
        """

    /// Articles are found in the order of their arrival, and shown in that of their days.
    private static func byDay(_ hits: [SearchHit]) -> [SearchHit] {
        hits.sorted { ($0.day, $0.articleID) > ($1.day, $1.articleID) }
    }
}
