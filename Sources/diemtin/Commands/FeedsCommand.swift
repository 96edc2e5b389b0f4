import ArgumentParser

/// `diemtin feeds`.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: Say.text(vi: "Danh sách nguồn tin.", en: "The feed list."),
        subcommands: [
            FeedsListCommand.self, FeedsAddCommand.self, FeedsCheckCommand.self, FeedsWakeCommand.self,
        ]
    )
}
