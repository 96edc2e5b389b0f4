import ArgumentParser
import Foundation
import PressModel
import PressProcessing
import StoryGrouping

/// `diemtin group`.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: Say.text(vi: "Gộp bài thành vụ việc (NDJSON).", en: "Group articles into stories (NDJSON).")
    )

    /// `reprintOf` is printed as null where the article is no reprint.
    private struct Output: Encodable {
        let assignment: StoryAssignment

        private enum Key: String, CodingKey { case id, reprintOf, story }

        func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: Key.self)
            try values.encode(assignment.id, forKey: .id)
            try values.encode(assignment.reprintOf, forKey: .reprintOf)
            try values.encode(assignment.story, forKey: .story)
        }
    }

    @OptionGroup var common: CommonOptions

    @OptionGroup var input: ArticleInputOptions

    func run() throws {
        var articles: [GroupingArticle] = []
        defer { articles.removeAll() }
        var faults: ExitCode?
        do {
            try input.stream.run { articles.append(Self.article($0)) }
        } catch let code as ExitCode {
            faults = code
        }
        for assignment in StoryGrouper().group(articles) { try Console.json(Output(assignment: assignment)) }
        if let faults { throw faults }
    }

    private static func article(_ input: ArticleInput) -> GroupingArticle {
        GroupingArticle(
            id: input.id,
            title: input.content.title,
            text: input.content.summary + "\n" + input.content.text,
            published: input.published.flatMap { Date(iso8601: $0) },
            source: input.source ?? input.url.flatMap { URL(string: $0)?.host } ?? ""
        )
    }
}
