import Foundation
import GRDB
import PressModel
import Synchronization
import Testing

@testable import ArticleStorage

/// How SQLite looks for the article that an item is: by indexes to the last column, whatever the archive holds.
@Suite struct IdentityPlanTests {
    let desk: DeskArchive

    init() throws { desk = try DeskArchive() }

    private func statements(_ draft: ArticleDraft) throws -> Set<String> {
        let seen = Mutex<Set<String>>([])
        try desk.archive.pool.read { database in
            database.trace { event in _ = seen.withLock { $0.insert(event.expandedDescription) } }
            _ = try ArticleIdentity(database, "a", DeskArchive.moment(1)).status(of: draft)
            database.trace(options: [])
        }
        return seen.withLock { $0 }
    }

    @Test func walksOverNoArticlesOfTheSource() throws {
        try desk.add("Ngập ở Ninh Kiều", source: "a")
        let draft = ArticleDraft(
            guid: "tag:vidu.example,2026:9",
            url: "https://vidu.example/moi.html",
            content: ArticleContent(title: "Sạt lở ở Cái Răng"),
            language: "vi",
            published: DeskArchive.moment(0),
            contentHash: "0"
        )
        let statements = try statements(draft)
        // Identifier, address under either name, other names of both, headline.
        #expect(statements.count == 6, "\(statements)")
        for statement in statements {
            let plan = try desk.archive.pool.read { database in
                try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + statement).map { $0["detail"] as String }
            }
            #expect(!plan.contains { $0.contains("CORRELATED") || $0.hasPrefix("SCAN") }, "\(plan)")
            for step in plan where step.hasPrefix("SEARCH article ") {
                #expect(step.contains(" AND ") || step.contains("rowid=?"), "\(plan)")
            }
        }
    }
}
