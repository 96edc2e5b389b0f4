import DailyBriefing
import Foundation
import PressModel
import Testing

/// What was not read must be named: silence would read as calm.
@Suite struct CoverageTests {
    static func source(_ id: String, disabled: String? = nil) -> FeedSource {
        FeedSource(
            id: id,
            title: "Báo \(id)",
            url: URL(filePath: "/\(id)/rss"),
            group: "Báo ví dụ",
            disabledReason: disabled,
            origin: FileLocation(path: "Feeds/vi-du.opml", line: 1)
        )
    }

    static func check(_ id: String, _ hour: Int, failure: String? = nil) -> FeedCheck {
        FeedCheck(
            sourceID: id,
            sourceTitle: "Báo \(id)",
            at: Sample.moment("2026-11-22T0\(hour):00:00+07:00"),
            outcome: failure == nil ? .fetched : .failed,
            failure: failure.map { FetchFailure(.timeout, $0) }
        )
    }

    static func input(_ sources: [FeedSource], _ checks: [FeedCheck]) -> BriefingInput {
        var input = Sample.input([])
        input.sources = sources
        input.checks = checks
        input.lastSuccesses = ["hai": Sample.moment("2026-11-20T23:30:00Z")]
        return input
    }

    @Test func missedFeedIsNamedWithReasonAndLastRead() throws {
        let sources = ["mot", "hai", "ba"].map { Self.source($0) }
        let checks = [Self.check("mot", 5), Self.check("hai", 5, failure: "Máy chủ không trả lời. Lần sau thử lại.")]
        let edition = try Edition(Self.input(sources, checks))
        let page = try edition.page()
        #expect(
            page.elements.classed("numbers").first?.text.contains(
                "đọc được 1/3; chưa đọc được: Báo hai, Báo ba (mục 7)."
            ) == true
        )
        let hai = "– Báo hai: Máy chủ không trả lời. Lần sau thử lại. Đọc được lần cuối: 06:30 ngày 21/11/2026."
        let ba = "– Báo ba: chưa tới lượt đọc trong ngày. Chưa từng đọc được."
        #expect(page.section("7.").named("p").map(\.text) == [hai, ba])
        #expect(edition.markdown.contains(hai.dropFirst(2)))
    }

    @Test func reasonWithoutFullStopGetsOne() throws {
        let edition = try Edition(Self.input([Self.source("ba")], [Self.check("ba", 5, failure: "HTTP 500")]))
        #expect(edition.html.contains("– Báo ba: HTTP 500. Chưa từng đọc được."))
    }

    @Test func everyFeedReadIsSaidSo() throws {
        let page = try Edition(Self.input([Self.source("mot")], [Self.check("mot", 5)])).page()
        #expect(page.elements.classed("numbers").first?.text.contains("Nguồn: đọc được 1/1.") == true)
        #expect(page.text("7.") == "Tất cả các nguồn đang bật đều đã đọc được.")
    }

    @Test func everyFeedFailedLeavesNoneReadAndAllNamed() throws {
        let sources = (1...9).map { Self.source("nguon\($0)") }
        let page = try Edition(Self.input(sources, sources.map { Self.check($0.id, 5, failure: "Hết thời hạn.") }))
            .page()
        #expect(page.elements.classed("numbers").first?.text.contains("đọc được 0/9; chưa đọc được: ") == true)
        let lines = page.section("7.").named("p").map(\.text)
        #expect(lines.count == 9)
        #expect(zip(lines, sources).allSatisfy { $0.hasPrefix("– \($1.title): Hết thời hạn. ") })
        #expect(!page.text("7.").contains("Tất cả"))
    }

    @Test func readAndMissedAddUpWhenAFeedFailsLaterInTheDay() throws {
        let checks = [Self.check("mot", 5), Self.check("hai", 5), Self.check("hai", 8, failure: "Hết thời hạn.")]
        let edition = try Edition(Self.input([Self.source("mot"), Self.source("hai")], checks))
        #expect(edition.markdown.contains("đọc được 1/2; chưa đọc được: Báo hai"))
    }

    @Test func recoveredFeedIsNotMissed() throws {
        let checks = [Self.check("mot", 5, failure: "Hết thời hạn."), Self.check("mot", 8)]
        #expect(try Edition(Self.input([Self.source("mot")], checks)).markdown.contains("đọc được 1/1."))
    }

    @Test func switchedOffFeedsAreNamedWithTheirReasonAndNotDue() throws {
        let sources = [Self.source("mot"), Self.source("tat", disabled: "tòa soạn đã ngừng RSS")]
        let page = try Edition(Self.input(sources, [Self.check("mot", 5)])).page()
        #expect(page.elements.classed("numbers").first?.text.contains("đọc được 1/1.") == true)
        #expect(page.text("7.").contains("Nguồn đang tắt: Báo tat (tòa soạn đã ngừng RSS)"))
    }
}
