import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin evaluate`.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: Say.text(
            vi: "So phân loại với nhãn do người đọc ghi.",
            en: "Compare the classification with labels given by readers."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin evaluate --labels nhan.ndjson --show errors",
            en: "Example: diemtin evaluate --labels labels.ndjson --show errors"
        )
    )

    enum Show: String, ExpressibleByArgument, CaseIterable { case errors }

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "NDJSON có thêm \"issues\":[…].", en: "NDJSON with \"issues\":[…]."),
            valueName: "file"
        )
    )
    var labels: String

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Phần được đọc.", en: "Fields to read.")))
    var fields = FieldSelection.full

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "errors: in các bài khác nhãn.", en: "errors: print the articles that differ."))
    )
    var show: Show?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        let set = try lexicons.read()
        let classifier = IssueClassifier(set)
        var evaluation = Evaluation(issues: set.lexicons.map(\.id))
        try ArticleStream(path: labels).run { article in
            let labelled = LabelledArticle(
                id: article.id,
                content: article.content,
                issues: Set(article.issues ?? [])
            )
            evaluation.add(
                labelled,
                classifier.classify(article.content, fields: fields.fields, published: article.publishedDate)
            )
        }
        if json {
            let names = fields.fields.map(\.rawValue)
            return try Console.json(EvaluationOutput(evaluation, fields: names, withErrors: show != nil), pretty: true)
        }
        for line in EvaluationText(evaluation: evaluation, withErrors: show != nil).lines { try Console.line(line) }
    }
}
