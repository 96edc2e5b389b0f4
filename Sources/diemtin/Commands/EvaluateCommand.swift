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
            vi: """
                Mỗi dòng NDJSON là một bài có thêm "issues":[…]. In độ chính xác (P), độ phủ (R), F1 và khoảng tin cậy 95 %.
                Ví dụ:
                  diemtin evaluate --labels nhan.ndjson --except 0/3 --show errors   (bài để chỉnh từ điển)
                  diemtin evaluate --labels nhan.ndjson --part 0/3                   (bài để riêng, không đọc)
                  diemtin evaluate --floors Tests/Quality/floors.yaml --floor-name issues-dev
                """,
            en: """
                A line of NDJSON is an article with "issues":[…]. Prints precision, recall, F1 and 95 % intervals.
                Examples:
                  diemtin evaluate --labels labels.ndjson --except 0/3 --show errors   (articles for tuning)
                  diemtin evaluate --labels labels.ndjson --part 0/3                   (articles kept apart, unread)
                  diemtin evaluate --floors Tests/Quality/floors.yaml --floor-name issues-dev
                """
        )
    )

    enum Show: String, ExpressibleByArgument, CaseIterable { case errors }

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "NDJSON có thêm \"issues\":[…]; với --floors: thay cho `labels` trong tệp ấy.",
                en: "NDJSON with \"issues\":[…]; with --floors: in place of that file's `labels`."
            ),
            valueName: "file"
        )
    )
    var labels: String?

    @OptionGroup var part: PartOptions
    @OptionGroup var floor: FloorOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Phần được đọc; mặc định title,summary,text.",
                en: "Fields to read; title,summary,text by default."
            )
        )
    )
    var fields: FieldSelection?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "errors: in các bài khác nhãn.", en: "errors: print the articles that differ."))
    )
    var show: Show?

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        guard floor.floors != nil else {
            if labels != nil { return }
            throw ValidationError(Say.text(vi: "cần --labels hoặc --floors", en: "--labels or --floors is needed"))
        }
        guard part.selection == .all, fields == nil, show == nil, !json, labels != "-" else {
            throw ValidationError(
                Say.text(
                    vi: "--floors không đi cùng --part, --except, --fields, --show, --json hay đầu vào chuẩn",
                    en: "--floors goes without --part, --except, --fields, --show, --json and standard input"
                )
            )
        }
    }

    func run() throws {
        let set = LabelledSet(try lexicons.read())
        if let rows = try floor.rows() { return try compare(set, rows) }
        guard let labels else { return }
        let fields = (fields ?? .full).fields
        let outcome = try set.evaluate(labels, part.selection, fields)
        try display(outcome.evaluation, fields)
        if !outcome.isWhole { throw ExitCode(1) }
    }

    private func display(_ evaluation: Evaluation, _ fields: [ArticleField]) throws {
        let intervals = evaluation.intervals()
        guard json else {
            let text = EvaluationText(
                evaluation: evaluation,
                intervals: intervals,
                selection: part.selection,
                withErrors: show != nil
            )
            return try text.lines.forEach(Console.line)
        }
        let output = EvaluationOutput(
            evaluation,
            intervals,
            selection: part.selection,
            fields: fields.map(\.rawValue),
            withErrors: show != nil
        )
        try Console.json(output, pretty: true)
    }

    private func compare(_ set: LabelledSet, _ rows: [QualityFloor]) throws {
        var isDone = true
        for row in rows {
            let outcome = try set.evaluate(labels ?? row.labels, row.selection, row.fields)
            let text = FloorText(floor: row, evaluation: outcome.evaluation)
            try text.lines.forEach(Console.line)
            for fault in text.faults { Console.error(fault.text(common.lang)) }
            isDone = isDone && outcome.isWhole && text.faults.isEmpty
        }
        if !isDone { throw ExitCode(1) }
    }
}
