import ArgumentParser

/// `diemtin lexicon`.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: Say.text(vi: "Từ điển vấn đề.", en: "The lexicons."),
        subcommands: [
            LexiconCheckCommand.self, LexiconExplainCommand.self, LexiconTryCommand.self, LexiconTuneCommand.self,
        ]
    )
}
