package import Foundation
import GRDB
package import PressModel

/// The workspace's articles, findings, decisions and coverage in one SQLite file.
///
/// This class is the module's whole public face; everything else is implementation, and no SQL stands outside the
/// module (DESIGN §8). Its methods may be called from any task: GRDB serialises writes and WAL lets reads go on.
package final class Archive: Sendable {
    let pool: DatabasePool
    let clock: PressClock
    /// Places whose articles a person should see first.
    let ownPlaces: Set<String>

    /// Opens the archive, making or migrating it where needed.
    /// - Parameters:
    ///   - path: The SQLite file; its folder must exist.
    ///   - clock: Decides the day on which an article falls.
    ///   - ownPlaces: Places whose articles a person should see first.
    /// - Throws: `CommandFault` for a damaged file or one of a newer version, which stay as they are.
    package init(path: String, clock: PressClock, ownPlaces: Set<String> = []) throws {
        self.clock = clock
        self.ownPlaces = ownPlaces
        do {
            try Self.refuseNewer(path)
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            try Schema.migrator.migrate(pool)
        } catch let error as DatabaseError {
            throw ArchiveFault.opening(error, path: path)
        }
    }

    /// Opens an archive that must be there already.
    package convenience init(existing path: String, clock: PressClock, ownPlaces: Set<String> = []) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw ArchiveFault.missing(path) }
        try self.init(path: path, clock: clock, ownPlaces: ownPlaces)
    }

    // MARK: Rounds

    /// What is known of a feed from earlier rounds; nil for one never fetched at its present address.
    package func feedState(of source: FeedSource) throws -> FeedState? {
        try pool.read { try FeedStateRecord.fetch($0, source) }
    }

    /// Forgets that a feed failed, was gone or had moved, so that the next round asks for it at the list's address.
    package func wake(_ source: FeedSource) throws {
        try pool.write { database in
            guard var state = try FeedStateRecord.fetch(database, source) else { return }
            state.wake()
            try FeedStateRecord.upsert(database, source, state)
        }
    }

    /// Hosts that asked to be left alone beyond a moment, with the end of that.
    package func parkedHosts(at moment: Date) throws -> [String: Date] {
        try pool.read { try ParkedHostRecord.fetch($0, at: moment) }
    }

    /// Remembers which hosts asked to be left alone, for the next round.
    package func setParkedHosts(_ hosts: [String: Date]) throws {
        try pool.write { try ParkedHostRecord.replace($0, hosts) }
    }

    /// Lets feeds that have failed since a moment be asked again at once: the fault was this machine's, not theirs.
    package func forgiveFailures(since moment: Date) throws {
        try pool.write { try FeedStateRecord.forgive($0, since: moment) }
    }

    /// How many new articles a feed has brought since a moment; nil for one that never was read.
    package func arrivals(of sourceID: String, since moment: Date) throws -> FeedArrivals? {
        try pool.read { try FeedStateRecord.arrivals($0, sourceID, since: moment) }
    }

    /// Tells new and edited items from known ones, in the order given.
    package func triage(_ drafts: [ArticleDraft], sourceID: String, now: Date) throws -> [DraftStatus] {
        try pool.read { database in
            try ArticleIdentity(database, sourceID, now, listed: Self.names(of: drafts)).statuses(of: drafts)
        }
    }

    /// The identifiers and addresses of items, by which a feed's own items are told from one another.
    package static func names(of drafts: [ArticleDraft]) -> Set<String> { ArticleIdentity.names(of: drafts) }

    /// How many items stand in the archive under their address, but with another identifier.
    package func identifierChanges(_ drafts: [ArticleDraft], sourceID: String) throws -> Int {
        try pool.read { try ArticleIdentity($0, sourceID, .distantPast).identifierChanges(drafts) }
    }

    /// Stores the outcome of one feed's check in one transaction: articles, revisions, findings, coverage, validators.
    package func store(_ batch: FeedBatch) throws -> StoredCounts {
        try write { try FeedBatchWriter(database: $0, timeZone: clock.timeZone, ownPlaces: ownPlaces).write(batch) }
    }

    /// Articles of a feed whose own page has still to be asked for, the latest first.
    package func awaitedPages(of sourceID: String, since moment: Date, limit: Int) throws -> [AwaitedPage] {
        try pool.read { try AwaitedPages(database: $0).fetch(sourceID, since: moment, limit: limit) }
    }

    /// Adds to an article what its page gave.
    package func complete(_ articleID: Int64, _ item: ProcessedItem) throws {
        try write { try AwaitedPages(database: $0).complete(articleID, item, ownPlaces: ownPlaces) }
    }

    /// Articles first seen since a moment, by their numbers from one after `id` on, at most `limit`.
    package func contents(
        firstSeenSince moment: Date,
        after id: Int64,
        limit: Int
    ) throws -> [StoredContent] {
        try pool.read { try ArticleReader(database: $0).contents(firstSeenSince: moment, after: id, limit: limit) }
    }

    /// Adds findings to those that articles have.
    package func add(_ findings: [(articleID: Int64, findings: [Finding])]) throws {
        guard !findings.isEmpty else { return }
        try write { database in
            for entry in findings {
                try FindingWriter(database: database).add(entry.findings, to: entry.articleID, ownPlaces: ownPlaces)
            }
        }
    }

    /// Lets the findings on claims whose checks were taken back count no more; decisions on them stay.
    /// - Returns: How many findings there were.
    @discardableResult
    package func retireFindings(onClaims ids: [String]) throws -> Int {
        guard !ids.isEmpty else { return 0 }
        return try pool.write { try FindingWriter(database: $0).retire(claims: ids) }
    }

    /// Records the account of a finished round.
    package func recordRound(_ account: RoundAccount) throws {
        try pool.write { try RoundRecord.insert($0, account) }
    }

    // MARK: Reading

    /// The articles of a day with their current findings, ordered by time of publication.
    package func articles(on day: CalendarDay) throws -> [ArchivedArticle] {
        try pool.read { try ArticleReader(database: $0).articles(where: "article.day = ?", [day.description]) }
    }

    /// Articles of earlier days that were first seen in the given period.
    ///
    /// What a feed brings on its very first check is history, not late.
    package func lateArticles(firstSeen period: Range<Date>, before day: CalendarDay) throws -> [ArchivedArticle] {
        try pool.read { try ArticleReader(database: $0).late(firstSeen: period, before: day) }
    }

    /// Counts of articles by day, issue and place, and by day and issue over all places.
    ///
    /// Findings that a person rejected do not count. Ordered by day, issue and place, the whole issue first.
    package func matterCounts(from first: CalendarDay, through last: CalendarDay) throws -> [MatterCount] {
        try pool.read { try MatterReader(database: $0).counts(first, last) }
    }

    /// Checks of feeds within a period, oldest first.
    package func feedChecks(during period: Range<Date>) throws -> [FeedCheck] {
        try pool.read { try CoverageReader(database: $0).checks(during: period) }
    }

    /// For each feed the time of its last check that did not fail.
    package func lastSuccesses() throws -> [String: Date] {
        try pool.read { try CoverageReader(database: $0).lastSuccesses() }
    }

    /// Number of articles in the archive.
    package func articleCount() throws -> Int {
        try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
    }

    /// The span of days for which there are articles; nil while there is none.
    package func days() throws -> ClosedRange<CalendarDay>? {
        try pool.read { try CoverageReader(database: $0).days() }
    }

    // MARK: Upkeep

    /// Runs SQLite's own checks.
    /// - Returns: What `PRAGMA integrity_check` and `foreign_key_check` complain of; empty when all is well.
    package func integrityProblems() throws -> [String] {
        try pool.read { database in
            let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let keys = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
            return integrity + keys
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        // A packed text is 1.4 KB: pages of 8 KB lose a twelfth of it at their ends, SQLite's usual 4 KB lose a fifth. An
        // archive keeps the page size that it was made with.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = 8192; PRAGMA synchronous = NORMAL") }
        return configuration
    }

    /// Looks without writing: opening a `DatabasePool` alone writes a page (GRDB makes and drops a table for its log).
    private static func refuseNewer(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        var readonly = configuration
        readonly.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: readonly)
        if try queue.read({ try Schema.migrator.hasBeenSuperseded($0) }) { throw ArchiveFault.newer(path) }
    }
}
