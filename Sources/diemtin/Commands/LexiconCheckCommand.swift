import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin lexicon check`.
struct LexiconCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Say.text(
            vi: "Đọc từ điển, chạy các ví dụ ghi trong đó, chỉ ra chỗ đáng ngờ.",
            en: "Read the lexicons, run the examples they carry, and point at what looks wrong."
        ),
        discussion: Say.text(
            vi: """
                Lỗi (mã thoát 1): ví dụ không đúng, thiếu ví dụ, từ tự nó đủ ngưỡng, từ không bao giờ tính điểm.
                Gợi ý: từ một tiếng không ngữ cảnh, cụm lặp, từ tính hai lần, mask thừa; với --corpus, từ không gặp trong bài nào.
                Ví dụ:
                  diemtin lexicon check
                  diemtin lexicon check --workspace ~/diem-tin --corpus bai.ndjson --strict
                """,
            en: """
                Faults (exit 1): an example that fails, too few of them, a term that decides alone or never counts.
                Hints: one syllable without context, phrases twice, idle masks; with --corpus, terms seen in no article.
                Examples:
                  diemtin lexicon check
                  diemtin lexicon check --workspace ~/press --corpus articles.ndjson --strict
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Kiểm tra từ điển của thư mục làm việc này.", en: "Check this workspace's lexicons."),
            valueName: "dir"
        ),
        completion: .directory
    )
    var workspace: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Bài báo NDJSON, để tìm từ không gặp bao giờ.",
                en: "NDJSON articles, to find terms never seen."
            ),
            valueName: "file"
        )
    )
    var corpus: String?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "Coi gợi ý là lỗi.", en: "Take hints for faults.")))
    var strict = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "In mọi gợi ý, không chỉ \(Self.fewHints) gợi ý đầu.",
                en: "Print every hint, not the first \(Self.fewHints) alone."
            )
        )
    )
    var hints = false

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    /// Hints shown when nobody asks for all of them: a lexicon of long lists has hundreds.
    private static let fewHints = 20

    func run() throws {
        let set = try lexicons.read(default: workspace.map { Workspace(folder: $0).lexiconsFolder })
        var isWhole = true
        let usage = try corpus.map { try self.usage(of: set, in: $0, &isWhole) }
        let remarks = LexiconCheck(set).remarks(usage: usage)
        let faults = remarks.filter { strict || $0.level == .fault }
        let found = remarks.filter { !strict && $0.level == .hint }
        let result = LexiconCheckOutput(set, faults: faults, hints: found, usage: usage, common.lang)
        if json {
            try Console.json(result, pretty: true)
        } else {
            let shown = hints ? found.count : Self.fewHints
            let text = LexiconCheckText(faults: faults, hints: found, shown: shown, usage: usage)
            for line in text.remarks { Console.error(line) }
            try Console.line(text.summary(result))
        }
        if !faults.isEmpty || !isWhole { throw ExitCode(1) }
    }

    private func usage(of set: LexiconSet, in path: String, _ isWhole: inout Bool) throws -> CorpusUsage {
        var usage = CorpusUsage(set)
        isWhole = try ArticleStream(path: path).readAll { usage.add($0.content) }
        return usage
    }
}
