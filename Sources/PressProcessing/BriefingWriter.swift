package import ArticleStorage
package import DailyBriefing
import FeedFetching
import Foundation
package import IssueClassification
package import PressModel

/// Makes a day's briefing out of the archive and writes its files.
package struct BriefingWriter {
    private let workspace: Workspace
    private let archive: Archive
    private let configuration: Configuration
    private let sources: [FeedSource]
    private let lexicons: LexiconSet
    private let clock: PressClock

    package init(
        workspace: Workspace,
        archive: Archive,
        configuration: Configuration,
        sources: [FeedSource],
        lexicons: LexiconSet,
        clock: PressClock
    ) {
        self.workspace = workspace
        self.archive = archive
        self.configuration = configuration
        self.sources = sources
        self.lexicons = lexicons
        self.clock = clock
    }

    /// The briefing of a day as data.
    package func briefing(of day: CalendarDay) throws -> Briefing { BriefingBuilder(try input(day)).build() }

    /// Writes the briefing's files.
    /// - Parameters:
    ///   - day: The day that is reported on.
    ///   - formats: Nil takes the configured ones.
    ///   - language: Nil takes the configured one.
    /// - Returns: Their paths, relative to the workspace.
    /// - Throws: `CommandFault` when they can't be written.
    package func write(
        _ day: CalendarDay,
        formats: [BriefingRenderer.Format]? = nil,
        language: Language? = nil
    ) throws -> [String] {
        let briefing = try briefing(of: day)
        let renderer = try BriefingRenderer()
        let parts = day.description.split(separator: "-")
        let folder = "Briefings/\(parts.joined(separator: "/"))"
        do {
            let absolute = workspace.folder + "/" + folder
            try FileManager.default.createDirectory(atPath: absolute, withIntermediateDirectories: true)
            return try (formats ?? configuration.briefing.formats).map { format in
                let text = renderer.render(
                    briefing,
                    as: format,
                    clock: clock,
                    language: language ?? configuration.language
                )
                let path = "\(folder)/diem-tin.\(format.rawValue)"
                try Data(text.utf8).write(to: URL(fileURLWithPath: workspace.folder + "/" + path), options: .atomic)
                return path
            }
        } catch let error as CocoaError {
            throw CommandFault(
                Words(
                    vi: "không ghi được bản điểm tin: \(error.localizedDescription)",
                    en: "the briefing can't be written: \(error.localizedDescription)"
                ),
                remedy: Words(vi: "kiểm tra quyền ghi và dung lượng đĩa", en: "check permissions and disk space")
            )
        }
    }

    private func input(_ day: CalendarDay) throws -> BriefingInput {
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

/// Tells the days on which enough feeds were read for their counts to mean something.
enum CollectedDays {
    /// Days of history that trends look at.
    static let history = 90
    /// Share of the day's feeds that must have been read.
    static let share = 0.8

    static func days(of checks: [FeedCheck], in timeZone: TimeZone) -> Set<CalendarDay> {
        let byDay = Dictionary(grouping: checks) { CalendarDay($0.at, in: timeZone) }
        return Set(
            byDay.filter { _, checks in
                let all = Set(checks.map(\.sourceID))
                let read = Set(checks.filter { $0.outcome != .failed }.map(\.sourceID))
                return Double(read.count) >= share * Double(all.count)
            }.keys
        )
    }
}
