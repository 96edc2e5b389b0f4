package import ArticleStorage
import ClaimChecking
import FeedFetching
package import Foundation
package import IssueClassification
package import PressModel

/// What a round tells while it goes on.
package struct RoundProgress: Sendable {
    package let done: Int
    package let total: Int
    package let source: String
    /// New items of all feeds so far.
    package let newItems: Int
    /// Feeds that have failed so far.
    package let failures: Int
}

/// One round: every feed that is switched on is fetched, parsed, classified and stored, each in a transaction of its
/// own, so that a crash loses at most the feeds in work.
package struct Round: Sendable {
    package let sources: [FeedSource]
    package let archive: Archive
    package let clock: PressClock
    package let configuration: Configuration
    package let stages: RoundStages
    /// Asks for feeds that are not due as well.
    package let readsAll: Bool

    package init(
        sources: [FeedSource],
        archive: Archive,
        clock: PressClock,
        configuration: Configuration,
        stages: RoundStages,
        readsAll: Bool = false
    ) {
        self.sources = sources
        self.archive = archive
        self.clock = clock
        self.configuration = configuration
        self.stages = stages
        self.readsAll = readsAll
    }

    /// Does the round.
    /// - Parameter progress: Called after each feed.
    /// - Returns: The account; failures of feeds are in it.
    /// - Throws: `CommandFault` when the archive can't be written: nothing would be kept.
    package func run(progress: @escaping @Sendable (RoundProgress) -> Void) async throws -> RoundAccount {
        var stages = stages
        let watch = Stopwatch()
        let schedule = FeedSchedule()
        try archive.bringUpToDate(addressVersion: URLCanonicalizer.version, canonical: URLCanonicalizer.canonical)
        let plan = RoundPlan(
            archive: archive,
            schedule: schedule,
            clock: clock,
            language: configuration.language,
            readsAll: readsAll
        )
        let (due, skips) = try plan.split(sources)
        let tally = RoundTally(startedAt: clock.now(), due: due.count, skips: skips)
        let pages = PageReader(transport: stages.pageTransport, settings: configuration.pages, tally: tally)
        let total = due.count
        let known = ClaimUpdate(stages.claims)
        // Fact-checkers first, so that the round's own articles meet what they have just published.
        for group in [due.filter(\.givesChecks), due.filter { !$0.givesChecks }] where !group.isEmpty {
            let work = FeedWork(
                archive: archive,
                clock: clock,
                stages: stages,
                pages: pages,
                language: configuration.language,
                schedule: schedule
            )
            try await read(group, work, tally, total, progress)
            if group[0].givesChecks { try stages.rereadClaims(language: configuration.language) }
        }
        try stages.claims.map { try known.match(archive, with: $0, at: clock.now()) }
        let withdrawn = try stages.claimStore.withdrawn(registry: stages.claims?.registry)
        try archive.retireFindings(onClaims: withdrawn.map(\.claim.id))
        try StoryKeeping(archive: archive).run(at: clock.now())
        try archive.setParkedHosts(await stages.parkedHosts())
        var account = await tally.snapshot()
        account.notices += ClaimStage.notices(stages.claims, configuration.language)
        // Where nothing at all answered, the fault is most likely here: nobody is made to wait for it.
        if account.feeds.isSilent {
            try archive.forgiveFailures(since: account.startedAt)
        }
        account.finishedAt = clock.now()
        account.durations["total"] = watch.seconds
        try archive.recordRound(account)
        return account
    }

    /// Reads feeds, some at a time.
    private func read(
        _ sources: [FeedSource],
        _ work: FeedWork,
        _ tally: RoundTally,
        _ total: Int,
        _ progress: @Sendable (RoundProgress) -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: FeedResult.self) { group in
            var waiting = sources.makeIterator()
            for _ in 0..<configuration.fetch.concurrency {
                if let source = waiting.next() { group.addTask { try await work.run(source) } }
            }
            while let result = try await group.next() {
                await tally.add(result)
                let sum = await tally.snapshot()
                progress(
                    RoundProgress(
                        done: sum.feeds.fetched + sum.feeds.unchanged + sum.feeds.failed,
                        total: total,
                        source: result.source.title,
                        newItems: sum.items.new,
                        failures: sum.feeds.failed
                    )
                )
                if let source = waiting.next() { group.addTask { try await work.run(source) } }
            }
        }
    }
}

/// The stages a round is made of; production and tests differ only in what stands here.
package struct RoundStages: Sendable {
    let feedTransport: any FeedTransport
    let pageTransport: any FeedTransport
    let classifier: IssueClassifier
    let figures: FigureStage
    let claimStore: ClaimStore
    /// The checks as they were last read; nil while there are none.
    private(set) var claims: ClaimStage?
    /// Hosts that asked to be left alone, with the end of that.
    let parkedHosts: @Sendable () async -> [String: Date]

    /// What is done with every article.
    var processor: ItemProcessor { ItemProcessor(classifier: classifier, claims: claims, figures: figures) }

    /// Reads the checks again, after fact-checkers' feeds were read.
    mutating func rereadClaims(language: Language) throws {
        guard claims?.state != claimStore.state else { return }
        claims = try ClaimStage(claimStore, language: language)
    }

    /// The stages as a workspace's settings want them.
    /// - Parameters:
    ///   - configuration: The workspace's settings.
    ///   - lexicons: The issues.
    ///   - claims: The published checks.
    ///   - clock: Tells the time.
    ///   - parked: Hosts that an earlier round was asked to leave alone.
    /// - Returns: The stages.
    /// - Throws: `UserFault` for a registry of claims that can't be read.
    package static func production(
        configuration: Configuration,
        lexicons: LexiconSet,
        claims: ClaimStore,
        clock: PressClock,
        parked: [String: Date] = [:]
    ) throws -> RoundStages {
        let settings = configuration.fetchSettings
        let fetcher = FeedFetcher(settings: settings, clock: clock, parked: parked, place: DownloadCommand.place)
        return RoundStages(
            feedTransport: fetcher,
            pageTransport: RobotsTransport(fetcher, settings: settings, clock: clock),
            classifier: IssueClassifier(lexicons),
            figures: FigureStage(language: configuration.language),
            claimStore: claims,
            claims: try ClaimStage(claims, language: configuration.language),
            parkedHosts: { await fetcher.parkedHosts() }
        )
    }
}

/// How the program names itself to servers.
package enum UserAgent {
    package static func text(contact: String) -> String {
        let version = ProgramVersion.current
        return contact.isEmpty ? "diemtin/\(version)" : "diemtin/\(version) (+\(contact))"
    }
}

/// The program's version.
package enum ProgramVersion {
    package static let current = "0.1.0"
}
