import ArgumentParser

/// `diemtin review second`.
struct ReviewSecondCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "second",
        abstract: Say.text(
            vi: "Người thứ hai đọc lại một phần, không thấy quyết định đầu.",
            en: "A second person reads a part again without seeing the first verdict."
        ),
        subcommands: [ReviewSecondDrawCommand.self, ReviewSecondNextCommand.self, ReviewSecondReadCommand.self]
    )
}
