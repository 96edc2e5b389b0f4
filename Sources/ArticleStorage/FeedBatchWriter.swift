import Foundation
import GRDB
import PressModel

/// Writes one feed's batch inside the transaction it is given.
struct FeedBatchWriter {
    let database: Database
    let timeZone: TimeZone
    let ownPlaces: Set<String>

    func write(_ batch: FeedBatch) throws -> StoredCounts {
        try FeedStateRecord.upsert(database, batch.source, batch.state)
        var counts = StoredCounts()
        let identity = ArticleIdentity(database, batch.source.id, batch.check.at, listed: batch.listed)
        for item in batch.items {
            switch try identity.status(of: item.draft) {
            case .new:
                try insert(item, batch)
                counts.new += 1
                for finding in item.findings { counts.findings[finding.kind, default: 0] += 1 }
            case .changed(let id):
                try update(item, id, batch)
                counts.changed += 1
            case .renamed(let id):
                try remember(item.draft, id)
                counts.duplicate += 1
            case .known: counts.duplicate += 1
            }
        }
        try CheckRecord.insert(database, batch.check, newCount: counts.new)
        return counts
    }

    private func insert(_ item: ProcessedItem, _ batch: FeedBatch) throws {
        let draft = item.draft
        let published = draft.published.flatMap { Date.storable.contains($0.timeIntervalSince1970) ? $0 : nil }
        let (guid, url) = (draft.guid?.storable, draft.url?.storable)
        let title = draft.content.title.storable
        try database.executeCached(
            sql: """
                INSERT INTO article (source, guid, url, title, titleHash, language, published, firstSeen, day, contentHash,
                    awaitsPage)
                VALUES ((SELECT number FROM source WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                batch.source.id, guid == url ? nil : guid, url, title, TitleHash.of(title), draft.language,
                published?.seconds, batch.check.at.seconds,
                CalendarDay(published ?? batch.check.at, in: timeZone).description, draft.contentHash, draft.awaitsPage,
            ]
        )
        let id = database.lastInsertedRowID
        try ArticleBody(database: database).add(draft.content, places: item.places, id: id)
        try FindingWriter(database: database).replace(item.findings, of: id, ownPlaces: ownPlaces)
    }

    private func update(_ item: ProcessedItem, _ id: Int64, _ batch: FeedBatch) throws {
        try database.executeCached(
            sql: """
                INSERT INTO revision (articleId, title, content, replacedAt)
                SELECT id, title, coalesce(content, ?), ? FROM article LEFT JOIN articleBody ON articleId = id WHERE id = ?
                """,
            arguments: [PackedText.pack(""), batch.check.at.seconds, id]
        )
        let draft = item.draft
        let title = draft.content.title.storable
        let body = ArticleBody(database: database)
        try body.remove(id)
        try database.executeCached(
            sql: """
                UPDATE article SET title = ?, titleHash = ?, contentHash = ?, awaitsPage = ?, prunedAt = NULL WHERE id = ?
                """,
            arguments: [title, TitleHash.of(title), draft.contentHash, draft.awaitsPage, id]
        )
        try body.add(draft.content, places: item.places, id: id)
        try remember(draft, id)
        try FindingWriter(database: database).replace(item.findings, of: id, ownPlaces: ownPlaces)
    }

    /// Keeps names under which an article was seen beside its own.
    private func remember(_ draft: ArticleDraft, _ id: Int64) throws {
        for name in ArticleIdentity.names(of: draft) {
            try database.executeCached(
                sql: """
                    INSERT OR IGNORE INTO articleAlias (source, name, articleId)
                    SELECT source, ?1, id FROM article
                    WHERE id = ?2 AND coalesce(guid, '') <> ?1 AND coalesce(url, '') <> ?1
                    """,
                arguments: [name, id]
            )
        }
    }
}
