import ArgumentParser
import ArticleStorage
import Foundation
import PressModel

/// `diemtin review second draw`.
struct ReviewSecondDrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: Say.text(vi: "Rút ngẫu nhiên phần đọc lại.", en: "Draw the part at random."),
        discussion: Say.text(
            vi: "Ví dụ: diemtin review second draw --share 0.1 --since 2026-11-01",
            en: "Example: diemtin review second draw --share 0.1 --since 2026-11-01"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Tỷ lệ, 0 đến 1.", en: "The share, 0 to 1.")))
    var share = 0.1

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Trong các quyết định từ ngày này (mặc định 30 ngày).", en: "Of decisions since (30 days)."),
            valueName: "yyyy-mm-dd"
        )
    )
    var since: CalendarDay?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Số mầm, để rút lại y như cũ.", en: "Seed, to draw alike.")))
    var seed: UInt64?

    func validate() throws {
        guard share > 0, share <= 1 else {
            throw ValidationError(Say.text(vi: "--share trên 0, đến 1", en: "--share is above 0, up to 1"))
        }
    }

    func run() throws {
        let opened = try review.opened()
        let clock = opened.clock
        let count = try opened.archive.drawSecondReadings(
            share: share,
            since: (since ?? clock.today.adding(days: -30)).start(in: clock.timeZone),
            by: reviewer.name,
            at: clock.now(),
            seed: seed ?? .random(in: .min ... .max)
        )
        try Console.line(Say.text(vi: "Đã rút \(count) phát hiện.", en: "Drew \(count) findings."))
    }
}
