import ArgumentParser

/// `diemtin claims`.
struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: Say.text(vi: "Tin đã được kiểm chứng.", en: "Claims that were checked."),
        subcommands: [
            ClaimsImportCommand.self, ClaimsListCommand.self, ClaimsCheckCommand.self, ClaimsMatchCommand.self,
        ]
    )
}
