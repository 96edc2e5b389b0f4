import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin lexicon try`.
struct LexiconTryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: Say.text(
            vi: "Thử một tệp từ điển đã sửa: bài nào sẽ được thêm, bài nào sẽ mất.",
            en: "Try a changed lexicon: which articles it would win and lose."
        ),
        discussion: Say.text(
            vi: """
                Tệp thay từ điển hoặc danh sách chung có cùng `id`; không ghi gì cả.
                Nếu bài có nhãn ("issues":[…]), in thêm P, R, F1 trước và sau.
                Ví dụ:
                  cp Lexicons/land.yaml /tmp/land.yaml    rồi sửa /tmp/land.yaml
                  diemtin lexicon try /tmp/land.yaml --corpus bai.ndjson --limit 50
                """,
            en: """
                The file takes the place of the lexicon or shared list of the same `id`; nothing is written.
                Where articles carry labels ("issues":[…]), precision, recall and F1 before and after are printed.
                Examples:
                  cp Lexicons/land.yaml /tmp/land.yaml    then edit /tmp/land.yaml
                  diemtin lexicon try /tmp/land.yaml --corpus articles.ndjson --limit 50
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Argument(
        help: ArgumentHelp(Say.text(vi: "Tệp từ điển đã sửa.", en: "The changed lexicon."), valueName: "file.yaml"),
        completion: .file(extensions: ["yaml"])
    )
    var file: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Bài báo NDJSON; - là đầu vào chuẩn.", en: "NDJSON articles; - is standard input."),
            valueName: "file"
        )
    )
    var corpus: String

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Phần được đọc.", en: "Fields to read.")))
    var fields = FieldSelection.full

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Số bài thêm và số bài mất được in cho mỗi vấn đề; mặc định 20, với --json là tất cả.",
                en: "Articles won and lost printed for each issue; 20 by default, all with --json."
            ),
            valueName: "n"
        )
    )
    var limit: Int?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        guard let limit, limit < 0 else { return }
        throw ValidationError(Say.text(vi: "--limit không được âm", en: "--limit can't be negative"))
    }

    func run() throws {
        let present = try lexicons.read()
        let changed = try present.replacing(withFileAt: file)
        var comparison = LexiconComparison(
            before: present,
            after: changed.set,
            fields: fields.fields,
            limit: limit ?? (json ? .max : 20)
        )
        let isWhole = try ArticleStream(path: corpus).readAll { article in
            comparison.add(
                id: article.id,
                article.content,
                published: article.publishedDate,
                labels: article.issues.map(Set.init)
            )
        }
        try show(comparison, changed.set, changed.replacement)
        if !isWhole { throw ExitCode(1) }
    }

    private func show(_ comparison: LexiconComparison, _ set: LexiconSet, _ replacement: LexiconReplacement) throws {
        if json {
            let names = fields.fields.map(\.rawValue)
            let output = LexiconTryOutput(comparison, file: file, replacement, fields: names)
            return try Console.json(output, pretty: true)
        }
        for line in LexiconTryText(comparison: comparison, replacement: replacement, set: set).lines {
            try Console.line(line)
        }
    }
}
