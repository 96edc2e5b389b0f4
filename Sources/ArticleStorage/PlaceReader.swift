import GRDB

/// The places that an article names.
struct PlaceReader {
    let database: Database

    /// In the order in which they were found.
    func places(of articleID: Int64) throws -> [String] {
        try String.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT name FROM articlePlace JOIN place ON place.id = placeId WHERE articleId = ? ORDER BY position
                    """
            ),
            arguments: [articleID]
        )
    }
}
