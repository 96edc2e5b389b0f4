import ArticleStorage
import FeedFetching
import Foundation
import PressModel

/// Decides which feeds a round asks for, and says of each of the others why not.
struct RoundPlan {
    let archive: Archive
    let schedule: FeedSchedule
    let clock: PressClock
    let language: Language
    /// Asks for feeds that are not due as well; one that is gone for good is left alone all the same.
    let readsAll: Bool

    /// The feeds to ask for, and those that are passed over.
    func split(_ sources: [FeedSource]) throws -> (due: [FeedSource], skips: [RoundAccount.Skip]) {
        var due: [FeedSource] = []
        var skips: [RoundAccount.Skip] = []
        let now = clock.now()
        for source in sources where source.disabledReason == nil {
            let wait = try archive.feedState(of: source).flatMap { schedule.wait($0, at: now) }
            if let wait, !isOverruled(wait) { skips.append(skip(source, wait)) } else { due.append(source) }
        }
        return (Self.interleaved(due), skips)
    }

    /// One feed of each host after another, so that a host that hangs does not hold up the round.
    private static func interleaved(_ sources: [FeedSource]) -> [FeedSource] {
        var turns: [String: Int] = [:]
        let numbered = sources.enumerated().map { index, source in
            let host = source.url.host() ?? ""
            defer { turns[host, default: 0] += 1 }
            return (turn: turns[host, default: 0], index: index, source: source)
        }
        return numbered.sorted { ($0.turn, $0.index) < ($1.turn, $1.index) }.map(\.source)
    }

    private func isOverruled(_ wait: FeedSchedule.Wait) -> Bool {
        if case .gone = wait { return false }
        return readsAll
    }

    private func skip(_ source: FeedSource, _ wait: FeedSchedule.Wait) -> RoundAccount.Skip {
        let words = FeedWaitWords(wait: wait, source: source, clock: clock)
        return RoundAccount.Skip(
            source: source.title,
            url: source.url.absoluteString,
            reason: words.reason,
            detail: words.detail[language],
            until: words.until
        )
    }
}

/// A wait in words.
struct FeedWaitWords {
    let wait: FeedSchedule.Wait
    let source: FeedSource
    let clock: PressClock

    /// The code for programs.
    var reason: String {
        switch wait {
        case .gone: "gone"
        case .failing: "failing"
        case .fresh: "fresh"
        case .quiet: "quiet"
        case .busy: "busy"
        }
    }

    /// The earliest moment of the next attempt.
    var until: Date? {
        switch wait {
        case .gone: nil
        case .failing(_, _, let until), .fresh(let until), .quiet(let until), .busy(let until): until
        }
    }

    /// What happened and what can be done.
    var detail: Words {
        switch wait {
        case .gone(let since):
            Words(
                vi: "máy chủ báo nguồn này đã gỡ hẳn (410) từ \(moment(since)); sửa địa chỉ trong danh sách, "
                    + "hoặc chạy `diemtin feeds wake \(source.id) --workspace …`",
                en: "the server said on \(moment(since)) that the feed is gone for good (410); "
                    + "mend the address in the list, or run `diemtin feeds wake \(source.id) --workspace …`"
            )
        case .failing(let count, let since, let until):
            Words(
                vi: "lỗi \(count) lần liên tiếp từ \(moment(since)); thử lại sau \(moment(until))",
                en: "failed \(count) times in a row since \(moment(since)); next attempt after \(moment(until))"
            )
        case .fresh(let until):
            Words(
                vi: "máy chủ cho biết chưa có gì mới trước \(moment(until))",
                en: "the server says that nothing is new before \(moment(until))"
            )
        case .busy(let until):
            Words(
                vi: "máy chủ yêu cầu tạm ngừng tải tới \(moment(until))",
                en: "the server asked to be left alone until \(moment(until))"
            )
        case .quiet(let until):
            Words(
                vi: "theo nhịp ra bài của nguồn, đọc lại sau \(moment(until))",
                en: "by the feed's own pace, read again after \(moment(until))"
            )
        }
    }

    private func moment(_ date: Date) -> String { clock.display(date) }
}
