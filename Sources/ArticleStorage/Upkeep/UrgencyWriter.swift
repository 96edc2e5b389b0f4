import GRDB
import PressModel

/// Writes again how urgent findings are, after what it depends on has changed.
struct UrgencyWriter {
    let database: Database
    let ownPlaces: Set<String>

    /// For the findings of articles.
    func refresh(_ articleIDs: some Sequence<Int64>) throws {
        for id in articleIDs {
            let standing = try Standing(database, id, ownPlaces)
            let rows = try Row.fetchAll(
                database.cachedStatement(sql: "SELECT id, score, threshold FROM finding WHERE articleId = ?"),
                arguments: [id]
            )
            for row in rows {
                try database.executeCached(
                    sql: "UPDATE finding SET urgency = ? WHERE id = ?",
                    arguments: [standing.urgency(score: row["score"], threshold: row["threshold"]), row["id"]]
                )
            }
        }
    }

    /// For all open findings, when they were ordered by other places than the office's present ones.
    func refreshIfPlacesChanged() throws {
        let meta = MetaRecord(database: database)
        let places = try StoredJSON.encode(ownPlaces.sorted())
        guard try meta.value(.ownPlaces) != places else { return }
        try refresh(
            Int64.fetchAll(
                database,
                sql: "SELECT DISTINCT articleId FROM finding WHERE isCurrent = 1 AND decisionId IS NULL"
            )
        )
        try meta.set(.ownPlaces, places)
    }
}

/// What an article's findings are ordered by, beside their scores.
struct Standing {
    let day: String
    /// The article's source, by number.
    let source: Int64
    /// Marks of the places that the article names, see `PlaceMarks`.
    let placeMarks: Int64
    private let isOwn: Bool
    private let outlets: Int

    init(_ database: Database, _ articleID: Int64, _ ownPlaces: Set<String>) throws {
        let row = try database.firstRow(
            sql: """
                SELECT day, source, (SELECT count(DISTINCT source) FROM article AS told WHERE told.storyId = article.storyId)
                    AS outlets
                FROM article WHERE id = ?
                """,
            arguments: [articleID]
        )
        day = row?["day"] ?? ""
        source = row?["source"] ?? 0
        outlets = row?["outlets"] ?? 1
        let places = try PlaceReader(database: database).numbered(articleID)
        placeMarks = PlaceMarks.of(places.map(\.id))
        isOwn = places.contains { ownPlaces.contains($0.name) }
    }

    func urgency(score: Double, threshold: Double) -> Double {
        Urgency.value(day: day, score: score, threshold: threshold, isOwn: isOwn, outlets: outlets)
    }
}
