import ArticleStorage
import DailyBriefing
import FeedFetching
import Foundation
import IssueClassification
import PressModel

/// Reads what a briefing is made of out of the archive.
struct BriefingInputReader {
    let archive: Archive
    let configuration: Configuration
    let sources: [FeedSource]
    let lexicons: LexiconSet
    let clock: PressClock

    /// What the day's briefing is made of.
    func input(_ day: CalendarDay) throws -> BriefingInput {
        let interval = day.interval(in: configuration.timeZone)
        let closing = TimeInterval(configuration.briefing.closingHour * 3_600)
        let seen = interval.lowerBound.addingTimeInterval(closing)..<interval.upperBound.addingTimeInterval(closing)
        let first = day.adding(days: -CollectedDays.history)
        let checks = try archive.feedChecks(
            during: first.start(
                in: configuration.timeZone
            )..<max(interval.upperBound, clock.now().addingTimeInterval(1))
        )
        var office = configuration.office
        office.scope = configuration.ownPlaces(in: lexicons)
        return BriefingInput(
            office: office,
            day: day,
            clock: clock,
            articles: try archive.articles(on: day),
            late: try archive.lateArticles(firstSeen: seen, before: day),
            issueTitles: Dictionary(lexicons.lexicons.map { ($0.id, $0.title) }) { first, _ in first },
            sources: sources,
            checks: checks.filter { $0.at >= interval.lowerBound },
            lastSuccesses: try archive.lastSuccesses(),
            gone: try gone(),
            issueCounts: try archive.issueCounts(from: first, through: day),
            collectedDays: CollectedDays.days(of: checks, in: configuration.timeZone),
            rules: .of(program: ProgramVersion.current, lexicons: lexicons.hash)
        )
    }

    private func gone() throws -> [String: FetchFailure] {
        let feeds = try sources.compactMap { source -> (String, FetchFailure)? in
            guard let since = try archive.feedState(of: source)?.goneAt else { return nil }
            let words = FeedWaitWords(wait: .gone(since: since), source: source, clock: clock)
            return (source.id, FetchFailure(.gone, words.detail[configuration.language]))
        }
        return Dictionary(feeds) { first, _ in first }
    }
}
