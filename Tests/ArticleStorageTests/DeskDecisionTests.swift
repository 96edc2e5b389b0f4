import Foundation
import GRDB
import PressModel
import Testing

@testable import ArticleStorage

/// Deciding by several people, and taking back.
@Suite struct DeskDecisionTests {
    let desk: DeskArchive
    let id: Int64

    init() throws {
        desk = try DeskArchive()
        id = try desk.add("Đất bãi bồi")[0]
    }

    private func undo(_ account: String = "lan", since hours: Double = 0) throws -> [DecisionEntry] {
        try desk.archive.undoLatest(
            by: account,
            since: DeskArchive.moment(hours),
            at: DeskArchive.moment(5),
            origin: .desk
        )
    }

    @Test func tellsWhoDecidedMeanwhileAndWritesNothing() throws {
        try desk.decide(id, .confirmed)
        let outcome = try desk.archive.decide(
            id,
            DeskArchive.decision(.wrong, by: "minh"),
            expecting: nil,
            origin: .desk
        )
        guard case .conflict(let entry) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(entry.by == "lan" && entry.decision?.verdict == .confirmed)
        #expect(try desk.verdict(id) == .confirmed)
        #expect(try desk.archive.decisionLog(limit: 10).count == 1)
    }

    @Test func takesAnUndoSeenTooLateForAConflict() throws {
        guard case .recorded(let first) = try desk.decide(id, .confirmed) else {
            Issue.record("not recorded")
            return
        }
        _ = try undo()
        let late = DeskArchive.decision(.wrong, by: "minh")
        guard case .conflict(let entry) = try desk.archive.decide(id, late, expecting: first, origin: .desk) else {
            Issue.record("decided on what was taken back")
            return
        }
        #expect(entry.undoes == first && entry.decision == nil)
        #expect(try desk.verdict(id) == nil)
    }

    @Test func takesBackStepByStepToTheStartOfTheSession() throws {
        let other = try desk.add("Hè phố")[0]
        try desk.decide(other, .unsure, at: -3)
        try desk.decide(id, .wrong, at: 1)
        try desk.decide(id, .confirmed, at: 2)
        #expect(try undo().map(\.decision?.verdict) == [.confirmed])
        #expect(try desk.verdict(id) == .wrong)
        #expect(try undo().map(\.decision?.verdict) == [.wrong])
        #expect(try desk.verdict(id) == nil)
        #expect(try undo().isEmpty)
        #expect(try desk.verdict(other) == .unsure)
        #expect(try desk.archive.reviewCase(id)?.history.count == 4)
    }

    @Test func leavesWhatSomebodyElseDecidedSince() throws {
        try desk.decide(id, .wrong)
        try desk.decide(id, .confirmed, by: "minh", at: 1)
        #expect(try undo("lan").isEmpty)
        #expect(try undo("minh").count == 1)
        #expect(try desk.verdict(id) == .wrong)
        #expect(try undo("lan").count == 1)
        #expect(try desk.verdict(id) == nil)
    }

    @Test func decidesASetInOneGoAndTakesItBackInOneGo() throws {
        let more = try (0..<5).map { try desk.add("Bài \($0)", source: "b")[0] }
        let filter = QueueFilter(source: "b")
        let batch = try desk.archive.decideAll(filter, DeskArchive.decision(.wrong), limit: 4, origin: .desk)
        #expect(batch.count == 4)
        #expect(try desk.archive.count(filter, upTo: 9) == 1)
        let touched = try #require(try more.first { try desk.verdict($0) == .wrong })
        try desk.decide(touched, .confirmed, by: "minh", at: 1)
        let undone = try undo()
        #expect(undone.count == 3 && undone.allSatisfy { $0.batch == batch.batch })
        #expect(try desk.archive.count(filter, upTo: 9) == 4)
        #expect(try desk.verdict(touched) == .confirmed)
    }

    @Test func decidesOpenFindingsOnlyInOneGo() throws {
        try desk.decide(id, .confirmed)
        let decision = DeskArchive.decision(.wrong, by: "minh")
        for status in ReviewStatus.allCases where status != .open {
            let batch = try desk.archive.decideAll(QueueFilter(status: status), decision, limit: 9, origin: .desk)
            #expect(batch.count == 0)
        }
        #expect(try desk.verdict(id) == .confirmed)
    }

