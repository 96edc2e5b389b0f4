import GRDB

/// Brings stored addresses into the form that newer rules give, so that no article comes in twice after an update.
struct AddressUpdate {
    let database: Database

    /// - Returns: How many addresses changed.
    func run(version: Int, canonical: (String) -> String?) throws -> Int {
        let meta = MetaRecord(database: database)
        let stored = try meta.value(.addressVersion)
        guard stored != String(version) else { return 0 }
        var changed = 0
        if stored != nil {
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT id, url FROM article WHERE url IS NOT NULL ORDER BY id"
            )
            while let row = try rows.next() {
                let (id, old) = (row["id"] as Int64, row["url"] as String)
                guard let new = canonical(old), new != old else { continue }
                try rename(id, from: old, to: new)
                changed += 1
            }
        }
        try meta.set(.addressVersion, String(version))
        return changed
    }

    /// The old form stays known; where another article of the source has the new form, this one keeps the old one.
    private func rename(_ id: Int64, from old: String, to new: String) throws {
        try database.executeCached(
            sql:
                "INSERT OR IGNORE INTO articleAlias (source, name, articleId) SELECT source, ?, id FROM article WHERE id = ?",
            arguments: [old, id]
        )
        try database.executeCached(
            sql: "UPDATE OR IGNORE article SET url = ? WHERE id = ?",
            arguments: [new, id]
        )
    }
}
