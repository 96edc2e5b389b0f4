import ArticleStorage
import PressModel

/// What `prune` did or would do.
struct PruneOutput: Encodable {
    /// Articles before this day.
    let before: CalendarDay?
    let articles: Int
    /// Articles that stay whole, since a follow-up on them is open.
    let kept: Int
    let isDryRun: Bool
    /// Bytes that the file is smaller by, and bytes inside it that new articles will fill.
    let freedBytes: Int64?
    let reusableBytes: Int64?
    /// Bytes that the disk would need for making the file smaller.
    let neededBytes: Int64?

    init(_ day: CalendarDay?, _ count: PruneCount, _ compaction: Compaction?, isDryRun: Bool) {
        before = day
        articles = count.articles
        kept = count.kept
        self.isDryRun = isDryRun
        freedBytes = compaction?.freed
        reusableBytes = compaction?.reusable
        neededBytes = compaction?.missing
    }

    /// The account for a reader.
    var lines: [Words] {
        var lines = [pruned]
        if kept > 0 {
            lines.append(
                Words(
                    vi: "Giữ nguyên \(kept) bài có việc theo dõi chưa đóng.",
                    en: "\(kept) articles with an open follow-up stay whole."
                )
            )
        }
        if let neededBytes, let reusableBytes {
            lines.append(
                Words(
                    vi:
                        "Tệp kho chưa nhỏ đi: đĩa cần trống \(size(neededBytes)); \(size(reusableBytes)) trong tệp sẽ dùng cho bài mới.",
                    en:
                        "The file is as large as before: the disk needs \(size(neededBytes)); new articles will fill \(size(reusableBytes)) in it."
                )
            )
        } else if let freedBytes {
            lines.append(
                Words(vi: "Tệp kho nhỏ đi \(size(freedBytes)).", en: "The file is smaller by \(size(freedBytes)).")
            )
        }
        return lines
    }

    private var pruned: Words {
        isDryRun
            ? Words(
                vi: "Sẽ lược \(articles) bài; chưa đổi gì.",
                en: "\(articles) articles would be pruned; nothing changed."
            )
            : Words(vi: "Đã lược \(articles) bài.", en: "\(articles) articles pruned.")
    }

    private func size(_ bytes: Int64) -> String { "\(max(0, bytes) / 1_000_000) MB" }
}
