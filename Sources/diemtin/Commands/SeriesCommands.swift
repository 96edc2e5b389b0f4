import ArgumentParser
import Foundation
import PressModel
import PressProcessing
import StoryGrouping

/// `diemtin group`.
struct GroupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "group",
        abstract: Say.text(vi: "Gộp bài thành vụ việc (NDJSON).", en: "Group articles into stories (NDJSON)."),
        discussion: Say.text(
            vi:
                "Mỗi dòng vào: {\"id\",\"source\",\"published\",\"title\",\"summary\",\"text\"}; thiếu source thì lấy tên miền của url. Mỗi dòng ra, theo thứ tự đầu vào: {\"id\",\"reprintOf\",\"story\"}; reprintOf là bài được đăng lại, story là bài đầu tiên của vụ việc. Dòng hỏng được báo kèm số dòng, các dòng khác vẫn chạy.\nVí dụ:\n  diemtin group bai.ndjson\n  gzip -dc bai.ndjson.gz | diemtin group -",
            en:
                "A line in: {\"id\",\"source\",\"published\",\"title\",\"summary\",\"text\"}; without a source the host of the url is taken. A line out, in the order of the input: {\"id\",\"reprintOf\",\"story\"}; reprintOf is the article whose text it carries, story the first article of the story. Bad lines are named, the rest goes on.\nExamples:\n  diemtin group articles.ndjson\n  gzip -dc articles.ndjson.gz | diemtin group -"
        )
    )

    @OptionGroup var common: CommonOptions

    @OptionGroup var input: ArticleInputOptions

    func run() throws {
        var articles: [GroupingArticle] = []
        var faults: ExitCode?
        do {
            try input.stream.run { articles.append(Self.article($0)) }
        } catch let code as ExitCode {
            faults = code
        }
        let output = LineOutput()
        for assignment in StoryGrouper().group(articles) { try output.write(assignment) }
        try output.flush()
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
