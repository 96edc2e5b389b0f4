import GRDB

/// The places that an article names.
struct PlaceReader {
    let database: Database

    /// In the order in which they were found.
    func places(of articleID: Int64) throws -> [String] { try numbered(articleID).map(\.name) }

    /// Those with their numbers.
    func numbered(_ articleID: Int64) throws -> [(id: Int64, name: String)] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT placeId, name FROM articlePlace JOIN place ON place.id = placeId
                    WHERE articleId = ? ORDER BY position
                    """
            ),
            arguments: [articleID]
        ).map { ($0["placeId"], $0["name"]) }
    }

    /// A place's number; nil for one that no article names.
    func number(of name: String) throws -> Int64? {
        try database.firstRow(sql: "SELECT id FROM place WHERE name = ?", arguments: [name])?["id"]
    }

    /// All names by their numbers.
    func names() throws -> [Int64: String] {
        try Row.fetchAll(database, sql: "SELECT id, name FROM place").reduce(into: [:]) { $0[$1["id"]] = $1["name"] }
    }
}

/// An article's places in 63 bits, two for each: an article without both bits does not name the place, one with them may.
///
/// So a queue of findings that hardly ever name a place is read in a fraction of the time (a filter after B. H. Bloom,
/// Space/time trade-offs in hash coding with allowable errors, 1970). The trigger `placeIsMarked` computes the same.
enum PlaceMarks {
    static func of(_ places: [Int64]) -> Int64 { places.reduce(0) { $0 | 1 << ($1 % 63) | 1 << ($1 % 61) } }
}
