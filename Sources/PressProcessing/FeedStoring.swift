import ArticleStorage
import FeedFetching
import FeedParsing
import Foundation
import PressModel

/// Stores what one download of a feed brought: its new and edited items with their findings, and what to ask next time.
struct FeedStoring {
    let work: FeedWork
    let source: FeedSource
    let state: FeedState

    /// Stores the feed.
    /// - Parameters:
    ///   - feed: What the document said.
    ///   - document: The document.
    ///   - damage: Why the document broke off, if it did.
    /// - Returns: What the feed brought.
    /// - Throws: `CommandFault` when the archive can't be written.
    func store(_ feed: ParsedFeed, _ document: FetchedDocument, _ damage: FetchFailure?) async throws -> FeedResult {
        let now = work.clock.now()
        var state = state
        var result = FeedResult(source: source, outcome: damage == nil ? .fetched : .failed, failure: damage)
        let drafts = try self.drafts(feed, &state, &result, now)
        let statuses = try work.archive.triage(drafts, sourceID: source.id, now: now)
        let watch = Stopwatch()
        var items: [ProcessedItem] = []
        for (draft, status) in zip(drafts, statuses) {
            switch status {
            case .known: continue
            case .renamed: items.append(ProcessedItem(draft: draft, findings: [], places: []))
            case .new, .changed: items.append(try await item(draft, &result))
            }
        }
        result.seconds["process"] = watch.seconds
        try note(feed, document, damage, &state, &result, now)
        result.read = drafts.count
        try write(items, listed: Archive.names(of: drafts), state, &result, now)
        return result
    }

    /// The feed's items, each once, without identifiers that the feed itself does not keep.
    private func drafts(
        _ feed: ParsedFeed,
        _ state: inout FeedState,
        _ result: inout FeedResult,
        _ now: Date
    ) throws -> [ArticleDraft] {
        let bridge = ItemBridge(now: now)
        var drafts = feed.entries.compactMap { bridge.draft($0, feedLanguage: feed.feed.language) }
        if !state.distrustsIdentifiers,
            try work.archive.identifierChanges(drafts, sourceID: source.id) >= Self.identifierPatience
        {
            state.distrustsIdentifiers = true
            result.notices.append(FeedNotices.identifiers(source).text(work.language))
        }
        if state.distrustsIdentifiers {
            for index in drafts.indices { drafts[index].guid = nil }
        }
        return Self.uniqued(drafts)
    }

    /// Articles whose identifier must have changed under one address before a feed's identifiers stop counting.
    private static let identifierPatience = 2

    /// A feed that lists one identifier or address twice would otherwise revise its own article in every round.
    private static func uniqued(_ drafts: [ArticleDraft]) -> [ArticleDraft] {
        var seen: Set<String> = []
        return drafts.filter { draft in
            let keys = [draft.guid.map { "guid " + $0 }, draft.url.map { "url " + $0 }].compactMap { $0 }
            defer { seen.formUnion(keys) }
            return seen.isDisjoint(with: keys)
        }
    }

    /// The item with its page's text, where that was needed and could be had, and its findings.
    private func item(_ draft: ArticleDraft, _ result: inout FeedResult) async throws -> ProcessedItem {
        var draft = draft
        switch await work.pages.read(draft, source: source) {
        case .unneeded: break
        case .deferred: draft.awaitsPage = true
        case .asked(let text, let page):
            result.pages += 1
            if let text { draft.content.text = text }
            if let page { try work.takeChecks(ofPage: page, source, &result) }
        }
        return work.stages.processor.processed(draft)
    }

    private func note(
        _ feed: ParsedFeed,
        _ document: FetchedDocument,
        _ damage: FetchFailure?,
        _ state: inout FeedState,
        _ result: inout FeedResult,
        _ now: Date
    ) throws {
        let count = feed.entries.count
        if let before = state.itemCount, before >= Self.shrinkageBase, count * 2 < before {
            result.notices.append(FeedNotices.shrunk(source, from: before, to: count).text(work.language))
        }
        state.itemCount = count
        state.ttlMinutes = feed.feed.ttlMinutes
        guard let damage else {
            work.remember(document, at: now, &state)
            return try work.noteSuccess(&state, of: source, head: document.head, into: &result)
        }
        // A feed that broke off is asked for whole next time.
        state.forgetBody()
        work.schedule.noteFailure(&state, damage, hasItems: count > 0, at: now)
    }

    /// Feeds of fewer items shrink by chance.
    private static let shrinkageBase = 10

    private func write(
        _ items: [ProcessedItem],
        listed: Set<String>,
        _ state: FeedState,
        _ result: inout FeedResult,
        _ now: Date
    ) throws {
        let watch = Stopwatch()
        let check = FeedCheck(
            sourceID: source.id,
            sourceTitle: source.title,
            at: now,
            outcome: result.outcome,
            failure: result.failure,
            itemCount: result.read
        )
        result.counts = try work.archive.store(
            FeedBatch(source: source, check: check, state: state, items: items, listed: listed)
        )
        result.seconds["store"] = watch.seconds
    }
}
