import ArticleStorage
import DailyBriefing
import Foundation
import IssueClassification
import PressModel
import Testing

@testable import PressProcessing

/// Periods with nothing in them, too much, or only a part.
@Suite struct UnusualPeriodTests {
    static let zone = InventedArchive.zone
    static let day = InventedArchive.end

    private func stored(
        _ invented: InventedArchive,
        _ count: Int,
        on day: CalendarDay = day,
        feed: Int = 0,
        title: String = "Bão số 13 đổ bộ vào đất liền"
    ) throws {
        let noon = day.start(in: Self.zone).addingTimeInterval(43_200)
        let finding = Finding(kind: .issue, subject: "flood", score: 12, threshold: 10, evidence: [], rule: "r")
        let items = (0..<count).map { number in
            let key = "\(day)-\(feed)-\(number)"
            let draft = ArticleDraft(
                guid: key,
                url: "https://vidu.example/\(key)",
                content: ArticleContent(
                    // Within one source a title that comes again is the same article.
                    title: count == 1 ? title : "\(title), bản tin \(key)",
                    text: "Bão số 13 đổ bộ vào đất liền lúc 5 giờ sáng, bản tin \(key)."
                ),
                published: noon,
                contentHash: key
            )
            return ProcessedItem(draft: draft, findings: [finding], places: ["Cần Thơ"])
        }
        let source = invented.sources[feed]
        let check = FeedCheck(sourceID: source.id, sourceTitle: source.title, at: noon, outcome: .fetched)
        _ = try invented.archive.store(FeedBatch(source: source, check: check, state: FeedState(), items: items))
    }

    @Test(arguments: BriefingPeriod.Kind.allCases)
    func emptyArchiveHasAWholeBriefing(_ kind: BriefingPeriod.Kind) throws {
        let briefing = try InventedArchive(seed: 1).briefing(kind)
        #expect(briefing.counts.articles == 0 && briefing.counts.stories == 0)
        #expect(briefing.level == nil && briefing.volumes.isEmpty && briefing.heat.issues.isEmpty)
        #expect(briefing.coverage.feedsDue == 4 && briefing.coverage.feedsRead == 0)
        #expect((briefing.rollUp == nil) == (kind == .day))
    }

    @Test(arguments: BriefingPeriod.Kind.allCases)
    func periodInTheFutureIsEmptyAndNoFall(_ kind: BriefingPeriod.Kind) throws {
        let invented = try InventedArchive(seed: 2)
        try invented.fill(days: 20)
        let briefing = try invented.briefing(kind, CalendarDay(year: 2031, month: 5, day: 7))
        #expect(briefing.counts.articles == 0)
        #expect(briefing.level == nil)
        #expect(briefing.trendAccount.assessed == 0)
        #expect(briefing.rollUp?.comparison.isEmpty ?? true)
    }

    @Test(arguments: BriefingPeriod.Kind.allCases)
    func clockBeforeTheFirstArticleFindsNothing(_ kind: BriefingPeriod.Kind) throws {
        let invented = try InventedArchive(seed: 3, now: "2020-01-05T06:00:00+07:00")
        try stored(invented, 3)
        let briefing = try invented.briefing(kind, CalendarDay(year: 2020, month: 1, day: 4))
        #expect(briefing.counts.articles == 0)
        #expect(briefing.issues.isEmpty)
    }

    @Test func periodInWhichTheArchiveBeginsIsNotCalledUnusual() throws {
        let invented = try InventedArchive(seed: 4)
        for back in 0..<10 { try stored(invented, 2, on: Self.day.adding(days: -back)) }
        let briefing = try invented.briefing(.month)
        let rollUp = try #require(briefing.rollUp)
        #expect(briefing.counts.articles == 20)
        #expect(rollUp.days.filter(\.isComplete).count == 10)
        #expect(rollUp.comparison.map(\.ratio) == [nil])
        #expect(briefing.level == nil)
        #expect(rollUp.comparison.allSatisfy { $0.alarmDays.isEmpty })
        #expect(briefing.volumes.first?.days.filter { $0.count == nil }.isEmpty == false, "days before are gaps")
    }

