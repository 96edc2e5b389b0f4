import Foundation
import PressModel
import Testing

/// Days as people write them, and the instants at which they begin.
@Suite struct CalendarDayTests {
    @Test(
        arguments: [
            "2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
            "0000-01-01",
            "1900-02-29", "2026-1-1", "26-01-01", "2026-01-011", "02026-01-01", "2026/01/01", "20260101", "2026-01", "",
            "-", "--", "2026--1", "-026-01-01", "+026-01-01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00:00Z",
            "2026-01-+1", "２０２６-01-01", "٢٠٢٦-٠١-٠١", "hôm nay", "2026-01-0\u{0}", "2026-01-01\u{301}",
        ])
    func refusesWhatIsNoDay(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31"])
    func writesADayAsItWasRead(text: String) {
        #expect(CalendarDay(text)?.description == text)
    }

    struct Moment: CustomTestStringConvertible {
        let instant: String
        let zone: String
        let day: String
        var testDescription: String { "\(instant) in \(zone)" }
    }

    @Test(
        arguments: [
            Moment(instant: "2026-11-22T16:59:59Z", zone: "Asia/Ho_Chi_Minh", day: "2026-11-22"),
            Moment(instant: "2026-11-22T17:00:00Z", zone: "Asia/Ho_Chi_Minh", day: "2026-11-23"),
            Moment(instant: "2026-11-22T17:00:00Z", zone: "GMT", day: "2026-11-22"),
            Moment(instant: "2026-11-22T17:00:00Z", zone: "Pacific/Kiritimati", day: "2026-11-23"),
            Moment(instant: "2026-11-22T09:59:59Z", zone: "Pacific/Pago_Pago", day: "2026-11-21"),
            Moment(instant: "2027-01-01T00:00:00+07:00", zone: "Asia/Ho_Chi_Minh", day: "2027-01-01"),
            Moment(instant: "2026-12-31T23:59:59+07:00", zone: "Asia/Ho_Chi_Minh", day: "2026-12-31"),
        ])
    func fallsOnTheDayOfTheZone(moment: Moment) throws {
        let instant = try #require(Date(iso8601: moment.instant))
        let zone = try #require(TimeZone(identifier: moment.zone))
        #expect(CalendarDay(instant, in: zone).description == moment.day)
    }

    /// 40,000 days from 1970 to 2079: each is written and read, follows the one before, and owns its instants.
    @Test(arguments: ["Asia/Ho_Chi_Minh", "GMT"]) func goesThroughFortyThousandDays(identifier: String) throws {
        let zone = try #require(TimeZone(identifier: identifier))
        var day = try #require(CalendarDay("1970-01-01"))
        var faults: [String] = []
        for _ in 0..<40_000 {
            let next = day.adding(days: 1)
            let instants = day.interval(in: zone)
            let isSound =
                CalendarDay(day.description) == day && day < next && day.description < next.description
                && next.adding(days: -1) == day && CalendarDay(instants.lowerBound, in: zone) == day
                && CalendarDay(instants.upperBound.addingTimeInterval(-1), in: zone) == day
                && instants.upperBound == next.start(in: zone)
            if !isSound { faults.append(day.description) }
            day = next
        }
        #expect(faults.isEmpty, "\(faults.prefix(5))")
        #expect(day.description == "2079-07-08")
    }

    struct Step: CustomTestStringConvertible {
        let from: String
        let days: Int
        let to: String
        var testDescription: String { "\(from) \(days)" }
    }

    @Test(
        arguments: [
            Step(from: "2026-11-23", days: 0, to: "2026-11-23"), Step(from: "2026-12-31", days: 1, to: "2027-01-01"),
            Step(from: "2024-02-28", days: 1, to: "2024-02-29"), Step(from: "2026-03-01", days: -1, to: "2026-02-28"),
            Step(from: "2026-11-23", days: -365, to: "2025-11-23"),
            Step(from: "2024-01-01", days: 366, to: "2025-01-01"),
        ])
    func addsDays(step: Step) throws {
        #expect(try #require(CalendarDay(step.from)).adding(days: step.days).description == step.to)
    }

    /// Zones whose clocks skip midnight still give every day a start inside the day, and no gap between two days.
    @Test(arguments: [
        ("America/Sao_Paulo", "2018-11-03"), ("Asia/Beirut", "2022-03-26"), ("Africa/Cairo", "2024-04-25"),
    ])
    func leavesNoGapWhereMidnightIsSkipped(identifier: String, eve: String) throws {
        let zone = try #require(TimeZone(identifier: identifier))
        var day = try #require(CalendarDay(eve))
        for _ in 0..<3 {
            let instants = day.interval(in: zone)
            #expect(CalendarDay(instants.lowerBound, in: zone) == day)
            #expect(instants.upperBound == day.adding(days: 1).interval(in: zone).lowerBound)
            day = day.adding(days: 1)
        }
    }

    @Test func sortsByTime() throws {
        let texts = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2026-11-23", "2027-01-01"]
        let days = try texts.reversed().map { try #require(CalendarDay($0)) }
        #expect(days.sorted().map(\.description) == texts)
    }

    @Test func standsInJSONAsText() throws {
        let day = try #require(CalendarDay("2026-11-23"))
        let json = try JSONEncoder().encode([day])
        #expect(String(decoding: json, as: UTF8.self) == #"["2026-11-23"]"#)
        #expect(try JSONDecoder().decode([CalendarDay].self, from: json) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }

    @Test func tellsTheDayByTheClock() throws {
        let instant = try #require(Date(iso8601: "2026-11-22T23:30:00Z"))
        let zone = try #require(TimeZone(identifier: "Asia/Ho_Chi_Minh"))
        #expect(PressClock(timeZone: zone) { instant }.today.description == "2026-11-23")
    }
}

/// The number of a day must be the calendar's own count of days.
@Suite struct DayNumberTests {
    @Test(arguments: [-130_000, -1, 0, 59, 60, 11_016, 20_780, 20_789, 400_000])
    func isTheCountOfDaysSince1970(_ days: Int) {
        let day = CalendarDay(Date(timeIntervalSince1970: Double(days) * 86_400 + 3_600), in: .gmt)
        #expect(day.number == days)
    }

    @Test func spansHaveEveryDayOnce() {
        let (first, last) = (CalendarDay(year: 2027, month: 12, day: 28), CalendarDay(year: 2028, month: 3, day: 2))
        let days = CalendarDay.days(from: first, through: last)
        #expect(days.count == 66)
        #expect(zip(days, days.dropFirst()).allSatisfy { $1.number == $0.number + 1 })
        #expect(CalendarDay.days(from: last, through: first).isEmpty)
    }
}
