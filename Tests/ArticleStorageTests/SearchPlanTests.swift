import Foundation
import GRDB
import Testing

@testable import ArticleStorage

/// How SQLite reads what a search asks: along its indexes, in order, without reading a table whole.
@Suite struct SearchPlanTests {
    private func plan(_ sql: String, _ arguments: StatementArguments) throws -> [String] {
        let desk = try SearchArchive()
        return try desk.archive.pool.read { database in
            try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments).map { $0["detail"] }
        }
    }

    @Test(arguments: [Searcher.markedSQL, Searcher.foldedSQL]) func readsAnIndexOfWordsWithinAStretchInOrder(
        sql: String
    ) throws {
        let plan = try plan(sql, ["bao", 1, 9, 20])
        #expect(plan.count == 1 && plan[0].contains("VIRTUAL TABLE INDEX"), "\(plan)")
        // FTS5's own names: M a match, < and > bounds of the row numbers.
        #expect(plan[0].contains("M") && plan[0].contains("<") && plan[0].contains(">"), "\(plan)")
    }

    @Test(arguments: [
        (SearchFilter.placeSQL, "placeId=? AND articleId>? AND articleId<?"),
        (SearchFilter.issueSQL, "issue=? AND articleId>? AND articleId<?"),
    ])
    func readsAFilterWithinAStretchInOrder(sql: String, bounds: String) throws {
        let plan = try plan(sql, [1, 1, 9, 20])
        #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH") && plan[0].contains(bounds), "\(plan)")
    }

    @Test func jumpsFromDayToDayForStragglers() throws {
        let plan = try plan(SearchPeriod.stragglersSQL, ["2026-01-01", "2026-12-31", 1, 9])
        #expect(plan.contains { $0.contains("articleOnDay (day=? AND rowid>? AND rowid<?)") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN article") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    @Test func readsACandidateByItsNumber() throws {
        let plan = try plan(HitReader.candidateSQL, [1, "", "~", nil])
        #expect(plan.count == 3 && plan.allSatisfy { $0.contains("USING INTEGER PRIMARY KEY") }, "\(plan)")
    }

    @Test func prunesInTheOrderOfDays() throws {
        let plan = try plan(Pruning.batchSQL, ["", 0, "2026-01-01"])
        #expect(plan.contains { $0.contains("articleOnDay") && $0.contains("day>") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0 == "SCAN article" }, "\(plan)")
    }
}
