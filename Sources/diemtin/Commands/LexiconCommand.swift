import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin lexicon`.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: Say.text(vi: "Từ điển vấn đề.", en: "The lexicons."),
        subcommands: [LexiconCheckCommand.self]
    )
}

/// `diemtin lexicon check`.
struct LexiconCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Say.text(
            vi: "Đọc từ điển và chạy các ví dụ ghi trong đó.",
            en: "Read the lexicons and run the examples they carry."
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    func run() throws {
        let set = try lexicons.read()
        let faults = LexiconSelfTest(set).faults()
        for fault in faults { Console.error(fault.text(common.lang)) }
        let terms = set.lexicons.reduce(0) { $0 + $1.rules.count }
        let examples = set.lexicons.reduce(0) { $0 + $1.examples.match.count + $1.examples.noMatch.count }
        try Console.line(
            Say.text(
                vi: "\(set.lexicons.count) vấn đề, \(terms) từ, \(examples) ví dụ, \(faults.count) lỗi",
                en: "\(set.lexicons.count) issues, \(terms) terms, \(examples) examples, \(faults.count) faults"
            )
        )
        if !faults.isEmpty { throw ExitCode(1) }
    }
}
