import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin lexicon explain`.
struct LexiconExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Say.text(
            vi: "Giải thích: từ nào tính điểm, ở đâu, còn cách ngưỡng bao xa.",
            en: "Explain: which terms fired, where, and how far the threshold is."
        ),
        discussion: Say.text(
            vi: """
                Đọc bài từ tệp NDJSON như `classify`. Mỗi dòng in ra: điểm, phần, đoạn chữ trong bài, từ trong từ điển, tệp:dòng.
                Ví dụ:
                  diemtin lexicon explain bai.ndjson --id 017846
                  echo '{"id":"1","title":"Ngập nặng sau mưa ở Ninh Kiều"}' | diemtin lexicon explain - --issue urban
                """,
            en: """
                Reads articles as `classify` does. A line printed: points, field, passage, term, file:line.
                Examples:
                  diemtin lexicon explain articles.ndjson --id 017846
                  echo '{"id":"1","title":"Ngập nặng sau mưa ở Ninh Kiều"}' | diemtin lexicon explain - --issue urban
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Phần được đọc.", en: "Fields to read.")))
    var fields = FieldSelection.full

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Chỉ bài có mã này.", en: "Only the article with this id."), valueName: "id")
    )
    var id: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Chỉ vấn đề này, kể cả khi không có từ nào.", en: "Only this issue, even with nothing seen."),
            valueName: "issue"
        )
    )
    var issue: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "In JSON, mỗi bài một dòng.", en: "Print JSON, a line an article."))
    )
    var json = false

    @OptionGroup var input: ArticleInputOptions

    func run() throws {
        let set = try lexicons.read()
        if let issue, !set.lexicons.contains(where: { $0.id == issue }) {
            throw ValidationError(
                Say.text(vi: "không có vấn đề `\(issue)`", en: "no such issue `\(issue)`") + ": "
                    + set.lexicons.map(\.id).joined(separator: ", ")
            )
        }
        let classifier = IssueClassifier(set)
        var isSeen = id == nil
        try input.stream.run { article, output in
            guard id == nil || id == article.id else { return }
            isSeen = true
            let all = classifier.explain(article.content, fields: fields.fields, published: article.publishedDate)
            let shown = all.filter { issue == $0.issue || issue == nil && (json || !$0.hits.isEmpty) }
            if json {
                try output.write(ExplanationOutput(id: article.id, shown))
            } else {
                try output.flush()
                for line in ExplanationText(article: article, explanations: shown).lines { try Console.line(line) }
            }
        }
        if !isSeen { throw ValidationError(Say.text(vi: "không có bài `\(id ?? "")`", en: "no article `\(id ?? "")`")) }
    }
}
