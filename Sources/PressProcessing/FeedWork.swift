import ArticleStorage
import FeedParsing
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

    func run(_ source: FeedSource) async throws -> FeedResult {
        var state = try archive.feedState(of: source.id) ?? FeedState()
        if let until = state.busyUntil, until > clock.now() {
            return try finish(source, state, .failed(busy(until)))
        }
        state.busyUntil = nil
        if let at = state.validatorsAt, clock.now().timeIntervalSince(at) > Self.validatorLifetime {
            state = FeedState()
        }
        let watch = Stopwatch()
        let reading = await FeedReader(transport: stages.feedTransport, language: language)
            .read(source, validators: state.validators, knownBody: state.bodyHash)
        let seconds = watch.seconds
        var result =
            switch reading {
            case .parsed(let feed, let document, let damage):
                try await store(feed, document, damage, source)
            case .unchanged: try finish(source, state, .unchanged)
            case .failed(let failure): try finish(source, state, .failed(failure))
            }
        result.seconds["fetch"] = seconds
        return result
    }

    private enum Ending {
        case unchanged
        case failed(FetchFailure)
    }

    /// Records a check that brought no items.
    private func finish(_ source: FeedSource, _ state: FeedState, _ ending: Ending) throws -> FeedResult {
        var state = state
        var failure: FetchFailure?
        if case .failed(let reason) = ending {
            failure = reason
            state.busyUntil = reason.retryAfter ?? state.busyUntil
        }
        let outcome: FeedCheck.Outcome = failure == nil ? .unchanged : .failed
        let check = FeedCheck(
            sourceID: source.id,
            sourceTitle: source.title,
            at: clock.now(),
            outcome: outcome,
            failure: failure
        )
        _ = try archive.store(FeedBatch(source: source, check: check, state: state, items: []))
        return FeedResult(source: source, outcome: outcome, failure: failure)
    }

    private func store(
        _ feed: ParsedFeed,
        _ document: FetchedDocument,
        _ damage: FetchFailure?,
        _ source: FeedSource
    ) async throws -> FeedResult {
        let now = clock.now()
        let bridge = ItemBridge(now: now)
        let drafts = Self.uniqued(feed.entries.compactMap { bridge.draft($0, feedLanguage: feed.feed.language) })
        let statuses = try archive.triage(drafts, sourceID: source.id, now: now)
        let watch = Stopwatch()
        var result = FeedResult(source: source, outcome: damage == nil ? .fetched : .failed, failure: damage)
        var items: [ProcessedItem] = []
        for (draft, status) in zip(drafts, statuses) {
            if case .known = status { continue }
            let page = await pages.completed(draft, source: source)
            result.pages += page.fetched ? 1 : 0
            items.append(processed(draft, page.content))
        }
        result.seconds["process"] = watch.seconds
        let storing = Stopwatch()
        let check = FeedCheck(
            sourceID: source.id,
            sourceTitle: source.title,
            at: now,
            outcome: result.outcome,
            failure: damage,
            itemCount: drafts.count
        )
        result.read = drafts.count
        result.counts = try archive.store(
            FeedBatch(source: source, check: check, state: state(after: document, damage, now), items: items)
        )
        result.seconds["store"] = storing.seconds
        return result
    }

    /// A feed that lists one identifier or address twice would otherwise revise its own article in every round.
    private static func uniqued(_ drafts: [ArticleDraft]) -> [ArticleDraft] {
        var seen: Set<String> = []
        return drafts.filter { draft in
            let keys = [draft.guid.map { "guid " + $0 }, draft.url.map { "url " + $0 }].compactMap { $0 }
            defer { seen.formUnion(keys) }
            return seen.isDisjoint(with: keys)
        }
    }

    private func processed(_ draft: ArticleDraft, _ content: ArticleContent) -> ProcessedItem {
        var draft = draft
        draft.content = content
        let (findings, places) = stages.processor.process(content)
        return ProcessedItem(draft: draft, findings: findings, places: places)
    }

    /// A feed that broke off is asked for whole next time.
    private func state(after document: FetchedDocument, _ damage: FetchFailure?, _ now: Date) -> FeedState {
        guard damage == nil else { return FeedState() }
        return FeedState(
            validators: document.validators,
            validatorsAt: now,
            bodyHash: FeedReader.hash(document.body)
        )
    }

    private func busy(_ until: Date) -> FetchFailure {
        FetchFailure(
            .busy,
            Words(
                vi: "máy chủ yêu cầu đợi tới \(until.iso8601UTC)",
                en: "the server asked to wait until \(until.iso8601UTC)"
            ).text(language),
            retryAfter: until
        )
    }
}
