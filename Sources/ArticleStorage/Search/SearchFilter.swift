import Foundation
import GRDB
import PressModel
import VietnameseText

/// A query's conditions beside its words, with names turned into numbers.
struct SearchFilter {
    let first: String
    let last: String
    /// A source's number, where it is looked at row by row.
    let source: Int64?
    let lists: [NumberList]
    let period: SearchPeriod

    /// Resolves the names of a query.
    /// - Throws: `CommandFault` for a name that the archive does not know, with those near it.
    init(_ database: Database, _ query: SearchQuery, _ timeZone: TimeZone) throws {
        first = query.first?.description ?? ""
        last = query.last?.description ?? "~"
        period = try SearchPeriod(database, query.first, query.last, timeZone)
        source = try query.source.map { try Self.sourceNumber(database, $0) }
        var lists: [NumberList] = []
        if let place = query.place { lists.append(try Self.places(database, place)) }
        if let issue = query.issue { lists.append(try Self.issue(database, issue)) }
        if let source, let few = try Self.few(database, source) { lists.append(few) }
        self.lists = lists
    }

    // MARK: Places

    static let placeSQL =
        "SELECT articleId FROM articlePlace WHERE placeId = ? AND articleId BETWEEN ? AND ? ORDER BY articleId DESC LIMIT ?"
    static let placesSQL = """
        SELECT DISTINCT articleId FROM articlePlace WHERE placeId IN (SELECT value FROM json_each(?))
            AND articleId BETWEEN ? AND ?
        ORDER BY articleId DESC LIMIT ?
        """

    private static func places(_ database: Database, _ name: String) throws -> NumberList {
        let known = try Row.fetchAll(database, sql: "SELECT id, name FROM place").map { row in
            (id: row["id"] as Int64, name: row["name"] as String)
        }
        var found = known.filter { $0.name == name }
        if found.isEmpty {
            let folded = SearchForm.searchForm(name)
            found = known.filter { SearchForm.searchForm($0.name) == folded }
        }
        guard let one = found.first else {
            throw ArchiveFault.noPlace(name, near: NearNames.of(name, among: known.map(\.name)))
        }
        if found.count == 1 { return NumberList(sql: placeSQL, arguments: [one.id], cost: SearchEffort.number) }
        let ids = try StoredJSON.encode(found.map(\.id))
        return NumberList(sql: placesSQL, arguments: [ids], cost: SearchEffort.number)
    }

    // MARK: Issues

    static let issueSQL = """
        SELECT DISTINCT articleId FROM finding WHERE isCurrent = 1 AND issue = ? AND articleId BETWEEN ? AND ?
        ORDER BY articleId DESC LIMIT ?
        """

    private static func issue(_ database: Database, _ id: String) throws -> NumberList {
        let known = try issues(database)
        guard known.contains(id) else { throw ArchiveFault.noIssue(id, near: NearNames.of(id, among: known)) }
        return NumberList(sql: issueSQL, arguments: [id], cost: SearchEffort.number)
    }

    /// The issues that the archive has, each by one jump in the index.
    private static func issues(_ database: Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                WITH RECURSIVE held(issue) AS (
                    SELECT min(issue) FROM finding WHERE isCurrent = 1 AND issue IS NOT NULL
                    UNION ALL
                    SELECT (SELECT min(issue) FROM finding WHERE isCurrent = 1 AND finding.issue > held.issue) FROM held
                    WHERE issue IS NOT NULL
                )
                SELECT issue FROM held WHERE issue IS NOT NULL LIMIT 1000
                """
        )
    }

    // MARK: Sources

    private static func sourceNumber(_ database: Database, _ id: String) throws -> Int64 {
        if let number = try Int64.fetchOne(database, sql: "SELECT number FROM source WHERE id = ?", arguments: [id]) {
            return number
        }
        let ids = try String.fetchAll(database, sql: "SELECT id FROM source ORDER BY id")
        throw ArchiveFault.noSource(id, near: NearNames.of(id, among: ids))
    }

    /// The articles of a source that has brought few; nil for one that a look at row after row finds soon enough.
    private static func few(_ database: Database, _ source: Int64) throws -> NumberList? {
        let numbers = try Int64.fetchAll(
            database,
            sql: "SELECT id FROM article INDEXED BY articleOnTitle WHERE source = ? LIMIT ?",
            arguments: [source, SearchPeriod.bound + 1]
        )
        return numbers.count > SearchPeriod.bound ? nil : NumberList(numbers.sorted())
    }
}
