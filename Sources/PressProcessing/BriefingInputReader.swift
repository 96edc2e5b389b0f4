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

    /// What the briefing of a period is made of, narrowed to places and what lies in them; without names it is not.
    /// - Throws: `CommandFault` for a name that no place has.
    func input(_ period: BriefingPeriod, scope: [String] = []) throws -> BriefingInput {
        let day = period.reportedDay(today: clock.today)
        let places = try places(scope)
        var input = try frame(period, day)
        input.scope = scope
        try readHistory(&input, places)
        input.placeCounts = try archive.placeCounts(from: period.first, through: day, naming: places)
        input.followUps = try archive.followUps(during: moments(period, through: day))
        let rules = try archive.precision(.lexicon, from: day.adding(days: 1 - Self.precisionDays), through: day)
        input.precision = rules.filter { input.issueTitles[$0.name] != nil }
        if period.kind == .day {
            try readDay(&input, places)
        } else {
            try readPeriod(&input, places)
        }
        return input
    }

    /// The names of places that articles may name one of; nil for all articles.
    private func places(_ scope: [String]) throws -> Set<String>? {
        guard !scope.isEmpty else { return nil }
        let known = Set(lexicons.gazetteer.map(\.name))
        for name in scope where PlaceScope([name], in: lexicons.gazetteer).names.isDisjoint(with: known) {
            throw CommandFault(
                Words(vi: "không có địa danh nào tên là \(name)", en: "no place is called \(name)"),
                remedy: Words(
                    vi: "viết tên tỉnh, thành phố, phường, xã như trong Lexicons/places.yaml, Lexicons/places/",
                    en:
                        "write the name of a province, city, ward or commune as in Lexicons/places.yaml, Lexicons/places/"
                )
            )
        }
        return PlaceScope(scope, in: lexicons.gazetteer).names
    }

    /// Days whose decisions show how often the rules are right.
    private static let precisionDays = 90

    /// The parts that are the same for every period and scope.
    private func frame(_ period: BriefingPeriod, _ day: CalendarDay) throws -> BriefingInput {
        var office = configuration.office
        office.scope = configuration.ownPlaces(in: lexicons)
        return BriefingInput(
            office: office,
            day: day,
            period: period,
            clock: clock,
            articles: [],
            issueTitles: Dictionary(lexicons.lexicons.map { ($0.id, $0.title) }) { first, _ in first },
            sources: sources,
            checks: try archive.latestChecks(during: moments(period, through: day)),
            lastSuccesses: try archive.lastSuccesses(),
            gone: try gone(),
            rules: .of(program: ProgramVersion.current, lexicons: lexicons.hash)
        )
    }

    /// From the first moment of the period to the end of what is reported on, or now when that is later.
    private func moments(_ period: BriefingPeriod, through day: CalendarDay) -> Range<Date> {
        let first = period.first.start(in: configuration.timeZone)
        let end = day.interval(in: configuration.timeZone).upperBound
        return first..<max(first, end, period.kind == .day ? clock.now().addingTimeInterval(1) : end)
    }

    /// Counts of the days before, from which what is usual is known.
    private func readHistory(_ input: inout BriefingInput, _ places: Set<String>?) throws {
        let wanted = BriefingHistory(of: input.period, through: input.day).first
        let first = max(wanted, try archive.days()?.lowerBound ?? wanted)
        let counts = try archive.dayCounts(from: first, through: input.day, naming: places)
        input.issueCounts = counts.flatMap(\.issues)
        input.keptCounts = Dictionary(counts.map { ($0.day, $0.kept) }) { first, _ in first }
        input.collectedDays = CollectedDays.days(try archive.checkedDays(from: first, through: input.day))
    }

    private func readDay(_ input: inout BriefingInput, _ places: Set<String>?) throws {
        let day = input.day
        func isWithin(_ article: ArchivedArticle) -> Bool {
            places.map { !$0.isDisjoint(with: article.article.places) } ?? true
        }
        let midnight = day.interval(in: configuration.timeZone)
        let closing = TimeInterval(configuration.briefing.closingHour * 3_600)
        let seen = midnight.lowerBound.addingTimeInterval(closing)..<midnight.upperBound.addingTimeInterval(closing)
        input.articles = try archive.briefingArticles(on: day)
        input.late = try archive.lateArticles(firstSeen: seen, before: day).filter(isWithin)
        if places != nil { input.inScope = Set(input.articles.filter(isWithin).map(\.article.id)) }
        let stories = Set(input.articles.compactMap(\.storyID)).sorted()
        input.storyDays = try archive.storyDays(stories, through: day.adding(days: -1))
    }

    private func readPeriod(_ input: inout BriefingInput, _ places: Set<String>?) throws {
        let findings = try archive.flaggedFindings(from: input.period.first, through: input.day, naming: nil)
        let ids = findings.map(\.article)
        let range = (ids.min() ?? 0)...(ids.max() ?? 0)
        input.inScope = try places.map { try archive.articles(naming: $0, among: range) }
        let own = try archive.articles(naming: input.office.scope, among: range)
        let digest = PeriodDigest(findings, own: own, scope: input.inScope)
        input.outlets = try archive.outletCounts(from: input.period.first, through: input.day)
        input.articles = try archive.articles(numbered: digest.shownArticles)
        input.storyDays = try archive.storyDays(digest.shownStories, through: input.period.first.adding(days: -1))
        input.digest = digest
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
