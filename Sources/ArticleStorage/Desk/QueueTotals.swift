import GRDB
import PressModel

/// Numbers over the whole queue, and what it can be filtered by.
struct QueueTotals {
    /// So many of the most urgent open findings are looked through for places and sources to choose among.
    static let sample = 20_000
    static let mostChoices = 100

    let database: Database

    func counts() throws -> QueueCounts {
        let byKind = try counted("kind", "decisionId IS NULL").compactMap { name, count in
            FindingKind(rawValue: name).map { ($0, count) }
        }
        let byVerdict = try counted("verdict", "decisionId IS NOT NULL").compactMap { name, count in
            ReviewStatus(rawValue: name).map { ($0, count) }
        }
        let open = byKind.reduce(0) { $0 + $1.1 }
        let decided = byVerdict.reduce(0) { $0 + $1.1 }
        var byStatus = Dictionary(uniqueKeysWithValues: byVerdict)
        byStatus[.open] = open
        byStatus[.decided] = decided
        byStatus[.all] = open + decided
        return QueueCounts(byStatus: byStatus, byKind: Dictionary(uniqueKeysWithValues: byKind))
    }

    func sources() throws -> [(id: String, title: String)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT source.id, source.title FROM (\(Self.mostUrgent)) AS open JOIN source ON source.number = open.source
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
        SELECT source, articleId FROM finding INDEXED BY findingOpen WHERE isCurrent = 1 AND decisionId IS NULL
        ORDER BY urgency DESC, id DESC LIMIT ?
        """

    private func counted(_ column: String, _ condition: String) throws -> [(String, Int)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT \(column) AS name, count(*) AS count FROM finding WHERE isCurrent = 1 AND \(condition)
                GROUP BY \(column)
                """
        ).map { ($0["name"], $0["count"]) }
    }
}
