import Foundation
import GRDB
import PressModel

/// Writes one feed's batch inside the transaction it is given.
struct FeedBatchWriter {
    let database: Database
    let timeZone: TimeZone

    func write(_ batch: FeedBatch) throws -> StoredCounts {
        try FeedStateRecord.upsert(database, batch.source, batch.state)
        var counts = StoredCounts()
        let identity = ArticleIdentity(database, batch.source.id, batch.check.at)
        for item in batch.items {
            switch try identity.status(of: item.draft) {
            case .new:
                try insert(item, batch)
                counts.new += 1
                for finding in item.findings { counts.findings[finding.kind, default: 0] += 1 }
            case .changed(let id):
                try update(item, id, at: batch.check.at)
                counts.changed += 1
            case .known: counts.duplicate += 1
            }
        }
        try CheckRecord.insert(database, batch.check, newCount: counts.new)
        return counts
    }

    private func insert(_ item: ProcessedItem, _ batch: FeedBatch) throws {
        let draft = item.draft
        let published = draft.published.flatMap { Date.storable.contains($0.timeIntervalSince1970) ? $0 : nil }
        try database.executeCached(
            sql: """
                INSERT INTO article (sourceId, guid, url, title, summary, text, language, published, firstSeen, day,
                    contentHash, places, awaitsPage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                batch.source.id, draft.guid?.storable, draft.url?.storable, draft.content.title.storable,
                draft.content.summary.storable, draft.content.text.storable, draft.language, published?.seconds,
                batch.check.at.seconds, CalendarDay(published ?? batch.check.at, in: timeZone).description,
                draft.contentHash, try StoredJSON.encode(item.places), draft.awaitsPage,
            ]
        )
        try FindingWriter(database: database).replace(item.findings, of: database.lastInsertedRowID)
    }

    private func update(_ item: ProcessedItem, _ id: Int64, at moment: Date) throws {
        try database.executeCached(
            sql: """
                INSERT INTO revision (articleId, title, summary, text, replacedAt)
                SELECT id, title, summary, text, ? FROM article WHERE id = ?
                """,
            arguments: [moment.seconds, id]
        )
        let draft = item.draft
        try database.executeCached(
            sql: """
                UPDATE article SET title = ?, summary = ?, text = ?, contentHash = ?, places = ?, awaitsPage = ?
                WHERE id = ?
                """,
            arguments: [
                draft.content.title.storable, draft.content.summary.storable, draft.content.text.storable,
                draft.contentHash,
                try StoredJSON.encode(item.places), draft.awaitsPage, id,
            ]
        )
        try FindingWriter(database: database).replace(item.findings, of: id)
    }
}
