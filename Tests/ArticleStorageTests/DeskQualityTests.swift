import Foundation
import PressModel
import Testing

@testable import ArticleStorage

/// Second readings and the precision of rules.
@Suite struct DeskQualityTests {
    let desk: DeskArchive
    var archive: Archive { desk.archive }

    init() throws { desk = try DeskArchive() }

    private func decided(_ count: Int, _ verdict: Verdict = .confirmed) throws -> [Int64] {
        try (0..<count).map { number in
            let id = try desk.add("Bài \(number)")[0]
            try desk.decide(id, verdict)
            return id
        }
    }

    private func draw(_ share: Double, seed: UInt64 = 4, since hours: Double = 0) throws -> Int {
        let start = DeskArchive.moment(hours)
        return try archive.drawSecondReadings(
            share: share,
            since: start,
            by: "minh",
            at: DeskArchive.moment(1),
            seed: seed
        )
    }

    private func drawn() throws -> [Int64] {
        var ids: [Int64] = []
        while let next = try archive.nextSecondReading(for: "minh") {
            ids.append(next.id)
            try read(next.id, .confirmed)
        }
        return ids
    }

    private func read(_ id: Int64, _ verdict: Verdict, by account: String = "minh") throws {
        let moment = DeskArchive.moment(2)
        try archive.recordSecondReading(id, verdict: verdict, correctedIssue: nil, by: account, at: moment)
    }

    @Test func drawsTheShareOnceAndTheSameWithTheSameSeed() throws {
        _ = try decided(20)
        #expect(try draw(0.25) == 5)
        #expect(try draw(0.25) == 0)
        #expect(try draw(0.3) == 1)
        let first = try drawn()
        let again = try DeskQualityTests()
        _ = try again.decided(20)
        #expect(try again.draw(0.25) == 5)
        #expect(try again.draw(0.3) == 1)
        #expect(try again.drawn() == first)
        #expect(try draw(0, seed: 1) == 0 && draw(.nan) == 0 && draw(-1) == 0)
        #expect(try draw(9) == 14)
    }

    @Test func drawsOnlyWhatWasDecidedSince() throws {
        _ = try decided(4)
        #expect(try draw(1, since: 0.5) == 0)
        #expect(try draw(1) == 4)
    }

    @Test func showsASecondReaderNoVerdictAndNobodyTheirOwn() throws {
        let id = try decided(1)[0]
        #expect(try draw(1) == 1)
        #expect(try archive.nextSecondReading(for: "lan") == nil)
        let shown = try #require(try archive.nextSecondReading(for: "minh"))
        #expect(shown.id == id && shown.decision == nil)
        #expect(throws: CommandFault.self) { try read(id, .wrong, by: "lan") }
        try read(id, .wrong)
        #expect(throws: CommandFault.self) { try read(id, .confirmed) }
        #expect(throws: CommandFault.self) { try read(999, .confirmed) }
        #expect(try desk.verdict(id) == .confirmed)
        let pair = ReadingPair(first: .confirmed, firstIssue: nil, second: .wrong, secondIssue: nil)
        #expect(try archive.readingPairs() == [pair])
    }

    @Test func countsNoReadingOfADecisionThatWasTakenBack() throws {
        let id = try decided(1)[0]
        _ = try draw(1)
        _ = try archive.reopen(id, by: "lan", at: DeskArchive.moment(1), origin: .desk)
        #expect(try archive.nextSecondReading(for: "minh") == nil)
        #expect(try archive.readingPairs().isEmpty)
    }

    private func evidence(_ terms: [(String, Double)]) -> Finding {
        var finding = Sample.finding()
        finding.evidence = terms.map { term, weight in
            Evidence(field: .title, start: 0, end: 1, text: term, term: term, weight: weight)
        }
        return finding
    }

    @Test func countsALexiconsDecisionsWithoutUnsureOnes() throws {
        for verdict in [Verdict.confirmed, .confirmed, .wrong, .unsure] { _ = try decided(1, verdict) }
        try desk.decide(try desk.add("Khác")[0], .corrected, issue: "urban")
        try desk.decide(try desk.add("Số", [Sample.finding("share", kind: .figure)])[0], .wrong)
        let expected = [
            RulePrecision(name: "land", issue: nil, right: 2, wrong: 2),
            RulePrecision(name: "figure", issue: nil, right: 0, wrong: 1),
        ]
        #expect(try archive.precision(.lexicon, from: nil, through: nil) == expected)
    }

    @Test func countsATermOnceAFindingFromWhatTheDecisionWasMadeOn() throws {
        let id = try desk.add("Một", [evidence([("thu hồi đất", 4), ("thu hồi đất", 4), ("sân golf", -3)])])[0]
        try desk.decide(id, .confirmed)
        try desk.decide(try desk.add("Hai", [evidence([("thu hồi đất", 4), ("bồi thường", 5)])])[0], .wrong)
        let expected = [
            RulePrecision(name: "thu hồi đất", issue: "land", right: 1, wrong: 1),
            RulePrecision(name: "bồi thường", issue: "land", right: 0, wrong: 1),
        ]
        #expect(try archive.precision(.term, from: nil, through: nil) == expected)
        try archive.add([(articleID: try #require(archive.reviewCase(id)?.item.article.id), [evidence([("khác", 9)])])])
        #expect(try archive.precision(.term, from: nil, through: nil) == expected)
    }

    @Test func countsSourcesMonthsAndPeriods() throws {
        try desk.decide(try desk.add("Một", source: "a")[0], .wrong)
        for age in [0.0, 40] { try desk.decide(try desk.add("Hai \(age)", age: age, source: "b")[0], .confirmed) }
        let sources = try archive.precision(.source, from: nil, through: nil)
        #expect(sources.map(\.name) == ["Báo b", "Báo a"] && sources.map(\.right) == [2, 0])
        let recent = try archive.precision(.lexicon, from: Sample.today, through: Sample.today)
        #expect(recent.map(\.count) == [2])
        #expect(try archive.precision(.lexicon, from: nil, through: Sample.today.adding(days: -1)).map(\.count) == [1])
        let months = try archive.precisionByMonth(lexicon: "land")
        #expect(months.map(\.month) == ["2026-10", "2026-11"] && months.map(\.precision.count) == [1, 2])
        #expect(try archive.precisionByMonth(lexicon: "urban").isEmpty)
        #expect(try archive.precisionByMonth(lexicon: nil).map(\.precision.right) == [1, 1])
    }

    @Test func forgetsADecisionThatWasTakenBack() throws {
        let id = try decided(1, .wrong)[0]
        _ = try archive.reopen(id, by: "lan", at: Sample.noon, origin: .desk)
        for scope in PrecisionScope.allCases { #expect(try archive.precision(scope, from: nil, through: nil).isEmpty) }
    }
}
