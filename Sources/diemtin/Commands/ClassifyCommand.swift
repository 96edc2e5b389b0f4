import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin classify`.
struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: Say.text(
            vi: "Phân loại bài theo từ điển (NDJSON vào, NDJSON ra).",
            en: "Classify articles (NDJSON in, NDJSON out)."
        ),
        discussion: Say.text(
            vi:
                "Mỗi dòng vào: {\"id\",\"title\",\"summary\",\"text\"}. Dòng hỏng được báo kèm số dòng, các dòng khác vẫn chạy.\nVí dụ: diemtin classify bai.ndjson --fields title,summary",
            en:
                "A line in: {\"id\",\"title\",\"summary\",\"text\"}. Bad lines are named, the rest goes on.\nExample: diemtin classify articles.ndjson --fields title,summary"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Phần được đọc.", en: "Fields to read.")))
    var fields = FieldSelection.full

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In điểm của mọi vấn đề.", en: "Print every issue's score.")))
    var allScores = false

    @OptionGroup var input: ArticleInputOptions

    func run() throws {
        let classifier = IssueClassifier(try lexicons.read())
        var line = ClassificationLine()
        try input.stream.run { article, output in
            let result = classifier.classify(article.content, fields: fields.fields, published: article.publishedDate)
            line.clear()
            line.add(id: article.id, result, withScores: allScores)
            try output.write(lines: line.bytes)
        }
    }
}
