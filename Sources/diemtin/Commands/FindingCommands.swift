import ArgumentParser
import ClaimChecking
import Foundation
import PressModel
import PressProcessing

/// `diemtin claims`.
struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: Say.text(vi: "Tin đã được kiểm chứng.", en: "Claims that were checked."),
        subcommands: [ClaimsMatchCommand.self]
    )
}

/// `diemtin claims match`.
struct ClaimsMatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: Say.text(
            vi: "So bài với các kiểm chứng đã công bố (NDJSON).",
            en: "Match articles with published checks (NDJSON)."
        )
    )

    private struct Output: Encodable {
        let id: String
        let matches: [ClaimMatch]
    }

    @OptionGroup var common: CommonOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Tệp ClaimReview (DataFeed, mảng JSON hoặc NDJSON).",
                en: "ClaimReview file (DataFeed, JSON array or NDJSON)."
            ),
            valueName: "file"
        )
    )
    var registry: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Nhiều nhất chừng này cho một bài.", en: "At most so many for an article."),
            valueName: "k"
        )
    )
    var top = 5

    @OptionGroup var input: ArticleInputOptions

    func validate() throws {
        guard (1...1_000).contains(top) else {
            throw ValidationError(Say.text(vi: "--top từ 1 đến 1000", en: "--top is 1 to 1000"))
        }
    }

    func run() throws {
        let claims = try ClaimRegistry(data: try InputFile(path: registry).data(), path: registry)
        for problem in claims.problems { Console.error(problem.text(common.lang)) }
        let matcher = ClaimMatcher(claims)
        try input.stream.run { article, output in
            try output.write(Output(id: article.id, matches: matcher.matches(in: article.content, top: top)))
        }
    }
}

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
