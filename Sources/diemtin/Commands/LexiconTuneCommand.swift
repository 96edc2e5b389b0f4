import ArgumentParser
import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin lexicon tune`.
struct LexiconTuneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune",
        abstract: Say.text(
            vi: "Đề nghị trọng số và ngưỡng theo bài đã gắn nhãn; không ghi gì.",
            en: "Propose weights and thresholds after labelled articles; nothing is written."
        ),
        discussion: Say.text(
            vi: """
                Khớp hồi quy logistic có kiềm về trọng số hiện tại, đo trên phần bài không dùng để khớp, rồi in bảng và một
                bản vá (diff). Người đọc quyết định có áp dụng hay không. Dòng đầu `#` là báo cáo, patch và git apply bỏ qua.
                Ví dụ:
                  diemtin lexicon tune --labels nhan.ndjson > sua.diff
                  patch -p1 < sua.diff && diemtin lexicon check
                  diemtin lexicon tune --labels nhan.ndjson --issue land --strength 100 --proposals 20
                """,
            en: """
                Fits a logistic regression held to the present weights, judges it by articles that it did not see, and prints a
                table and a diff, which a person accepts or not. Lines with `#` are the report; patch and git apply skip them.
                Examples:
                  diemtin lexicon tune --labels labels.ndjson > change.diff
                  patch -p1 < change.diff && diemtin lexicon check
                  diemtin lexicon tune --labels labels.ndjson --issue land --strength 100 --proposals 20
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var lexicons: LexiconOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Tệp NDJSON có \"issues\":[…]; được đọc hai lần.",
                en: "NDJSON file with \"issues\":[…]; it is read twice."
            ),
            valueName: "file"
        )
    )
    var labels: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Chỉ vấn đề này; ghi nhiều lần được.", en: "Only this issue; may be repeated."),
            valueName: "issue"
        )
    )
    var issue: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Số phần để kiểm tra chéo.", en: "Parts for cross-validation."), valueName: "n")
    )
    var folds = 5

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Phần được đọc; mặc định mỗi bài đọc cả hai cách.",
                en: "Fields to read; by default each article is read both ways."
            )
        )
    )
    var fields: FieldSelection?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Giữ trọng số hiện tại mạnh đến đâu: auto, hoặc một số dương (10 yếu, 300 mạnh).",
                en: "How strongly to hold on to the present weights: auto, or a positive number (10 weak, 300 strong)."
            ),
            valueName: "auto|n"
        )
    )
    var strength = TuningStrength.automatic

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Số cụm từ mới được đề nghị cho mỗi vấn đề.", en: "New phrases proposed for each issue."),
            valueName: "n"
        )
    )
    var proposals = 10

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        if labels == "-" {
            throw ValidationError(
                Say.text(
                    vi: "--labels cần một tệp: nó được đọc hai lần",
                    en: "--labels needs a file: it is read twice"
                )
            )
        }
        guard (2...20).contains(folds) else {
            throw ValidationError(Say.text(vi: "--folds từ 2 đến 20", en: "--folds is from 2 to 20"))
        }
        if proposals < 0 {
            throw ValidationError(Say.text(vi: "--proposals không được âm", en: "--proposals can't be negative"))
        }
    }

    func run() throws {
        let set = try lexicons.read()
        try checkIssues(set)
        let readings = fields.map { [$0 == .full ? Reading.full : .short] } ?? Reading.allCases
        var data = TuningData(set, readings: readings, folds: folds)
        let wanted = issue.isEmpty ? set.lexicons.map(\.id) : issue
        var proposer = PhraseProposer(issues: wanted, fields: readings[0].fields)
        let isWhole = try ArticleStream(path: labels).readAll { input in
            guard let article = input.labelled else { return }
            data.add(article, published: input.publishedDate)
            if proposals > 0 { proposer.count(article) }
        }
        guard data.articleCount > 0 else { throw noLabels }
        let tuning = LexiconTuner(set, data, issues: Set(wanted)).tune(strength: strength.value, progress: showFold)
        if Console.isInteractive { Console.progress("\r\u{1B}[K") }
        try show(tuning, phrases(tuning, &proposer), readings)
        if !isWhole { throw ExitCode(1) }
    }

    private func show(
        _ tuning: LexiconTuning,
        _ phrases: [String: [PhraseProposal]],
        _ readings: [Reading]
    ) throws {
        let diff = try tuning.diff(proposals: phrases, shownPath: { DiffPath.shown($0) })
        if json {
            return try Console.json(LexiconTuneOutput(tuning, phrases, readings: readings, diff: diff), pretty: true)
        }
        for line in TuningText(tuning: tuning, readings: readings, isChosen: strength.value == nil).lines {
            try Console.line(line.isEmpty ? "#" : "# " + line)
        }
        if !diff.isEmpty { try Console.bytes(Array(diff.utf8)) }
    }

    /// The second reading: bad lines have been named.
    private func phrases(_ tuning: LexiconTuning, _ proposer: inout PhraseProposer) throws -> [String: [PhraseProposal]]
    {
        guard proposals > 0 else { return [:] }
        proposer.startSecondReading()
        let count = ArticleCount(Say.text(vi: "Tìm cụm từ", en: "Looking for phrases"))
        defer { count.clear() }
        try ArticleLines(path: labels).forEach(onFault: { _ in }) { input in
            guard let article = input.labelled else { return }
            proposer.recount(article)
            count.add()
        }
        return Dictionary(
            uniqueKeysWithValues: tuning.issues.filter(\.isTuned).map {
                ($0.lexicon.id, proposer.proposals(for: $0, limit: proposals))
            }
        )
    }

    private func showFold(_ done: Int) {
        guard Console.isInteractive else { return }
        let text = Say.text(vi: "Kiểm tra chéo: \(done)/\(folds)", en: "Cross-validation: \(done)/\(folds)")
        Console.progress("\r\u{1B}[K\(text)")
    }

    private func checkIssues(_ set: LexiconSet) throws {
        guard let unknown = issue.first(where: { id in !set.lexicons.contains { $0.id == id } }) else { return }
        throw ValidationError(
            Say.text(vi: "không có vấn đề `\(unknown)`", en: "no such issue `\(unknown)`") + ": "
                + set.lexicons.map(\.id).joined(separator: ", ")
        )
    }

    private var noLabels: UserFault {
        UserFault(
            FileLocation(path: labels, line: 0),
            Words(vi: "không bài nào có nhãn", en: "no article carries labels"),
            remedy: Words(
                vi: "ghi \"issues\":[…] trong mỗi dòng; [] là bài không thuộc vấn đề nào",
                en: "write \"issues\":[…] on each line; [] is an article of no issue"
            )
        )
    }
}

extension ArticleInput {
    /// The article with its labels; nil where nobody has read it.
    fileprivate var labelled: LabelledArticle? {
        issues.map { LabelledArticle(id: id, content: content, issues: Set($0)) }
    }
}