    @Test func reopensWhatAnybodyDecided() throws {
        try desk.decide(id, .wrong)
        let entry = try desk.archive.reopen(id, by: "minh", at: DeskArchive.moment(1), origin: .terminal)
        #expect(entry?.by == "lan")
        #expect(try desk.verdict(id) == nil)
        #expect(try desk.archive.reopen(id, by: "minh", at: DeskArchive.moment(1), origin: .terminal) == nil)
        #expect(throws: CommandFault.self) {
            try desk.archive.reopen(999, by: "minh", at: DeskArchive.moment(1), origin: .terminal)
        }
    }

    @Test func refusesCorrectionsToNothingAndEndlessNotes() throws {
        let figure = try desk.add("Số", [Sample.finding("share", kind: .figure)])[0]
        #expect(throws: CommandFault.self) { try desk.decide(id, .corrected) }
        #expect(throws: CommandFault.self) { try desk.decide(id, .corrected, issue: " ") }
        #expect(throws: CommandFault.self) { try desk.decide(figure, .corrected, issue: "land") }
        var long = DeskArchive.decision(.wrong)
        long.note = String(repeating: "đ", count: 2_001)
        #expect(throws: CommandFault.self) { try desk.archive.decide(id, long, expecting: nil, origin: .desk) }
        #expect(try desk.archive.decisionLog(limit: 9).isEmpty)
        long.note = String(repeating: "đ", count: 1_999) + "\0"
        _ = try desk.archive.decide(id, long, expecting: nil, origin: .desk)
        #expect(try desk.archive.reviewCase(id)?.item.decision?.note.utf8.contains(0) == false)
    }

    @Test func keepsWhatTheDecisionWasMadeOn() throws {
        try desk.decide(id, .confirmed)
        let entry = try #require(try desk.archive.reviewCase(id)?.history.first)
        #expect(entry.rule == "r1" && entry.origin == .desk)
        #expect(throws: DatabaseError.self) {
            try desk.archive.pool.write { try $0.execute(sql: "UPDATE decision SET verdict = 'wrong'") }
        }
        #expect(throws: DatabaseError.self) {
            try desk.archive.pool.write { try $0.execute(sql: "DELETE FROM decision") }
        }
    }

    /// Whatever two people do, the archive holds what a plain list of steps says.
    @Test(arguments: 0..<8 as Range<UInt64>) func holdsWhatANaiveModelHolds(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let ids = try [id] + (0..<3).map { try desk.add("Bài \($0)")[0] }
        var model = NaiveDecisions()
        for step in 1...120 {
            let (account, target) = (
                ["lan", "minh"].randomElement(using: &generator) ?? "", ids.randomElement(using: &generator) ?? 0
            )
            let verdict = [Verdict.confirmed, .wrong, .unsure].randomElement(using: &generator) ?? .unsure
            switch Int.random(in: 0..<6, using: &generator) {
            case 0...2:
                try desk.decide(target, verdict, by: account, at: Double(step))
                model.decide(target, verdict, account)
            case 3...4:
                let undone = try undo(account)
                #expect(undone.map(\.findingID) == model.undoLatest(account))
            default:
                _ = try desk.archive.reopen(target, by: account, at: DeskArchive.moment(Double(step)), origin: .desk)
                model.reopen(target)
            }
            #expect(try ids.map(desk.verdict) == ids.map(model.verdict))
        }
        #expect(try desk.archive.integrityProblems().isEmpty)
    }
}

/// Decisions as stacks in memory.
private struct NaiveDecisions {
    private var steps: [(finding: Int64, verdict: Verdict, account: String)] = []

    func verdict(_ finding: Int64) -> Verdict? { steps.last { $0.finding == finding }?.verdict }

    mutating func decide(_ finding: Int64, _ verdict: Verdict, _ account: String) {
        steps.append((finding, verdict, account))
    }

    mutating func reopen(_ finding: Int64) {
        if let index = steps.lastIndex(where: { $0.finding == finding }) { steps.remove(at: index) }
    }

    /// The latest step of the account on which nobody built since.
    mutating func undoLatest(_ account: String) -> [Int64] {
        let index = steps.indices.last { index in
            steps[index].account == account
                && !steps[(index + 1)...].contains { $0.finding == steps[index].finding }
        }
        return index.map { [steps.remove(at: $0).finding] } ?? []
    }
}
