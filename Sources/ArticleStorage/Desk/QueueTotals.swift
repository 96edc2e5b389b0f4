import GRDB
import PressModel

/// Numbers over the whole queue, and what it can be filtered by.
struct QueueTotals {
    /// So many of the most urgent open findings are looked through for places and sources to choose among.
    static let sample = 20_000
    static let mostChoices = 100

    let database: Database

    func counts() throws -> QueueCounts {
        let byKind = try counted(FindingKind.allCases, in: "kind", of: "findingOpen", where: "decisionId IS NULL")
        let byVerdict = try counted(
            [ReviewStatus.confirmed, .wrong, .corrected, .unsure],
            in: "verdict",
            of: "findingDecided",
            where: "decisionId IS NOT NULL"
        )
        let open = byKind.values.reduce(0, +)
        let decided = byVerdict.values.reduce(0, +)
        let sums = [ReviewStatus.open: open, .decided: decided, .all: open + decided]
        return QueueCounts(byStatus: byVerdict.merging(sums) { $1 }, byKind: byKind)
    }

    func sources() throws -> [(id: String, title: String)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT source.id, source.title FROM (\(Self.mostUrgent)) AS open JOIN source ON source.number = open.articleSource
                GROUP BY source.number ORDER BY count(*) DESC, source.title, source.id LIMIT ?
                """,
            arguments: [Self.sample, Self.mostChoices]
        ).map { ($0["id"], $0["title"]) }
    }

    func places() throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT place.name FROM (\(Self.mostUrgent)) AS open
                CROSS JOIN articlePlace ON articlePlace.articleId = open.articleId
                CROSS JOIN place ON place.id = articlePlace.placeId
                GROUP BY place.id ORDER BY count(*) DESC, place.name LIMIT ?
                """,
            arguments: [Self.sample, Self.mostChoices]
        )
    }

    private static let mostUrgent = """
        SELECT articleSource, articleId FROM finding INDEXED BY findingOpen WHERE isCurrent = 1 AND decisionId IS NULL
        ORDER BY urgency DESC, id DESC LIMIT ?
        """

    /// How many findings have each value of a column, in one pass over an index and without ordering; 0 is left out.
    private func counted<Value: RawRepresentable<String> & Hashable>(
        _ values: [Value],
        in column: String,
        of index: String,
        where condition: String
    ) throws -> [Value: Int] {
        let counts = values.map { "count(*) FILTER (WHERE \(column) = '\($0.rawValue)') AS \($0.rawValue)" }
        let row = try database.firstRow(
            sql: """
                SELECT \(counts.joined(separator: ", ")) FROM finding INDEXED BY \(index)
                WHERE isCurrent = 1 AND \(condition)
                """,
            arguments: []
        )
        return values.reduce(into: [:]) { result, value in
            let count: Int = row?[value.rawValue] ?? 0
            if count > 0 { result[value] = count }
        }
    }
}
