import ArgumentParser
import ClaimChecking
import PressModel
import PressProcessing

/// `diemtin figures`.
struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: Say.text(vi: "Số liệu trong bài.", en: "Figures in articles."),
        subcommands: [FiguresCheckCommand.self]
    )
}

/// `diemtin figures check`.
struct FiguresCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Say.text(
            vi: "Tìm câu có số liệu mâu thuẫn (NDJSON).",
            en: "Find sentences whose figures disagree (NDJSON)."
        )
    )

    private struct Figure: Encodable {
        let kind = "figure"
        let field: String
        let start: Int
        let end: Int
        let quote: String
        let stated: String
        let follows: String
        let calculation: String
    }

    private struct Output: Encodable {
        let id: String
        let findings: [Figure]
    }

    @OptionGroup var common: CommonOptions

    @OptionGroup var input: ArticleInputOptions

    func run() throws {
        let checker = FigureChecker()
        try input.stream.run { article, output in
            let findings = checker.findings(in: article.content).map { figure in
                Figure(
                    field: figure.field.rawValue,
                    start: figure.start,
                    end: figure.end,
                    quote: figure.quote,
                    stated: figure.stated,
                    follows: figure.follows,
                    calculation: figure.calculation
                )
            }
            try output.write(Output(id: article.id, findings: findings))
        }
    }
}
