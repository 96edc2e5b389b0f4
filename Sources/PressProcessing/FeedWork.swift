import ArticleStorage
import FeedFetching
import Foundation
import PressModel

/// Everything that is done for one feed in a round.
struct FeedWork: Sendable {
    /// Some servers answer 304 for ever: after 8 days the whole feed is asked for again (FEEDS.md).
    static let validatorLifetime: TimeInterval = 8 * 86_400

    let archive: Archive
    let clock: PressClock
    let stages: RoundStages
    let pages: PageReader
    let language: Language
    let schedule: FeedSchedule

    /// Seconds of history by which a feed's pace is judged.
    private static let paceMemory: TimeInterval = 7 * 86_400

    func run(_ source: FeedSource) async throws -> FeedResult {
        var state = try archive.feedState(of: source) ?? FeedState()
        if let at = state.validatorsAt, clock.now().timeIntervalSince(at) > Self.validatorLifetime {
            state.forgetBody()
        }
        let watch = Stopwatch()
        let reading = await FeedReader(transport: stages.feedTransport, language: language)
            .read(source, at: state.movedTo, validators: state.validators, knownBody: state.bodyHash)
        let seconds = watch.seconds
        var result =
            switch reading {
            case .parsed(let feed, let document, let damage):
                try await FeedStoring(work: self, source: source, state: state)
                    .store(feed, document, damage)
            case .checks(let document): try takeChecks(document, source, state)
            case .unchanged(let head, let isWhole): try finish(source, state, head: head, isWhole: isWhole)
            case .failed(let failure): try finish(source, state, failure: failure)
            }
        result.seconds["fetch"] = seconds
        if result.failure == nil { try await catchUp(source, &result) }
        return result
    }

    /// Asks for pages that earlier rounds had no room for, as far as the host's share of this round goes.
    private func catchUp(_ source: FeedSource, _ result: inout FeedResult) async throws {
        let since = clock.now().addingTimeInterval(-Self.pageMemory)
        for awaited in try archive.awaitedPages(of: source.id, since: since, limit: pages.settings.perHost) {
            var draft = awaited.draft
            guard case .asked(let text, let page) = await pages.read(draft, source: source) else { return }
            result.pages += 1
            if let text { draft.content.text = text }
            if let page { try takeChecks(ofPage: page, source, &result) }
            try archive.complete(awaited.articleID, stages.processor.processed(draft))
        }
    }

    /// Seconds after which an article whose page never came is left as it is.
    private static let pageMemory: TimeInterval = 3 * 86_400

    /// Records a check that found nothing new.
    private func finish(
        _ source: FeedSource,
        _ state: FeedState,
        head: FetchedHead,
        isWhole: Bool
    ) throws -> FeedResult {
        var state = state
        if isWhole {
            state.validators = head.validators
            state.validatorsAt = clock.now()
        }
        var result = FeedResult(source: source, outcome: .unchanged)
        try noteSuccess(&state, of: source, head: head, into: &result)
        return try record(result, state)
    }

    /// Records a check that brought no items.
    private func finish(_ source: FeedSource, _ state: FeedState, failure: FetchFailure) throws -> FeedResult {
        var state = state
        schedule.noteFailure(&state, failure, at: clock.now())
        return try record(FeedResult(source: source, outcome: .failed, failure: failure), state)
    }

    func record(_ result: FeedResult, _ state: FeedState) throws -> FeedResult {
        let check = FeedCheck(
            sourceID: result.source.id,
            sourceTitle: result.source.title,
            at: clock.now(),
            outcome: result.outcome,
            failure: result.failure
        )
        _ = try archive.store(FeedBatch(source: result.source, check: check, state: state, items: []))
        return result
    }

    /// Notes by what an unchanged document is recognised next time.
    func remember(_ document: FetchedDocument, at now: Date, _ state: inout FeedState) {
        state.validators = document.head.validators
        state.validatorsAt = now
        state.bodyHash = FeedReader.hash(document.body)
    }

    /// Notes what an answer means for the next rounds, and a permanent move in the account.
    func noteSuccess(
        _ state: inout FeedState,
        of source: FeedSource,
        head: FetchedHead,
        into result: inout FeedResult
    ) throws {
        let arrivals = try archive.arrivals(of: source.id, since: clock.now().addingTimeInterval(-Self.paceMemory))
        if let address = head.permanentURL, address != state.movedTo {
            result.notices.append(FeedNotices.moved(source, to: address).text(language))
        }
        schedule.noteSuccess(&state, head: head, arrivals: arrivals, at: clock.now())
    }
}
