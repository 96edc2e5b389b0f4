import GRDB
import PressModel

/// Narrows a query on `article` to those that name one of several places.
struct PlaceCondition {
    /// Begins with AND; empty without places.
    let sql: String
    let arguments: StatementArguments

    /// Nil lets every article through; names that no article has let none through.
    init(_ database: Database, _ places: Set<String>?) throws {
        guard let places else {
            sql = ""
            arguments = []
            return
        }
        sql = """
            AND EXISTS (SELECT 1 FROM articlePlace WHERE articlePlace.articleId = article.id
                AND articlePlace.placeId IN (SELECT value FROM json_each(?)))
            """
        arguments = [try Self.numbers(database, places)]
    }

    /// The places' numbers as JSON.
    static func numbers(_ database: Database, _ places: Set<String>) throws -> String {
        let ids = try Int64.fetchAll(
            database,
            sql: "SELECT id FROM place WHERE name IN (SELECT value FROM json_each(?)) ORDER BY id",
            arguments: [try StoredJSON.encode(places.sorted())]
        )
        return try StoredJSON.encode(ids)
    }
}
