import ArticleStorage
import Foundation
import PressModel
import Testing
import TrendDetection

@testable import PressProcessing

/// Trends counted in the archive.
@Suite final class MatterTrendsTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trends-\(UUID().uuidString)")
    private let timeZone = TimeZone(secondsFromGMT: 7 * 3_600) ?? .gmt
    private let last = CalendarDay(
        Date(timeIntervalSince1970: 1_795_410_000),
        in: TimeZone(secondsFromGMT: 25_200) ?? .gmt
    )
    private let archive: Archive

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = PressClock(timeZone: timeZone) { Date(timeIntervalSince1970: 1_795_420_000) }
        archive = try Archive(path: folder.appendingPathComponent("a.sqlite").path, clock: clock)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A check of a feed on a day that brings so many articles on an issue at a place.
    private func store(_ count: Int, on day: CalendarDay, source: String, issue: String = "land", place: String = "Huế")
        throws
    {
        let moment = day.start(in: timeZone).addingTimeInterval(36_000)
        let evidence = Evidence(field: .title, start: 0, end: 4, text: "Ngập", term: "ngập", weight: 15)
        let finding = Finding(
            kind: .issue,
            subject: issue,
            score: 15,
            threshold: 12,
            evidence: [evidence],
            rule: "r1"
        )
        let items = (0..<count).map { number in
            let title = "\(source) \(day) \(issue) \(place) \(number)"
            let draft = ArticleDraft(
                guid: title,
                url: nil,
                content: ArticleContent(title: title),
                published: moment,
                contentHash: ContentHash.of(title, "", "")
            )
            return ProcessedItem(draft: draft, findings: [finding], places: [place])
        }
        let url = URL(fileURLWithPath: "/\(source).xml")
        let origin = FileLocation(path: "thu.opml", line: 1)
        let feed = FeedSource(id: source, title: source, url: url, group: "Thử", origin: origin)
        let check = FeedCheck(
            sourceID: source,
            sourceTitle: source,
            at: moment,
            outcome: .fetched,
            failure: nil,
            itemCount: count
        )
        _ = try archive.store(FeedBatch(source: feed, check: check, state: FeedState(), items: items))
    }

    private func storeUsualDays(_ number: Int) throws {
        for back in 1...number { try store(1 + back % 2, on: last.adding(days: -back), source: "bao") }
    }

    private func latest(_ grouping: TrendGrouping, _ period: TrendPeriod = .day) throws -> TrendScanResult<TrendKey> {
        try MatterTrends(archive: archive).latest(through: last, period: period, by: grouping)
    }

    @Test func aRiseInSeveralOutletsIsSeenByIssueByPlaceAndAtThePlace() throws {
        try storeUsualDays(64)
        for source in ["bao", "khac"] { try store(9, on: last, source: source) }
        for (grouping, key) in [
            (.issue, TrendKey(issue: "land", place: nil)), (.place, TrendKey(issue: nil, place: "Huế")),
            (.issuePlace, TrendKey(issue: "land", place: "Huế")),
        ] as [(TrendGrouping, TrendKey)] {
            let point = try #require(try latest(grouping).points.first)
            #expect(point.key == key)
            #expect(point.point.count == 18)
            #expect(point.sources == 2)
            #expect(point.point.alarm && point.holdsAmongAll)
        }
    }

    @Test func oneOutletAloneGivesNoAlarm() throws {
        try storeUsualDays(64)
        try store(18, on: last, source: "bao")
        #expect(try latest(.issue).points.map(\.point.alarm) == [false])
    }

    @Test func daysWithoutChecksAreNoHistory() throws {
        try storeUsualDays(40)
        for source in ["bao", "khac"] { try store(9, on: last, source: source) }
        let point = try #require(try latest(.issue).points.first?.point)
        #expect(!point.enoughHistory && !point.alarm)
    }

    @Test func weeksEndOnTheDayAskedFor() throws {
        try storeUsualDays(100)
        try store(2, on: last, source: "bao")
        let point = try #require(try latest(.issue, .week).points.first?.point)
        #expect(point.period == last.adding(days: -6).description)
        #expect(point.count == 2 + (1...6).reduce(0) { $0 + 1 + $1 % 2 })
        #expect(point.enoughHistory)
    }
}
