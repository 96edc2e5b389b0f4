import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin lexicon`.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: Say.text(vi: "Từ điển vấn đề.", en: "The lexicons."),
        subcommands: [LexiconCheckCommand.self, LexiconExplainCommand.self]
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

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Kiểm tra từ điển của thư mục làm việc này.", en: "Check this workspace's lexicons."),
            valueName: "dir"
        ),
        completion: .directory
    )
    var workspace: String?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    /// What `--json` prints.
    private struct Output: Encodable {
        struct Fault: Encodable {
            let path: String
            let line: Int
            let message: String
            let remedy: String

            init(_ fault: UserFault, _ language: Language) {
                path = fault.location.path
                line = fault.location.line
                message = fault.message.text(language)
                remedy = fault.remedy.text(language)
            }
        }

        let issues: Int
        let terms: Int
        let examples: Int
        let faults: [Fault]
    }

    func run() throws {
        let set = try lexicons.read(default: workspace.map { Workspace(folder: $0).lexiconsFolder })
        let faults = LexiconSelfTest(set).faults()
        let result = Output(
            issues: set.lexicons.count,
            terms: set.lexicons.reduce(0) { $0 + $1.rules.count },
            examples: set.lexicons.reduce(0) { $0 + $1.examples.match.count + $1.examples.noMatch.count },
            faults: faults.map { Output.Fault($0, common.lang) }
        )
        if json {
            try Console.json(result, pretty: true)
        } else {
            for fault in faults { Console.error(fault.text(common.lang)) }
            try Console.line(
                Say.text(
                    vi: "\(result.issues) vấn đề, \(result.terms) từ, \(result.examples) ví dụ, \(faults.count) lỗi",
                    en:
                        "\(result.issues) issues, \(result.terms) terms, \(result.examples) examples, \(faults.count) faults"
                )
            )
        }
        if !faults.isEmpty { throw ExitCode(1) }
    }
}
