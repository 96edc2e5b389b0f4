import ArticleStorage
import DailyBriefing
import Foundation
import PressModel
import Testing

@testable import PressProcessing

/// Every number of a briefing, computed by queries, is what counting the articles one by one gives.
@Suite struct BriefingNumbersTests {
    static let days = 150

    private func world(_ seed: UInt64, gaps: Int = 30) throws -> (InventedArchive, NaiveCount) {
        let invented = try InventedArchive(seed: seed)
        try invented.fill(days: Self.days, gaps: gaps)
        return (invented, try NaiveCount(invented.archive, through: InventedArchive.end, days: Self.days))
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func numbersAreThoseOfTheArticles(_ seed: UInt64) throws {
        let (invented, naive) = try world(seed)
        for kind in BriefingPeriod.Kind.allCases {
            for scope in [[], ["Cần Thơ"]] {
                let briefing = try invented.briefing(kind, scope: scope)
                let places: Set<String>? = scope.isEmpty ? nil : ["Cần Thơ", "Ninh Kiều"]
                try head(briefing, naive, places)
                charts(briefing, naive, places)
                if kind != .day { try rollUp(briefing, naive, places) }
            }
        }
    }

    private func span(_ briefing: Briefing) -> [CalendarDay] { briefing.period.days.filter { $0 <= briefing.day } }

    private func head(_ briefing: Briefing, _ naive: NaiveCount, _ places: Set<String>?) throws {
        let days = span(briefing)
        let (all, kept) = (naive.articles(days), naive.kept(days, naming: places))
        let counts = briefing.counts
        #expect(counts.articles == all.count)
        #expect(briefing.outlets == Set(all.map(\.article.sourceTitle)).sorted())
        #expect(counts.outlets == briefing.outlets.count)
        #expect(counts.kept == kept.count)
        #expect([counts.findingsConfirmed, counts.findingsWrong, counts.findingsWaiting] == NaiveCount.reviews(all))
        #expect(counts.stories == briefing.issues.reduce(0) { $0 + $1.storyCount })
        #expect(counts.kept == briefing.issues.reduce(0) { $0 + $1.articles })
        let undated = all.filter { $0.article.published == nil && NaiveCount.issues($0).isEmpty }
        #expect(briefing.otherUndated == undated.count)
        let taken = all.filter { archived in places.map { !$0.isDisjoint(with: archived.article.places) } ?? true }
        let standing = taken.flatMap(\.findings).filter { $0.decision?.verdict != .wrong }.map(\.finding.kind)
        #expect(briefing.claims.count + briefing.omitted.claims == standing.filter { $0 == .claim }.count)
        #expect(briefing.figures.count + briefing.omitted.figures == standing.filter { $0 == .figure }.count)
        if briefing.period.kind == .day {
            #expect(briefing.read.map(\.title) == all.map(\.article.content.title))
            #expect(counts.kept == briefing.issues.flatMap(\.stories).flatMap(\.articles).count)
        } else {
            let stories = Set(kept.map { $0.storyID ?? -$0.article.id })
            #expect(counts.stories == stories.count)
        }
        let own = kept.filter { !Set(["Cần Thơ", "Ninh Kiều"]).isDisjoint(with: $0.article.places) }
        if briefing.period.kind != .day {
            let ownStories = Set(own.map { $0.storyID ?? -$0.article.id })
            #expect(briefing.needsAnswer.count + briefing.omitted.needsAnswer == ownStories.count)
        }
    }

    private func charts(_ briefing: Briefing, _ naive: NaiveCount, _ places: Set<String>?) {
        for series in briefing.volumes {
            for point in series.days {
                let length = series.isWeekly ? 7 : 1
                let days = (0..<length).map { point.day.adding(days: $0) }
                let isFull = days.allSatisfy(naive.collected.contains)
                #expect(point.count == (isFull ? naive.number(series.issue, days, naming: places) : nil))
                if point.count == nil { #expect(!point.alarm) }
            }
        }
        let days = span(briefing)
        for (issue, row) in zip(briefing.heat.issues, briefing.heat.counts) {
            for (place, count) in zip(briefing.heat.places, row) {
                #expect(count == naive.number(issue, days, place: place, naming: places))
            }
        }
        #expect(briefing.level.map(Level.init) == level(briefing, naive, places))
    }

    private struct Level: Equatable {
        let count: Int
        let mean: Double
        let low, high: Int
        let ratio: Double?

        init(count: Int, mean: Double, low: Int, high: Int, ratio: Double?) {
            (self.count, self.mean, self.low, self.high, self.ratio) = (count, mean, low, high, ratio)
        }

        init(_ level: UsualLevel) {
            self.init(count: level.count, mean: level.mean, low: level.low, high: level.high, ratio: level.ratio)
        }
    }

    /// As the shape's comment says it.
    private func level(_ briefing: Briefing, _ naive: NaiveCount, _ places: Set<String>?) -> Level? {
        func isFull(_ days: [CalendarDay]) -> Bool { days.allSatisfy(naive.collected.contains) }
        var counts: [Int] = []
        let period = briefing.period
        guard isFull(period.days) else { return nil }
        if period.kind == .day {
            let before = (1...84).map { period.first.adding(days: -$0) }.filter { isFull([$0]) }
            guard before.count >= 56 else { return nil }
            let isWeekend = period.first.isoWeekday > 5
            counts = before.filter { ($0.isoWeekday > 5) == isWeekend }.map { naive.kept([$0], naming: places).count }
        } else {
            var earlier = period.previous
            for _ in 0..<([.week: 12, .month: 24, .quarter: 8, .year: 5][period.kind] ?? 0) {
                if isFull(earlier.days) { counts.append(naive.kept(earlier.days, naming: places).count) }
                earlier = earlier.previous
            }
            guard counts.count >= ([.week: 8, .month: 3, .quarter: 2, .year: 2][period.kind] ?? 0) else { return nil }
        }
        let sorted = counts.sorted()
        let mean = Double(sorted.reduce(0, +)) / Double(sorted.count)
        let count = naive.kept(period.days, naming: places).count
        func percentile(_ share: Double) -> Int { sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)] }
        return Level(
            count: count,
            mean: mean,
            low: percentile(0.1),
            high: percentile(0.9),
            ratio: mean < 1 ? nil : Double(count) / mean
        )
    }

