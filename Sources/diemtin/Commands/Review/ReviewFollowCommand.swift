import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review follow`.
struct ReviewFollowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow",
        abstract: Say.text(
            vi: "Theo dõi vấn đề đã giao cho đơn vị: giao, trả lời, kết thúc.",
            en: "Issues that a unit has taken up: open, answer, close."
        ),
        subcommands: [
            ReviewFollowOpenCommand.self, ReviewFollowAnswerCommand.self, ReviewFollowCloseCommand.self,
            ReviewFollowListCommand.self,
        ]
    )
}

/// What the commands of `review follow` share.
struct FollowUpOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var reviewer: ReviewerOptions

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func print(_ followUp: FollowUp, _ today: CalendarDay) throws {
        if json { return try Console.json(FollowUpOutput(followUp, today: today)) }
        try Console.line(FollowUpText(followUp: followUp, today: today, language: common.lang).line)
    }

    /// Changes a follow-up as it stands now.
    func change(
        _ id: Int64,
        _ change: (Archive, FollowUp, PressClock) throws -> FollowUp?
    ) throws {
        let opened = try review.opened()
        guard
            let present = try opened.archive.followUps(includingClosed: true, limit: .max).first(where: { $0.id == id })
        else { throw fault(vi: "không có mục theo dõi số \(id)", en: "there is no follow-up \(id)") }
        guard let changed = try change(opened.archive, present, opened.clock) else {
            throw fault(
                vi: "mục theo dõi số \(id) vừa được người khác sửa; không ghi gì",
                en: "somebody just changed follow-up \(id); nothing was recorded"
            )
        }
        try print(changed, opened.clock.today)
    }

    private func fault(vi: String, en: String) -> CommandFault {
        CommandFault(
            Words(vi: vi, en: en),
            remedy: Words(vi: "xem `diemtin review follow list`", en: "look at `diemtin review follow list`")
        )
    }
}
