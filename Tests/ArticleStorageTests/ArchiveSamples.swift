import ArticleStorage
import Foundation
import PressModel

/// A folder of its own for an archive, removed when the test ends.
final class ArchiveFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("archive-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.appendingPathComponent("diemtin.sqlite").path }

    func open() throws -> Archive { try Archive(path: path, clock: Sample.clock) }

    var bytes: Data? { FileManager.default.contents(atPath: path) }
}

/// Feeds, items and moments that the tests share.
enum Sample {
    /// Hồ Chí Minh City keeps seven hours ahead of UTC all year.
    static let clock = PressClock(timeZone: TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt) { noon }
    /// 23 November 2026, 12:00 there.
    static let noon = Date(timeIntervalSince1970: 1_795_410_000)
    static let hour = 3600.0
    static let day = 86_400.0

    static func source(_ id: String = "bao") -> FeedSource {
        FeedSource(
            id: id,
            title: "Báo \(id)",
            url: URL(fileURLWithPath: "/\(id).xml"),
            group: "Thử",
            origin: FileLocation(path: "thu.opml", line: 1)
        )
    }

    static func finding(
        _ subject: String = "land",
        score: Double = 15,
        threshold: Double = 12,
        kind: FindingKind = .issue
    ) -> Finding {
        let evidence = Evidence(field: .title, start: 0, end: 4, text: "Ngập", term: "ngập", weight: score)
        return Finding(
            kind: kind,
            subject: subject,
            score: score,
            threshold: threshold,
            evidence: [evidence],
            rule: "r1"
        )
    }

    /// An item whose hash follows from its words, as in a round.
    static func item(
        guid: String? = nil,
        url: String? = nil,
        _ title: String,
        text: String = "",
        published: Date? = nil,
        findings: [Finding] = []
    ) -> ProcessedItem {
        let draft = ArticleDraft(
            guid: guid,
            url: url,
            content: ArticleContent(title: title, text: text),
            published: published,
            contentHash: ContentHash.of(title, "", text)
        )
        return ProcessedItem(draft: draft, findings: findings, places: ["Cần Thơ"])
    }

    static func batch(
        _ items: [ProcessedItem],
        source id: String = "bao",
        at moment: Date = noon,
        outcome: FeedCheck.Outcome = .fetched,
        failure: FetchFailure? = nil,
        state: FeedState = FeedState()
    ) -> FeedBatch {
        let source = source(id)
        let check = FeedCheck(
            sourceID: id,
            sourceTitle: source.title,
            at: moment,
            outcome: outcome,
            failure: failure,
            itemCount: items.count
        )
        return FeedBatch(source: source, check: check, state: state, items: items)
    }

    static let today = CalendarDay(noon, in: clock.timeZone)

    static func decision(_ verdict: Verdict, _ note: String = "", corrected: String? = nil) -> Decision {
        Decision(
            verdict: verdict,
            reason: verdict == .wrong ? .passingMention : nil,
            correctedIssue: corrected,
            note: note,
            decidedBy: "lan",
            decidedAt: noon
        )
    }
}

extension Archive {
    /// The first findings of a queue.
    func reviewItems(_ filter: QueueFilter) throws -> [ReviewItem] { try reviewItems(filter, limit: 50) }

    /// Decides as somebody does who sees what holds.
    func decide(findingID: Int64, _ decision: Decision) throws {
        let held = try reviewCase(findingID)?.heldDecision
        _ = try decide(findingID, decision, expecting: held, origin: .terminal)
    }
}
