import GRDB

/// Small facts about the archive itself: which version of a rule its data was made by, how far a long work has come.
struct MetaRecord {
    enum Name: String {
        /// Version of the rules by which addresses are brought into one form.
        case addressVersion
        /// The office's places by which findings were ordered.
        case ownPlaces
        /// The highest number of an article that was put into stories.
        case groupedThrough
        /// How far the archive has been classified anew, as JSON.
        case reclassification
    }

    let database: Database

    func value(_ name: Name) throws -> String? {
        try database.firstRow(sql: "SELECT value FROM meta WHERE name = ?", arguments: [name.rawValue])?["value"]
    }

    func set(_ name: Name, _ value: String) throws {
        try database.executeCached(
            sql: "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            arguments: [name.rawValue, value]
        )
    }
}
