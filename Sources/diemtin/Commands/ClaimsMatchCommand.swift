import ArgumentParser
import ClaimChecking
import Foundation
import PressModel
import PressProcessing

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
