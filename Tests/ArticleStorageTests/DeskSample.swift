import Foundation
import GRDB
import PressModel

@testable import ArticleStorage

/// An archive with articles of several outlets, some of them in stories, for the tests of the review desk.
final class DeskArchive {
    let archive: Archive
    private let folder: ArchiveFolder
    private var count = 0

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
    }

    /// Stores an article that is `age` days old and gives the numbers of its findings, in their order.
    @discardableResult
    func add(
        _ title: String,
        _ findings: [Finding] = [Sample.finding()],
        age: Double = 0,
        source: String = "bao",
        places: [String] = [],
        story: Int64? = nil
    ) throws -> [Int64] {
        count += 1
        let published = Sample.noon.addingTimeInterval(-age * Sample.day)
        var item = Sample.item(
            guid: "g\(count)",
            title,
            text: "Bài số \(count)",
            published: published,
            findings: findings
        )
        item.places = places
        _ = try archive.store(Sample.batch([item], source: source))
        return try archive.pool.write { database in
            let id = try Int64.fetchOne(database, sql: "SELECT max(id) FROM article") ?? 0
            if let story {
                try database.execute(sql: "INSERT OR IGNORE INTO story VALUES (?, 0)", arguments: [story])
                try database.execute(sql: "UPDATE article SET storyId = ? WHERE id = ?", arguments: [story, id])
            }
            return try Int64.fetchAll(
                database,
                sql: "SELECT id FROM finding WHERE articleId = ? ORDER BY id",
                arguments: [id]
            )
        }
    }

    /// Adds a place to an article, which need not be there.
    func addPlace(_ name: String, toArticle id: Int64) throws {
        try archive.pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            try database.execute(sql: "INSERT OR IGNORE INTO place (name) VALUES (?)", arguments: [name])
            try database.execute(
                sql: "INSERT INTO articlePlace SELECT id, ?, 9 FROM place WHERE name = ?",
                arguments: [id, name]
            )
            try database.execute(sql: "PRAGMA foreign_keys = ON")
        }
    }

    /// Decides as an account that saw nothing decided, or what holds.
    @discardableResult
    func decide(_ id: Int64, _ verdict: Verdict, by account: String = "lan", at hours: Double = 0, issue: String? = nil)
        throws -> DecisionOutcome
    {
        try archive.decide(
            id,
            Self.decision(verdict, by: account, at: hours, issue: issue),
            expecting: try archive.reviewCase(id)?.heldDecision,
            origin: .desk
        )
    }

    static func decision(_ verdict: Verdict, by account: String = "lan", at hours: Double = 0, issue: String? = nil)
        -> Decision
    {
        Decision(verdict: verdict, correctedIssue: issue, decidedBy: account, decidedAt: moment(hours))
    }

    static func moment(_ hours: Double) -> Date { Sample.noon.addingTimeInterval(hours * Sample.hour) }

    /// Headlines of the first items of each story on every page.
    func pages(_ filter: QueueFilter = QueueFilter(), limit: Int) throws -> [[String]] {
        var pages: [[String]] = []
        var cursor: QueueCursor?
        repeat {
            let slice = try archive.queue(filter, after: cursor, limit: limit)
            pages.append(slice.stories.compactMap { $0.items.first?.article.content.title })
            cursor = slice.next
        } while cursor != nil
        return pages
    }

    func verdict(_ id: Int64) throws -> Verdict? { try archive.reviewCase(id)?.item.decision?.verdict }
}
