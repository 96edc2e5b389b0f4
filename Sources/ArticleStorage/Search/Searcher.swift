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
        guard let newest = filter.period.stretches.first, let oldest = filter.period.stretches.last else { return }
        let whole = oldest.range.lowerBound...newest.range.upperBound
        let words = [try marks.map { try list(Self.markedSQL, $0, whole) }, try foldedList(whole)].compactMap { $0 }
        var filters = filter.lists
        for index in filters.indices { try filters[index].probe(database, in: whole, &effort) }
        var candidates = CandidateList(filter.period, filters: filters, words: words)
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

    private mutating func list(
        _ sql: String,
        _ expression: String,
        _ whole: ClosedRange<Int64>,
        sample: Int = NumberList.sample
    ) throws -> NumberList {
        var list = NumberList(sql: sql, arguments: [expression], cost: SearchEffort.word)
        try list.probe(database, in: whole, sample: sample, &effort)
        return list
    }

    /// The articles that have the folded words, as phrases unless these are rare among articles that have their words.
    ///
    /// FTS5 compares the places of a phrase's words in every article that has them all until it finds one, which no bound
    /// stops. Where frequent words could make that long, the newest of these articles tell whether the phrase is met at
    /// all; if not, the texts are looked at one by one, within the bound.
    private mutating func foldedList(_ whole: ClosedRange<Int64>) throws -> NumberList? {
        guard let asked = expression.folded(asPhrases: false) else { return nil }
        let words = try list(Self.foldedSQL, asked, whole)
        guard expression.hasPhrase, !words.isWhole, let phrases = expression.folded(asPhrases: true) else {
            return words
        }
        let comparing = words.density * Double(whole.count) * SearchEffort.phrase
        if comparing > SearchEffort.page, try !newestHavePhrases(words, whole) { return words }
        return try list(Self.foldedSQL, phrases, whole, sample: 32)
    }

    private mutating func newestHavePhrases(_ words: NumberList, _ whole: ClosedRange<Int64>) throws -> Bool {
        let matcher = SearchMatcher(terms: terms.phrases)
        for number in try words.newest(database, in: whole, limit: 48).reversed() {
            effort.spend(SearchEffort.row + SearchEffort.text)
            let content = try ArticleBody(database: database).content(of: number)
            if let content, matcher.match(content) != nil { return true }
        }
        return false
    }

    static let markedSQL = """
        SELECT rowid FROM articleMarks WHERE articleMarks MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid DESC LIMIT ?
        """
    static let foldedSQL = """
        SELECT rowid FROM articleSearch WHERE articleSearch MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid DESC LIMIT ?
        """

    /// Articles are found in the order of their arrival, and shown in that of their days.
    private static func byDay(_ hits: [SearchHit]) -> [SearchHit] {
        hits.sorted { ($0.day, $0.articleID) > ($1.day, $1.articleID) }
    }
}
