import Foundation
import GRDB
import PressModel
import Testing

@testable import ArticleStorage

/// Accounts, sessions and the log.
@Suite struct DeskAccountTests {
    let desk: DeskArchive
    var archive: Archive { desk.archive }
    private let token = Data(repeating: 7, count: 32)

    init() throws {
        desk = try DeskArchive()
        try archive.setAccount("Lan", role: .reviewer, passwordHash: "h1", at: Sample.noon)
    }

    private func session(after seconds: Double) throws -> DeskSession? {
        try archive.session(
            tokenHash: token,
            at: Sample.noon.addingTimeInterval(seconds),
            idle: 1_800,
            lifetime: 7_200
        )
    }

    private func login() throws {
        try archive.addSession(tokenHash: token, account: "Lan", csrfToken: "c", at: Sample.noon)
    }

    @Test func keepsOneAccountANameWhateverItsSpelling() throws {
        let composed = "Bảo".precomposedStringWithCanonicalMapping
        try archive.setAccount(" \(composed) ", role: .reader, passwordHash: "h", at: Sample.noon)
        let decomposed = "Bảo".decomposedStringWithCanonicalMapping
        try archive.setAccount(decomposed, role: .admin, passwordHash: "h2", at: Sample.noon)
        #expect(try archive.accounts().map(\.name) == [composed, "Lan"])
        #expect(try archive.account(decomposed)?.role == .admin)
        #expect(try archive.account("lan") == nil)
    }

    @Test(arguments: ["", "  ", "a\u{1B}[2J", "a\nb", "a\u{202E}b", "a\u{200B}b", String(repeating: "a", count: 65)])
    func refusesNamesThatDeceiveOrFlood(name: String) throws {
        #expect(throws: CommandFault.self) {
            try archive.setAccount(name, role: .admin, passwordHash: "h", at: Sample.noon)
        }
        #expect(try archive.account(name) == nil)
    }

    @Test func endsASessionByIdleTimeAndByAge() throws {
        try login()
        for minute in [20, 40, 60, 80, 100] { #expect(try session(after: Double(minute) * 60)?.csrfToken == "c") }
        #expect(try session(after: 7_201) == nil)
        #expect(try session(after: 60) == nil)
        try login()
        #expect(try session(after: 1_801) == nil)
    }

    @Test func endsSessionsOfADisabledAccountAndOfAChangedPassword() throws {
        try login()
        #expect(try archive.disableAccount("Lan", at: Sample.noon))
        #expect(try session(after: 1) == nil)
        #expect(try archive.account("Lan")?.isDisabled == true)
        #expect(try !archive.disableAccount("Không ai", at: Sample.noon))
        try archive.setAccount("Lan", role: .reviewer, passwordHash: "h3", at: Sample.noon)
        #expect(try archive.account("Lan")?.isDisabled == false)
        try login()
        try archive.setAccount("Lan", role: .reviewer, passwordHash: "h4", at: Sample.noon)
        #expect(try session(after: 1) == nil)
    }

    @Test func keepsNoSessionOfNobodyAndNoneForever() throws {
        #expect(throws: CommandFault.self) {
            try archive.addSession(tokenHash: token, account: "Không ai", csrfToken: "c", at: Sample.noon)
        }
        for number in 0..<25 as Range<UInt8> {
            let moment = Sample.noon.addingTimeInterval(Double(number))
            try archive.addSession(tokenHash: Data([number]), account: "Lan", csrfToken: "c", at: moment)
        }
        let rows = { try archive.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM deskSession") } }
        #expect(try rows() == 20)
        let later = Sample.noon.addingTimeInterval(40 * Sample.day)
        try archive.addSession(tokenHash: token, account: "Lan", csrfToken: "c", at: later)
        #expect(try rows() == 1)
        try archive.endSession(tokenHash: token)
        #expect(try rows() == 0)
    }

    @Test func remembersWhereAPersonStopped() throws {
        try archive.setPosition("?issue=land", of: "Lan")
        #expect(try archive.account("Lan")?.position == "?issue=land")
        try archive.setPosition(nil, of: "Lan")
        #expect(try archive.account("Lan")?.position == nil)
    }

    @Test func notesEverythingThatWasDone() throws {
        let id = try desk.add("Đất")[0]
        let (moment, today) = (Sample.noon, Sample.today)
        try desk.decide(id, .wrong)
        _ = try archive.undoLatest(by: "lan", since: moment, at: moment, origin: .desk)
        try desk.decide(id, .confirmed)
        _ = try archive.drawSecondReadings(share: 1, since: moment, by: "minh", at: moment, seed: 1)
        try archive.recordSecondReading(id, verdict: .wrong, correctedIssue: nil, by: "minh", at: moment)
        let opened = try archive.openFollowUp(id, unit: "Phòng Kinh tế", due: today, by: "lan", at: moment)
        _ = try archive.answerFollowUp(opened.id, version: 1, answer: "Đã rõ", by: "lan", at: moment)
        _ = try archive.closeFollowUp(opened.id, version: 2, by: "lan", at: moment)
        _ = try archive.reopen(id, by: "minh", at: moment, origin: .desk)
        _ = try archive.disableAccount("Lan", at: moment)
        try archive.log("login", by: "Lan", subject: "desk", detail: String(repeating: "x", count: 9_999), at: moment)
        let entries = try archive.logEntries(before: nil, limit: 50).reversed()
        #expect(
            entries.map(\.action) == [
                "set-account", "decide", "undo", "decide", "draw-second", "read-second", "open-follow-up",
                "answer-follow-up", "close-follow-up", "reopen", "disable-account", "login",
            ]
        )
        #expect(entries.first { $0.action == "undo" }?.subject == "finding:\(id)")
        #expect(entries.last?.detail.count == 2_000)
        let last = try #require(try archive.logEntries(before: nil, limit: 1).first)
        #expect(try archive.logEntries(before: last.id, limit: 1).map(\.action) == ["disable-account"])
    }

    @Test(arguments: ["UPDATE logEntry SET account = 'x'", "DELETE FROM logEntry"])
    func letsNobodyChangeTheLog(sql: String) throws {
        #expect(throws: DatabaseError.self) { try archive.pool.write { try $0.execute(sql: sql) } }
        #expect(try archive.logEntries(before: nil, limit: 9).count == 1)
    }
}
