import ArticleStorage
import Foundation
import PressModel
import Testing

/// What was collected, and what was not.
@Suite struct CoverageTests {
    let archive: Archive
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
    }

    private func moment(_ hours: Double) -> Date { Sample.noon.addingTimeInterval(hours * Sample.hour) }

    @Test func showsEveryCheckWithItsOutcome() throws {
        let failure = FetchFailure(.http, "máy chủ báo lỗi", status: 503)
        _ = try archive.store(Sample.batch([], at: moment(2), outcome: .failed, failure: failure))
        _ = try archive.store(Sample.batch([Sample.item("Một"), Sample.item("Hai")], at: moment(0)))
        _ = try archive.store(Sample.batch([], source: "khac", at: moment(1), outcome: .unchanged))
        _ = try archive.store(Sample.batch([], at: moment(3)))
        let checks = try archive.feedChecks(during: moment(0)..<moment(3))
        #expect(checks.map(\.at) == [0, 1, 2].map(moment))
        #expect(checks.map(\.outcome) == [.fetched, .unchanged, .failed])
        #expect(checks.map(\.sourceTitle) == ["Báo bao", "Báo khac", "Báo bao"])
        #expect(checks[0].newCount == 2)
        #expect(checks[2].failure == failure)
    }

    @Test func knowsWhenAFeedLastWorked() throws {
        _ = try archive.store(Sample.batch([], at: moment(0)))
        _ = try archive.store(Sample.batch([], at: moment(5), outcome: .unchanged))
        _ = try archive.store(Sample.batch([], at: moment(9), outcome: .failed, failure: FetchFailure(.dns, "")))
        _ = try archive.store(
            Sample.batch([], source: "khac", at: moment(1), outcome: .failed, failure: FetchFailure(.tls, ""))
        )
        #expect(try archive.lastSuccesses() == ["bao": moment(5)])
    }

    @Test func remembersWhatTheServerGave() throws {
        #expect(try archive.feedState(of: Sample.source()) == nil)
        let validators = FetchValidators(etag: "\"x\"", lastModified: "Mon, 23 Nov 2026 05:00:00 GMT")
        let state = FeedState(validators: validators, validatorsAt: moment(0), bodyHash: "b")
        _ = try archive.store(Sample.batch([], state: state))
        #expect(try archive.feedState(of: Sample.source()) == state)
        _ = try archive.store(Sample.batch([]))
        #expect(try archive.feedState(of: Sample.source()) == FeedState())
    }

    @Test func putsAnArticleOnItsDayInTheZone() throws {
        let items = [
            Sample.item(guid: "a", "Trước nửa đêm", published: moment(-12.001)),
            Sample.item(guid: "b", "Nửa đêm", published: moment(-12)),
            Sample.item(guid: "c", "Không ghi ngày"), Sample.item(guid: "d", "Ngày mai", published: moment(12)),
        ]
        _ = try archive.store(Sample.batch(items, at: moment(1)))
        #expect(try archive.articles(on: Sample.today).map(\.article.content.title) == ["Nửa đêm", "Không ghi ngày"])
        let days = try #require(try archive.days())
        #expect([days.lowerBound, days.upperBound].map(\.description) == ["2026-11-22", "2026-11-24"])
        #expect(try archive.articles(on: Sample.today).last?.article.published == nil)
    }

    /// Late is what a feed read before brings of an earlier day; the history that a first check brings is not.
    @Test func tellsLateArticlesFromHistory() throws {
        let yesterday = moment(-24)
        _ = try archive.store(Sample.batch([Sample.item(guid: "a", "Lịch sử", published: yesterday)], at: moment(0)))
        _ = try archive.store(Sample.batch([Sample.item(guid: "b", "Muộn", published: yesterday)], at: moment(1)))
        _ = try archive.store(Sample.batch([Sample.item(guid: "c", "Đúng ngày", published: moment(0))], at: moment(1)))
        _ = try archive.store(
            Sample.batch([], source: "hong", at: moment(0), outcome: .failed, failure: FetchFailure(.dns, ""))
        )
        _ = try archive.store(
            Sample.batch([Sample.item("Lần đầu", published: yesterday)], source: "hong", at: moment(1))
        )
        func late(_ from: Double, _ to: Double) throws -> [String] {
            try archive.lateArticles(firstSeen: moment(from)..<moment(to), before: Sample.today).map(
                \.article.content.title
            )
        }
        #expect(try late(0, 2) == ["Muộn"])
        #expect(try late(0, 1) == [])
        #expect(try late(1.5, 9) == [])
    }

    @Test func countsArticlesAndOutletsWithoutRejectedFindings() throws {
        for source in ["bao", "khac"] {
            let items = (0..<3).map {
                Sample.item(guid: "g\($0)", "\(source) \($0)", published: moment(0), findings: [Sample.finding("land")])
            }
            _ = try archive.store(Sample.batch(items, source: source))
        }
        let other = [
            Sample.item(
                guid: "x",
                "x",
                published: moment(-24),
                findings: [Sample.finding("land"), Sample.finding("urban")]
            ),
            Sample.item(guid: "y", "y", published: moment(-24), findings: [Sample.finding("f", kind: .figure)]),
        ]
        _ = try archive.store(Sample.batch(other))
        let ids = try archive.reviewItems(QueueFilter(issue: "land", first: Sample.today, last: Sample.today)).map(\.id)
        try archive.decide(findingID: ids[0], Sample.decision(.wrong))
        try archive.decide(findingID: ids[1], Sample.decision(.corrected, corrected: "urban"))
        try archive.decide(findingID: ids[2], Sample.decision(.wrong))
        try archive.decide(findingID: ids[2], Sample.decision(.confirmed))
        try archive.decide(findingID: ids[3], Sample.decision(.unsure))
        let eve = Sample.today.adding(days: -1)
        let counts = try archive.dayCounts(from: eve, through: Sample.today).flatMap(\.issues).filter {
            $0.issue == "land"
        }
        #expect(counts.map(\.articles) == [1, 4])
        #expect(counts.map(\.day) == [eve, Sample.today])
        #expect(counts.map(\.sources) == [1, 2])
        #expect(
            try archive.dayCounts(from: Sample.today, through: Sample.today).flatMap(\.issues).allSatisfy {
                $0.day == Sample.today
            }
        )
        #expect(try archive.dayCounts(from: eve, through: eve).flatMap(\.issues).map(\.issue) == ["land", "urban"])
    }
}