    @Test func periodThatLastsIsReportedOnUpToToday() throws {
        let invented = try InventedArchive(seed: 5, now: "2026-11-19T06:00:00+07:00")
        for back in 3..<10 { try stored(invented, 2, on: Self.day.adding(days: -back)) }
        let briefing = try invented.briefing(.week)
        #expect(briefing.day.description == "2026-11-19")
        #expect(briefing.period.last == Self.day)
        #expect(briefing.counts.articles == 8)
        #expect(briefing.rollUp?.days.count == 4)
        #expect(briefing.level == nil, "a week that lasts would look like a fall")
    }

    @Test func oneOutletGivesNoAlarm() throws {
        let invented = try InventedArchive(seed: 6)
        for back in 1..<80 { try stored(invented, 2, on: Self.day.adding(days: -back)) }
        try stored(invented, 40)
        let briefing = try invented.briefing(.week)
        #expect(briefing.outlets == ["Báo Một"])
        #expect(briefing.volumes.first?.days.last?.count == 40)
        #expect(briefing.volumes.first?.days.contains { $0.alarm } == false)
        #expect(briefing.rollUp?.comparison.first?.alarmDays == [])
    }

    @Test func sameRiseInTwoOutletsIsAnAlarmUnlessADayIsMissing() throws {
        for isWhole in [true, false] {
            let invented = try InventedArchive(seed: 7)
            for back in 1..<80 {
                try stored(invented, 2, on: Self.day.adding(days: -back))
                try stored(invented, 2, on: Self.day.adding(days: -back), feed: 2)
            }
            for feed in [0, 2] { try stored(invented, 20, feed: feed) }
            if !isWhole { try fail(invented, feed: 3) }
            let briefing = try invented.briefing(.day)
            #expect(briefing.trends.map(\.alarm) == [isWhole])
            #expect(briefing.volumes.first?.days.last?.count == (isWhole ? 40 : nil))
            #expect(briefing.trendAccount.assessed == (isWhole ? 1 : 0))
            #expect(try invented.briefing(.week).rollUp?.comparison.first?.alarmDays == (isWhole ? [Self.day] : []))
        }
    }

    @Test(arguments: [BriefingPeriod.Kind.day, .week])
    func allFeedsFailedIsSaidAndDrawnAsAGap(_ kind: BriefingPeriod.Kind) throws {
        let invented = try InventedArchive(seed: 8)
        for feed in invented.sources.indices { try fail(invented, feed: feed) }
        let briefing = try invented.briefing(kind)
        #expect(briefing.coverage.feedsRead == 0)
        #expect(briefing.coverage.missed.count == briefing.coverage.feedsDue)
        #expect(briefing.coverage.missed.allSatisfy { $0.reason == "timeout" && $0.lastRead == nil })
        #expect(briefing.incompleteDays.contains(Self.day))
    }

    private func fail(_ invented: InventedArchive, feed: Int) throws {
        let source = invented.sources[feed]
        let check = FeedCheck(
            sourceID: source.id,
            sourceTitle: source.title,
            at: Self.day.start(in: Self.zone).addingTimeInterval(43_200),
            outcome: .failed,
            failure: FetchFailure(.timeout, "Hết thời hạn.")
        )
        _ = try invented.archive.store(FeedBatch(source: source, check: check, state: FeedState(), items: []))
    }

    @Test func storyOfTwoThousandArticlesSaysHowManyAreNotListed() throws {
        let invented = try InventedArchive(seed: 10)
        for feed in 0..<4 { try stored(invented, 500, feed: feed) }
        let ids = try invented.archive.articles(on: Self.day).map(\.article.id)
        try invented.archive.assignStories([(nil, ids)], through: ids.max() ?? 0, at: invented.clock.now())
        let week = try invented.briefing(.week)
        let story = try #require(week.issues.first?.stories.first)
        #expect(week.counts.stories == 1 && week.counts.kept == 2_000)
        #expect(story.articles.count + story.articlesOmitted == 2_000)
        #expect(story.articles.count <= 40)
        #expect(story.outlets == ["Báo Một", "Báo Hai", "Báo Ba"])
        #expect(story.timeline == [2_000])
    }

    @Test func capsSayHowMuchMoreThereIs() throws {
        let invented = try InventedArchive(seed: 11)
        try stored(invented, 60, title: "Ngập ở Ninh Kiều")
        let week = try invented.briefing(.week)
        let section = try #require(week.issues.first)
        #expect(section.stories.count == 15)
        #expect(section.brief.count == 5)
        #expect(section.omitted == 40)
        #expect(week.needsAnswer.count + week.omitted.needsAnswer == 60)
        #expect(section.brief.allSatisfy { $0.title.hasPrefix("Ngập ở Ninh Kiều") && $0.url != nil })
    }

