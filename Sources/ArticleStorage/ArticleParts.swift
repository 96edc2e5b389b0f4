import Foundation
import GRDB
import PressModel

/// What hangs on articles, read for all of them at once: a query for each would be thousands for a day.
struct ArticleParts {
    private let database: Database
    /// The articles' numbers as JSON.
    private let ids: String

    init(_ database: Database, _ ids: [Int64]) throws {
        self.database = database
        self.ids = try StoredJSON.encode(ids)
    }

    /// Earlier wordings by article, oldest first.
    func revisions() throws -> [Int64: [ArticleRevision]] {
        try grouped("SELECT * FROM revision WHERE articleId IN (SELECT value FROM json_each(?)) ORDER BY id") { row in
            ArticleRevision(
                content: try PackedBody.content(title: row["title"], row["content"]),
                replacedAt: Date(seconds: row["replacedAt"])
            )
        }
    }

    /// Names of places by article, in the order in which they were found.
    func places() throws -> [Int64: [String]] {
        try grouped(
            """
            SELECT articleId, name FROM articlePlace JOIN place ON place.id = placeId
            WHERE articleId IN (SELECT value FROM json_each(?)) ORDER BY articleId, position
            """
        ) { $0["name"] }
    }

    /// Current findings by article, those farthest over their threshold first.
    func findings() throws -> [Int64: [ArchivedFinding]] {
        let reader = ArticleReader(database: database)
        return try grouped(
            """
            SELECT * FROM finding WHERE articleId IN (SELECT value FROM json_each(?)) AND isCurrent = 1
            ORDER BY score / threshold DESC, id
            """
        ) { row in
            ArchivedFinding(
                id: row["id"],
                finding: try FindingRecord.read(row),
                decision: try reader.decision(row["decisionId"])
            )
        }
    }

    private func grouped<Part>(_ sql: String, _ part: (Row) throws -> Part) throws -> [Int64: [Part]] {
        let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [ids])
        var parts: [Int64: [Part]] = [:]
        while let row = try rows.next() { parts[row["articleId"], default: []].append(try part(row)) }
        return parts
    }
}