    private func rollUp(_ briefing: Briefing, _ naive: NaiveCount, _ places: Set<String>?) throws {
        let rollUp = try #require(briefing.rollUp)
        let days = span(briefing)
        #expect(rollUp.days.map(\.day) == days)
        for account in rollUp.days {
            let articles = naive.articles([account.day])
            #expect(account.articles == articles.count)
            #expect(account.kept == naive.kept([account.day], naming: places).count)
            #expect([account.confirmed, account.wrong, account.waiting] == NaiveCount.reviews(articles))
            #expect(account.isComplete == naive.collected.contains(account.day))
        }
        let before = briefing.period.previous.days
        for line in rollUp.comparison {
            #expect(line.count == naive.number(line.issue, days, naming: places))
            #expect(line.before == naive.number(line.issue, before, naming: places))
            let (now, earlier) = (days.filter(naive.collected.contains), before.filter(naive.collected.contains))
            let rates = [now, earlier].map { days in
                Double(naive.number(line.issue, days, naming: places)) / Double(max(1, days.count))
            }
            #expect(line.ratio == (rates.contains(0) ? nil : rates[0] / rates[1]))
        }
        for story in rollUp.longest {
            #expect(story.timeline.reduce(0, +) > 1)
            #expect(try #require(story.firstSeen) < #require(story.lastSeen))
        }
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func followUpsAreThoseOfTheDesk(_ seed: UInt64) throws {
        let (invented, _) = try world(seed)
        let all = try invented.archive.followUps(includingClosed: true, limit: 100_000)
        let zone = InventedArchive.zone
        for kind in [BriefingPeriod.Kind.week, .month, .quarter] {
            let briefing = try invented.briefing(kind)
            let summary = try #require(briefing.rollUp?.followUps)
            let first = briefing.period.first
            let own = all.filter { one in
                let answered = one.answeredAt.map { CalendarDay($0, in: zone) }
                return CalendarDay(one.openedAt, in: zone) <= briefing.day && (answered ?? first) >= first
            }
            #expect(summary.lines.count == own.count)
            #expect(summary.opened == own.count { CalendarDay($0.openedAt, in: zone) >= first })
            let end = briefing.day.adding(days: 1)
            let inTime = own.count { one in
                one.answeredAt.map { CalendarDay($0, in: zone) }.map { $0 <= briefing.day && $0 <= one.due } ?? false
            }
            #expect(summary.answeredInTime == inTime)
            let open = own.filter { $0.answeredAt == nil }
            #expect(summary.overdue == open.count { $0.due < end })
            #expect(summary.waiting == open.count { $0.due >= end })
            #expect(
                summary.answeredInTime + summary.answeredLate + summary.overdue + summary.waiting == summary.lines.count
            )
            let fallen = summary.lines.count - summary.waiting
            #expect(summary.shareInTime == (fallen == 0 ? nil : Double(inTime) / Double(fallen)))
        }
    }

    @Test func sameArchiveAndClockGiveTheSameBytes() throws {
        let (invented, _) = try world(9)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for kind in BriefingPeriod.Kind.allCases {
            let documents = try (0..<3).map { _ in try encoder.encode(invented.briefing(kind)) }
            #expect(Set(documents).count == 1)
        }
    }
}
