import ArticleExtraction
import ArticleStorage
import ClaimChecking
import FeedFetching
import Foundation
import PressModel

/// Taking in what a fact-checker publishes: a registry in the feed's place, or the structured data of its articles' pages.
///
/// Checks are stored before the articles that they stand in, so that a crash between the two loses none: the article is
/// then still new to the next round.
extension FeedWork {
    /// Takes in a registry, and records the check of the feed.
    func takeChecks(_ document: FetchedDocument, _ source: FeedSource, _ given: FeedState) throws -> FeedResult {
        var state = given
        var result = FeedResult(source: source, outcome: .fetched)
        var faults: [UserFault] = []
        do {
            var reviews: [PublishedReview] = []
            let summary = try ReviewDocumentReader(data: document.body, path: source.url.absoluteString)
                .forEach(onFault: { faults.append($0) }, { reviews.append($0) })
            // What could not be read may be what seems to be missing.
            let isWhole = summary.isWhole && summary.skipped == 0 && faults.isEmpty && !document.isCutOff
            result.claims = try stages.claimStore.update(
                with: reviews,
                of: source.id,
                extent: isWhole ? .whole : .part
            )
        } catch let fault as UserFault {
            let failure = FetchFailure(.notAFeed, fault.text(language))
            schedule.noteFailure(&state, failure, at: clock.now())
            state.forgetBody()
            result.outcome = .failed
            result.failure = failure
            return try record(result, state)
        }
        if document.isCutOff { state.forgetBody() } else { remember(document, at: clock.now(), &state) }
        result.notices += notices(faults, result.claims, source)
        try noteSuccess(&state, of: source, head: document.head, into: &result)
        return try record(result, state)
    }

    /// Takes in the checks of an article's page, where the feed is a fact-checker's.
    func takeChecks(ofPage page: FetchedDocument, _ source: FeedSource, _ result: inout FeedResult) throws {
        guard source.givesChecks else { return }
        let scripts = StructuredScripts.texts(in: Array(page.body), charset: nil)
        let found = PageReviews.reviews(inScripts: scripts, pageURL: page.finalURL.absoluteString)
        let changes = try stages.claimStore.update(with: found.reviews, of: source.id, extent: .pages)
        result.claims += changes
        result.notices += notices(found.faults, changes, source)
    }

    /// The first few faults, and what was held back.
    private func notices(
        _ faults: [UserFault],
        _ changes: ClaimChanges,
        _ source: FeedSource
    ) -> [RoundAccount.Notice] {
        var notices = faults.prefix(Self.mostFaults).map { fault in
            RoundAccount.Notice(source: source.title, kind: "claims", detail: fault.text(language))
        }
        if faults.count > Self.mostFaults {
            let rest = Words(
                vi: "và \(faults.count - Self.mostFaults) mục kiểm chứng khác không dùng được",
                en: "and \(faults.count - Self.mostFaults) more checks that can't be used"
            )
            notices.append(RoundAccount.Notice(source: source.title, kind: "claims", detail: rest[language]))
        }
        if changes.heldBack > 0 {
            notices.append(FeedNotices.heldBack(source, changes.heldBack).text(language))
        }
        return notices
    }

    private static let mostFaults = 5
}
