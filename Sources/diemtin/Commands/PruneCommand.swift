import ArgumentParser
import ArticleStorage
import Foundation
import PressModel
import PressProcessing

/// `diemtin prune`.
struct PruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: Say.text(vi: "Lược bớt nội dung các bài cũ.", en: "Take the words out of old articles."),
        discussion: Say.text(
            vi: """
                Bỏ tóm tắt, nội dung và các lần sửa của bài cũ; giữ tiêu đề, ngày, địa chỉ, nơi, các phát hiện và mọi
                quyết định. Bài có việc theo dõi chưa đóng thì giữ nguyên. Bài đã lược không tìm được bằng `search` nữa.
                Ví dụ:
                  diemtin prune --older-than 730 --dry-run --workspace ~/diem-tin
                  diemtin prune --before 2025-01-01 --workspace ~/diem-tin
                """,
            en: """
                Takes summary, text and revisions out of old articles; headline, day, address, places, findings and all
                decisions stay. Articles with an open follow-up stay whole. `search` finds pruned articles no more.
                Examples:
                  diemtin prune --older-than 730 --dry-run --workspace ~/press
                  diemtin prune --before 2025-01-01 --workspace ~/press
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var workspace: WorkspaceOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Bài của những ngày trước ngày này.", en: "Articles of days before this one."),
            valueName: "yyyy-mm-dd"
        )
    )
    var before: CalendarDay?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Bài cũ hơn chừng này ngày.", en: "Articles older than so many days."),
            valueName: "days"
        )
    )
    var olderThan: Int?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "Chỉ đếm, không đổi gì.", en: "Count only, change nothing.")))
    var dryRun = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Gộp chỉ mục từ và thu nhỏ tệp, dù không lược bài nào.",
                en: "Merge the index of words and make the file smaller, with nothing to prune too."
            )
        )
    )
    var optimize = false

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        if before != nil, olderThan != nil {
            throw ValidationError(
                Say.text(vi: "chỉ dùng một trong --before và --older-than", en: "use one of --before and --older-than")
            )
        }
        if before == nil, olderThan == nil, !optimize || dryRun {
            throw ValidationError(
                Say.text(vi: "cần --before hoặc --older-than", en: "--before or --older-than is needed")
            )
        }
        if let olderThan, !(1...100_000).contains(olderThan) {
            throw ValidationError(Say.text(vi: "--older-than từ 1 đến 100000", en: "--older-than is 1 to 100000"))
        }
    }

    func run() throws {
        let (folder, _, clock) = try workspace.opened()
        let day = before ?? olderThan.map { clock.today.adding(days: -$0) }
        if let day, day > clock.today {
            throw ValidationError(Say.text(vi: "--before ở tương lai: \(day)", en: "--before is in the future: \(day)"))
        }
        if dryRun {
            let archive = try Archive(existing: folder.archivePath, clock: clock)
            return try report(PruneOutput(day, try day.map(archive.prunable) ?? PruneCount(), nil, isDryRun: true))
        }
        let lock = try RoundLock(path: folder.lockPath)
        defer { withExtendedLifetime(lock) {} }
        let archive = try Archive(existing: folder.archivePath, clock: clock)
        try report(try prune(archive, day, clock))
    }

    private func prune(_ archive: Archive, _ day: CalendarDay?, _ clock: PressClock) throws -> PruneOutput {
        var count = try day.map(archive.prunable) ?? PruneCount()
        let total = count.articles
        if let day {
            count.articles = try archive.prune(before: day, at: clock.now()) { done in
                show(Say.text(vi: "\(done)/\(total) bài", en: "\(done)/\(total) articles"))
            }
        }
        var compaction: Compaction?
        if count.articles > 0 || optimize {
            show(Say.text(vi: "đang gộp chỉ mục và thu nhỏ tệp", en: "merging the index and making the file smaller"))
            try archive.mergeIndexes()
            compaction = try archive.compact()
        }
        if Console.isInteractive, !json { Console.progress("\r\u{1B}[K") }
        return PruneOutput(day, count, compaction, isDryRun: false)
    }

    private func show(_ text: String) {
        if Console.isInteractive, !json { Console.progress("\r\u{1B}[K" + text) }
    }

    private func report(_ output: PruneOutput) throws {
        if json { return try Console.json(output) }
        for line in output.lines { try Console.line(line[common.lang]) }
    }
}
