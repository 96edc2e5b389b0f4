import GRDB
import PressModel

/// Searching the archive.
extension Archive {
    /// Articles that meet a query, those with its own marks first, within each kind the newest first.
    ///
    /// The search takes about 40 ms at most, in an archive of any size; where that does not do, the result says how far
    /// it got.
    /// - Parameters:
    ///   - query: What is looked for.
    ///   - limit: Most hits, 1 to 1,000.
    ///   - patience: How many times the usual effort may be spent.
    /// - Returns: The hits, and how far the search went.
    /// - Throws: `CommandFault` for a query without words, a name that the archive does not know, a damaged archive.
    package func search(_ query: SearchQuery, limit: Int, patience: Double = 1) throws -> SearchResult {
        let terms = try SearchTerms(query.text)
        do {
            return try pool.read { database in
                let filter = try SearchFilter(database, query, clock.timeZone)
                var searcher = try Searcher(database, terms, filter, effort: SearchEffort.page * patience)
                return try searcher.result(limit: min(max(1, limit), 1_000))
            }
        } catch let error as DatabaseError {
            throw ArchiveFault.reading(error)
        }
    }
}
