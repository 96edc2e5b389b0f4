import GRDB
import PressModel

/// What hangs on an article's words: the packed body, its entry in the index of words, its places.
struct ArticleBody {
    let database: Database

    func add(_ content: ArticleContent, places: [String], id: Int64) throws {
        try database.executeCached(
            sql: "INSERT INTO articleBody (articleId, content) VALUES (?, ?)",
            arguments: [id, PackedBody.pack(summary: content.summary, text: content.text)]
        )
        try SearchIndex(database: database).add(content, id: id)
        try PlaceWriter(database: database).replace(places, of: id)
    }

    /// Puts other words in the place of those that the archive has.
    func replace(_ content: ArticleContent, places: [String], id: Int64) throws {
        try remove(id)
        try add(content, places: places, id: id)
    }

    /// Takes the words of an article out of body and index; its places stay.
    func remove(_ id: Int64) throws {
        guard let old = try content(of: id) else { return }
        try SearchIndex(database: database).remove(old, id: id)
        try database.executeCached(sql: "DELETE FROM articleBody WHERE articleId = ?", arguments: [id])
    }

    /// The words that the archive has; nil for an article without a body, such as a pruned one.
    func content(of id: Int64) throws -> ArticleContent? {
        guard
            let row = try database.firstRow(
                sql: """
                    SELECT title, content FROM article JOIN articleBody ON articleBody.articleId = article.id
                    WHERE article.id = ?
                    """,
                arguments: [id]
            )
        else { return nil }
        return try PackedBody.content(title: row["title"], row["content"])
    }
}

/// Names of places, each stored once.
struct PlaceWriter {
    let database: Database

    /// Writes an article's places, in their order.
    func replace(_ places: [String], of articleID: Int64) throws {
        try database.executeCached(sql: "DELETE FROM articlePlace WHERE articleId = ?", arguments: [articleID])
        for (position, name) in places.enumerated() {
            try database.executeCached(
                sql: "INSERT OR IGNORE INTO articlePlace (placeId, articleId, position) VALUES (?, ?, ?)",
                arguments: [try id(of: name), articleID, position]
            )
        }
    }

    /// Writes an article's places where they differ from those it has.
    func replaceIfChanged(_ places: [String], of articleID: Int64) throws {
        if try PlaceReader(database: database).places(of: articleID) != places { try replace(places, of: articleID) }
    }

    private func id(of name: String) throws -> Int64 {
        if let row = try database.firstRow(sql: "SELECT id FROM place WHERE name = ?", arguments: [name]) {
            return row["id"]
        }
        try database.executeCached(sql: "INSERT INTO place (name) VALUES (?)", arguments: [name])
        return database.lastInsertedRowID
    }
}
