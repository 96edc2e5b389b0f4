import ArgumentParser
import ArticleStorage
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin classify`.
struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: Say.text(
            vi: "Phân loại bài theo từ điển (NDJSON vào, NDJSON ra), hoặc phân loại lại kho lưu trữ.",
            en: "Classify articles (NDJSON in, NDJSON out), or an archive anew."
        ),
        discussion: Say.text(
            vi:
                "Mỗi dòng vào: {\"id\",\"title\",\"summary\",\"text\"}. Dòng hỏng được báo kèm số dòng, các dòng khác vẫn chạy.\nVới --workspace: phân loại lại mọi bài trong kho sau khi sửa từ điển; quyết định của người duyệt giữ nguyên; bị ngắt thì chạy lại là tiếp tục.\nVí dụ:\n  diemtin classify bai.ndjson --fields title,summary\n  diemtin classify --workspace ~/diem-tin",
            en:
                "A line in: {\"id\",\"title\",\"summary\",\"text\"}. Bad lines are named, the rest goes on.\nWith --workspace: classifies every article of the archive anew after a lexicon changed; decisions stay; after an interruption it goes on where it stopped.\nExamples:\n  diemtin classify articles.ndjson --fields title,summary\n  diemtin classify --workspace ~/press"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Phần được đọc.", en: "Fields to read.")))
    var fields = FieldSelection.full

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In điểm của mọi vấn đề.", en: "Print every issue's score.")))
    var allScores = false

    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Tệp NDJSON; - là đầu vào chuẩn.", en: "NDJSON file; - is standard input."),
            valueName: "file"
        )
    )
    var file: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Phân loại lại kho của thư mục này.", en: "Classify this workspace's archive anew."),
            valueName: "dir"
        ),
        completion: .directory
    )
    var workspace: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Với --workspace: in JSON.", en: "With --workspace: print JSON."))
    )
    var json = false

    func validate() throws {
        guard (file == nil) != (workspace == nil) else {
            throw ValidationError(
                Say.text(vi: "cần một tệp, hoặc --workspace", en: "give a file or --workspace, one of them")
            )
        }
        guard workspace == nil || (fields == .full && !allScores) else {
            throw ValidationError(
                Say.text(
                    vi: "--fields và --all-scores không đi cùng --workspace",
                    en: "--fields and --all-scores do not go with --workspace"
                )
            )
        }
    }

    func run() throws {
        if let workspace { return try classifyAgain(Workspace(folder: workspace)) }
        let classifier = IssueClassifier(try lexicons.read())
        var line = ClassificationLine()
        try ArticleStream(path: file ?? "-").run { article, output in
            let result = classifier.classify(article.content, fields: fields.fields, published: article.publishedDate)
            line.clear()
            line.add(id: article.id, result, withScores: allScores)
            try output.write(lines: line.bytes)
        }
    }

    private func classifyAgain(_ workspace: Workspace) throws {
        let configuration = try workspace.configuration()
        let set = try lexicons.read(default: workspace.lexiconsFolder)
        let lock = try RoundLock(path: workspace.lockPath)
        defer { withExtendedLifetime(lock) {} }
        let archive = try Archive(
            existing: workspace.archivePath,
            clock: PressClock(timeZone: configuration.timeZone),
            ownPlaces: configuration.ownPlaces(in: set)
        )
        let display = ProgressDisplay(isOn: !json && Console.isInteractive)
        let account = try Reclassification(archive: archive, lexicons: set).run { display.show(done: $0, of: $1) }
        display.clear()
        if json { return try Console.json(account) }
        try ReclassificationText(account: account, titles: set, language: common.lang).lines.forEach(Console.line)
    }
}