    @Test func titlesOfAThousandCharactersWithMarkupStayWhole() throws {
        let title = String(String(repeating: "<b>Ngập & \"bão\"</b> ", count: 80).prefix(1_000))
        let invented = try InventedArchive(seed: 12)
        try stored(invented, 1, title: title)
        for kind in BriefingPeriod.Kind.allCases {
            #expect(try invented.briefing(kind).issues.first?.stories.first?.title == title)
        }
    }

    @Test func storyThatBeganEarlierShowsItsWholeCourse() throws {
        let invented = try InventedArchive(seed: 13)
        for back in [9, 8, 0] { try stored(invented, 2, on: Self.day.adding(days: -back)) }
        let ids = (1...6).map(Int64.init)
        try invented.archive.assignStories([(nil, ids)], through: 6, at: invented.clock.now())
        for kind in [BriefingPeriod.Kind.day, .week] {
            let story = try #require(try invented.briefing(kind).issues.first?.stories.first)
            #expect(story.firstSeen == Self.day.adding(days: -9))
            #expect(story.lastSeen == Self.day)
            #expect(story.timeline == [2, 2, 0, 0, 0, 0, 0, 0, 0, 2])
            #expect(story.articles.count == 2, "the articles of the period alone")
        }
    }

    @Test func articleTakenOutOfItsStoryStandsAlone() throws {
        let invented = try InventedArchive(seed: 14)
        try stored(invented, 3)
        let ids = try invented.archive.articles(on: Self.day).map(\.article.id)
        try invented.archive.assignStories([(nil, ids)], through: 3, at: invented.clock.now())
        #expect(try invented.briefing(.day).counts.stories == 1)
        try invented.archive.ungroup(articleID: ids[1], by: "lan", at: invented.clock.now())
        #expect(try invented.briefing(.day).counts.stories == 2)
        #expect(try invented.briefing(.week).counts.stories == 2)
    }

    @Test func storyThatAUnitHasTakenUpShowsUnitAndDueDay() throws {
        let invented = try InventedArchive(seed: 15)
        try stored(invented, 1)
        let finding = try #require(try invented.archive.reviewItems(QueueFilter(), limit: 1).first?.id)
        let due = Self.day.adding(days: 5)
        #expect(try invented.briefing(.day).needsAnswer.map(\.answerDue) == [Self.day.adding(days: 30)])
        _ = try invented.archive.openFollowUp(
            finding,
            unit: "Sở Xây dựng",
            due: due,
            by: "lan",
            at: invented.clock.now()
        )
        let story = try #require(try invented.briefing(.day).needsAnswer.first)
        #expect(story.answerDue == due)
        #expect(story.unit == "Sở Xây dựng")
        #expect(story.followUp == .waiting)
    }

    @Test func scopeTakesInWhatLiesInAPlaceAndRefusesWhatIsNone() throws {
        let invented = try InventedArchive(seed: 16)
        try invented.fill(days: 5)
        #expect(try invented.briefing(.week, scope: ["Hà Nội"]).scope == ["Hà Nội"])
        let wide = try invented.briefing(.week, scope: ["thành phố Cần Thơ"]).counts.kept
        #expect(try invented.briefing(.week, scope: ["Ninh Kiều"]).counts.kept <= wide)
        #expect(throws: CommandFault.self) { try invented.briefing(.week, scope: ["Cần Thơ", "Can Thoo"]) }
    }

    @Test func precisionIsShownFromFiveDecisionsOn() throws {
        let invented = try InventedArchive(seed: 17)
        try stored(invented, 6)
        let ids = try invented.archive.reviewItems(QueueFilter(), limit: 10).map(\.id)
        for (number, id) in ids.enumerated() {
            let verdict: Verdict = number == 0 ? .wrong : .confirmed
            let decision = Decision(verdict: verdict, decidedBy: "lan", decidedAt: invented.clock.now())
            _ = try invented.archive.decide(id, decision, expecting: nil, origin: .desk)
            let precision = try invented.briefing(.day).precision
            #expect(precision.count == (number < 4 ? 0 : 1))
        }
        let line = try #require(try invented.briefing(.day).precision.first)
        #expect(line.right == 5 && line.wrong == 1)
        #expect(line.low < line.precision && line.precision < line.high)
    }
}
