import Foundation
import PressModel
import Testing

@testable import ArticleStorage

/// Issues that a unit of the office has taken up.
@Suite struct DeskFollowUpTests {
    let desk: DeskArchive
    var archive: Archive { desk.archive }
    private let today = Sample.today

    init() throws { desk = try DeskArchive() }

    private func open(_ title: String = "Đất", due days: Int = 3) throws -> FollowUp {
        let finding = try desk.add(title)[0]
        let due = today.adding(days: days)
        return try archive.openFollowUp(finding, unit: " Phòng Kinh tế ", due: due, by: "lan", at: Sample.noon)
    }

    private func answer(_ followUp: FollowUp, _ text: String = "Đã trả lời", hours: Double = 0) throws -> FollowUp? {
        let moment = DeskArchive.moment(hours)
        return try archive.answerFollowUp(
            followUp.id,
            version: followUp.version,
            answer: text,
            by: "lan",
            at: moment
        )
    }

    @Test func showsWhatWasTakenUpBesideTheFinding() throws {
        let opened = try open()
        #expect(opened.unit == "Phòng Kinh tế" && opened.title == "Đất" && opened.issue == "land")
        #expect(try archive.reviewCase(opened.findingID)?.followUp == opened)
        #expect(opened.isOverdue(on: today.adding(days: 4)) && !opened.isOverdue(on: today.adding(days: 3)))
        let fault = try #require(throws: CommandFault.self) {
            try archive.openFollowUp(opened.findingID, unit: "Khác", due: today, by: "minh", at: Sample.noon)
        }
        #expect(fault.message.en.contains("\(opened.id)"))
    }

    @Test func losesNoChangeOfAnother() throws {
        let opened = try open()
        let changed = try archive.changeFollowUp(
            opened.id,
            version: 1,
            unit: "Thanh tra",
            due: today,
            by: "minh",
            at: Sample.noon
        )
        #expect(changed?.version == 2 && changed?.due == today)
        #expect(try answer(opened) == nil)
        #expect(try archive.closeFollowUp(opened.id, version: 1, by: "lan", at: Sample.noon) == nil)
        #expect(try archive.followUps(includingClosed: true, limit: 9).map(\.answer) == [nil])
        let current = try #require(changed)
        let answered = try #require(try answer(current))
        let ended = try archive.closeFollowUp(answered.id, version: answered.version, by: "lan", at: Sample.noon)
        let closed = try #require(ended)
        #expect(closed.closedBy == "lan")
        #expect(throws: CommandFault.self) { try answer(closed) }
        #expect(try archive.followUps(includingClosed: false, limit: 9).isEmpty)
    }

    @Test func keepsTheMomentOfTheFirstAnswer() throws {
        let opened = try open()
        let first = try #require(try answer(opened))
        let second = try answer(first, "Đã trả lời, sửa lỗi chính tả", hours: 200)
        #expect(second?.answeredAt == first.answeredAt && second?.answer?.contains("chính tả") == true)
    }

    @Test func putsThoseDueFirstOnTop() throws {
        for days in [5, -1, 2] { _ = try open("\(days)", due: days) }
        #expect(try archive.followUps(includingClosed: false, limit: 2).map(\.title) == ["-1", "2"])
    }

    @Test func countsWhatWasAnsweredInTimeByTheOfficesOwnDays() throws {
        _ = try answer(try open("đúng hạn", due: 0), hours: 11.9)
        _ = try answer(try open("muộn một phút", due: 0), hours: 12.1)
        _ = try open("quá hạn", due: -2)
        _ = try open("chờ", due: 0)
        _ = try open("kỳ sau", due: 9)
        let silent = try open("kết thúc không trả lời", due: -1)
        _ = try archive.closeFollowUp(silent.id, version: 1, by: "lan", at: Sample.noon)
        let share = try archive.followUpShare(from: today.adding(days: -5), through: today, today: today)
        #expect(share == FollowUpShare(opened: 5, answeredInTime: 1, answeredLate: 1, overdue: 2, waiting: 1))
    }

    @Test func refusesEmptyAndEndlessTexts() throws {
        let id = try desk.add("Đất")[0]
        for unit in ["", " \n", String(repeating: "a", count: 201)] {
            #expect(throws: CommandFault.self) {
                try archive.openFollowUp(id, unit: unit, due: today, by: "lan", at: Sample.noon)
            }
        }
        #expect(throws: CommandFault.self) {
            try archive.openFollowUp(999, unit: "Thanh tra", due: today, by: "lan", at: Sample.noon)
        }
        let opened = try open("Khác")
        #expect(throws: CommandFault.self) { try answer(opened, " ") }
        #expect(throws: CommandFault.self) { try answer(opened, String(repeating: "a", count: 5_001)) }
        #expect(throws: CommandFault.self) {
            try archive.closeFollowUp(999, version: 1, by: "lan", at: Sample.noon)
        }
    }
}
