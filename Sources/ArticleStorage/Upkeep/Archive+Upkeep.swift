package import Foundation
import GRDB
package import PressModel

/// What a round and `diemtin classify --workspace` keep in order.
extension Archive {
    /// Brings what depends on the program's rules and the office's settings up to date; quick when nothing changed.
    /// - Parameters:
    ///   - version: Version of the rules for addresses.
    ///   - canonical: An address in the form of that version.
    /// - Throws: `CommandFault` when the archive can't be written.
    package func bringUpToDate(addressVersion version: Int, canonical: (String) -> String?) throws {
        try write { database in
            _ = try AddressUpdate(database: database).run(version: version, canonical: canonical)
            try UrgencyWriter(database: database, ownPlaces: ownPlaces).refreshIfPlacesChanged()
        }
    }

    // MARK: Stories

    /// Whether flagged articles have come since articles were last put into stories.
    package func hasArticlesOutsideStories() throws -> Bool {
        try pool.read { try StoryRecord(database: $0).hasNewArticles() }
    }

    /// Flagged articles first seen since a moment, the latest `limit`, in order of arrival.
    package func storyCandidates(since moment: Date, limit: Int) throws -> [StoryCandidate] {
        try pool.read { try StoryRecord(database: $0).candidates(since: moment, limit: limit) }
    }

    /// Puts articles into stories.
    /// - Parameters:
    ///   - groups: Articles that belong together, with the number of their story; nil begins one.
    ///   - id: The highest number of an article that was looked at.
    ///   - moment: When that was.
    /// - Throws: `CommandFault` when the archive can't be written.
    package func assignStories(
        _ groups: [(storyID: Int64?, articles: [Int64])],
        through id: Int64,
        at moment: Date
    ) throws {
        try write { database in
            let record = StoryRecord(database: database)
            try record.assign(groups, through: id, at: moment)
            try UrgencyWriter(database: database, ownPlaces: ownPlaces)
                .refresh(record.companions(of: groups.flatMap(\.articles)))
        }
    }

    // MARK: Classifying anew

    /// How far the archive has been classified anew, as it was written; nil when it never was.
    package func reclassificationState() throws -> String? {
        try pool.read { try MetaRecord(database: $0).value(.reclassification) }
    }

    /// Number of articles with a body from one after `id` on.
    package func contentCount(after id: Int64) throws -> Int {
        try pool.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM articleBody WHERE articleId > ?", arguments: [id]) ?? 0
        }
    }

    /// Writes what the lexicons now say of articles, in one transaction with how far the work has come.
    ///
    /// Claims, figures and decisions stay.
    /// - Parameters:
    ///   - articles: What the lexicons say.
    ///   - next: Makes of the changes what the caller goes on with, and the text of it that is kept.
    /// - Returns: What the caller goes on with.
    /// - Throws: `CommandFault` when the archive can't be written.
    package func reclassify<State>(
        _ articles: [ReclassifiedArticle],
        next: ([FindingChange]) throws -> (state: State, text: String)
    ) throws -> State {
        try write { database in
            let record = ReclassificationRecord(database: database, ownPlaces: ownPlaces)
            let (state, text) = try next(record.write(articles))
            try MetaRecord(database: database).set(.reclassification, text)
            return state
        }
    }

    /// Writes in one transaction, with the archive's own words for what goes wrong.
    func write<Value>(_ updates: (Database) throws -> Value) throws -> Value {
        do {
            return try pool.write(updates)
        } catch let error as DatabaseError {
            throw ArchiveFault.writing(error)
        }
    }
}
