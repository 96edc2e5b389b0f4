import Foundation
import GRDB
import PressModel

/// Finds the archived article that an item is, if any.
///
/// GUID or canonical address within one source; else the same words within 7 days (MONITORING.md, "Duplicates"): an
/// equal headline alone does not do, since serial columns repeat theirs.
struct ArticleIdentity {
    static let sameWordsDays = 7

    let database: Database
    let sourceID: String
    let now: Date

    init(_ database: Database, _ sourceID: String, _ now: Date) {
        self.database = database
        self.sourceID = sourceID
        self.now = now
    }

    func statuses(of drafts: [ArticleDraft]) throws -> [DraftStatus] { try drafts.map(status) }

    func status(of draft: ArticleDraft) throws -> DraftStatus {
        guard let known = try known(draft) else { return .new }
        let id: Int64 = known["id"]
        let hash: String = known["contentHash"]
        return hash == draft.contentHash ? .known(articleID: id) : .changed(articleID: id)
    }

    /// How many of the items have an identifier that the archive does not know at an address that it does.
    func identifierChanges(_ drafts: [ArticleDraft]) throws -> Int {
        try drafts.count { draft in
            guard let guid = draft.guid?.storable, let url = draft.url?.storable else { return false }
            let stored: String? = try database.firstRow(
                sql: "SELECT guid FROM article WHERE sourceId = ? AND url = ? AND guid IS NOT NULL",
                arguments: [sourceID, url]
            )?["guid"]
            return stored.map { $0 != guid } ?? false
        }
    }

    private func known(_ draft: ArticleDraft) throws -> Row? {
        if let guid = draft.guid?.storable, let row = try row("guid = ?", guid) { return row }
        if let url = draft.url?.storable, let row = try row("url = ?", url) { return row }
        let since = Int64(now.timeIntervalSince1970) - Int64(Self.sameWordsDays) * 86_400
        return try database.firstRow(
            sql:
                "SELECT id, contentHash FROM article WHERE sourceId = ? AND contentHash = ? AND firstSeen >= ? LIMIT 1",
            arguments: [sourceID, draft.contentHash, since]
        )
    }

    private func row(_ condition: String, _ value: String) throws -> Row? {
        try database.firstRow(
            sql: "SELECT id, contentHash FROM article WHERE sourceId = ? AND \(condition)",
            arguments: [sourceID, value]
        )
    }
}
