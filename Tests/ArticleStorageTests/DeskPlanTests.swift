import Foundation
import GRDB
import PressModel
import Testing

@testable import ArticleStorage

/// How SQLite reads the queue: along its indexes, without reading a table whole or ordering afterwards.
@Suite struct DeskPlanTests {
    let desk: DeskArchive

    init() throws { desk = try DeskArchive() }

    private static let shapes: [(String, QueueFilter)] = {
        let day = CalendarDay("2026-11-23")
        return [
            ("open", QueueFilter()), ("decided", QueueFilter(status: .decided)), ("wrong", QueueFilter(status: .wrong)),
            ("kind", QueueFilter(kind: .claim)), ("issue", QueueFilter(issue: "land")),
            ("source", QueueFilter(source: "a")),
            ("days", QueueFilter(first: day, last: day)), ("all", QueueFilter(status: .all)),
            (
                "everything",
                QueueFilter(status: .wrong, kind: .issue, issue: "land", source: "a", first: day, last: day)
            ),
        ]
    }()

    private func plan(_ request: SQLRequest<Row>, _ database: Database) throws -> [String] {
        let (sql, arguments) = try request.makePreparedRequest(database, forSingleResult: false).statement.described
        return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments).map { $0["detail"] }
    }

    @Test(arguments: shapes.map(\.0), [true, false]) func readsTheQueueInItsOrder(shape: String, isLater: Bool) throws {
        let filter = try #require(Self.shapes.first { $0.0 == shape }?.1)
        let cursor = isLater ? QueueCursor(urgency: 20_000, findingID: 5) : nil
        try desk.archive.pool.read { database in
            let plan = try plan(QueueSelection(database, filter).ordered(after: cursor), database)
            let reads = plan.filter { $0.contains("finding") }
            #expect(reads.allSatisfy { $0.contains("findingOpen") || $0.contains("findingDecided") }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
            #expect(!plan.contains { $0.hasPrefix("SCAN article") || $0 == "SCAN finding" }, "\(plan)")
            if isLater || filter.first != nil { #expect(reads.allSatisfy { $0.contains("urgency") }, "\(plan)") }
        }
    }

    @Test func readsARarePlaceFromItsArticles() throws {
        try desk.add("Một", places: ["Cần Thơ"])
        try desk.archive.pool.read { database in
            let plan = try plan(QueueSelection(database, QueueFilter(place: "Cần Thơ")).ordered(), database)
            #expect(plan.first { $0.contains("articlePlace") }?.hasPrefix("SEARCH") == true, "\(plan)")
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
        }
    }

    @Test func readsACommonPlaceInTheQueuesOrder() throws {
        for number in 0...QueueSelection.rare { try desk.addPlace("Cần Thơ", toArticle: Int64(number)) }
        try desk.archive.pool.read { database in
            let plan = try plan(QueueSelection(database, QueueFilter(place: "Cần Thơ")).ordered(), database)
            #expect(plan.contains { $0.contains("findingOpen") }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }

    @Test func findsAStorysFindingsByItsArticles() throws {
        try desk.archive.pool.read { database in
            let request = try QueueSelection(database, QueueFilter()).members(of: .story(1), limit: 50)
            let plan = try plan(SQLRequest(sql: request.described(database).0, arguments: [1, 50]), database)
            #expect(plan.contains { $0.contains("articleOnStory") }, "\(plan)")
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
        }
    }
}

extension SQLRequest {
    fileprivate func described(_ database: Database) throws -> (String, StatementArguments) {
        try makePreparedRequest(database, forSingleResult: false).statement.described
    }
}

extension Statement {
    fileprivate var described: (String, StatementArguments) { (sql, arguments) }
}
