import GRDB

/// Merges the parts of the indexes of words, which grow in number as articles come and go.
///
/// FTS5 merges a little with each article; a merge to the end takes out what was deleted, and makes looks shorter.
struct IndexMerging {
    static let tables = ["articleSearch", "articleMarks"]
    /// Pages that one step writes: 2 MB.
    private static let pages = 500

    let database: Database

    /// Merges a little of one index.
    /// - Returns: Whether there is more to do.
    func step(_ table: String, isFirst: Bool) throws -> Bool {
        let before = database.totalChangesCount
        // A number below 0 begins a merge of all parts; one above goes on with it (SQLite, FTS5 §6.8).
        try database.execute(
            sql: "INSERT INTO \(table)(\(table), rank) VALUES ('merge', ?)",
            arguments: [isFirst ? -Self.pages : Self.pages]
        )
        return database.totalChangesCount - before > 1
    }
}
