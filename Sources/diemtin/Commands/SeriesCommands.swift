public import ArgumentParser
import Foundation
import PressModel
import PressProcessing
import StoryGrouping
import TrendDetection

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

/// `diemtin trend`.
struct TrendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: Say.text(
            vi: "Tìm ngày hoặc tuần bất thường trong một chuỗi đếm.",
            en: "Find unusual days or weeks in a series of counts."
        ),
        discussion: Say.text(
            vi: "Tệp CSV: period,count[,complete]. Kỳ không đủ (complete = 0) không vào mức nền và không báo động.",
            en: "CSV: period,count[,complete]. Incomplete periods (complete = 0) enter no baseline and never alarm."
        )
    )

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Tệp CSV; - là đầu vào chuẩn.", en: "CSV file; - is standard input."),
            valueName: "file"
        )
    )
    var file: String

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "day hoặc week.", en: "day or week.")))
    var period = TrendPeriod.day

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Phương pháp.", en: "The method.")))
    var method = TrendMethod.auto

    func run() throws {
        let series = try CountSeries(path: file).periods(try InputFile(path: file).data())
        for point in TrendDetector(method: method, period: period).points(series) { try Console.json(point) }
    }
}

extension TrendPeriod: ExpressibleByArgument {}
extension TrendMethod: ExpressibleByArgument {}

/// Reads `period,count[,complete]`.
struct CountSeries {
    let path: String

    /// The periods in the file's order.
    /// - Throws: `UserFault` naming the line.
    func periods(_ data: Data) throws -> [PeriodCount] {
        let lines = String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        return try lines.enumerated().compactMap { index, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"\u{FEFF}")) }
            if cells.joined().isEmpty || (index == 0 && cells.first?.lowercased() == "period") { return nil }
            return try period(cells, line: index + 1)
        }
    }

    private func period(_ cells: [String], line: Int) throws -> PeriodCount {
        let complete = cells.count > 2 ? Self.flag(cells[2]) : true
        guard (2...3).contains(cells.count), !cells[0].isEmpty, let count = Int(cells[1]), count >= 0, let complete
        else {
            throw UserFault(
                FileLocation(path: path, line: line),
                Words(vi: "dòng không đọc được", en: "the line can't be read"),
                remedy: Words(
                    vi: "ghi như: 2026-11-22,14 hoặc 2026-11-22,14,1",
                    en: "write it like 2026-11-22,14 or 2026-11-22,14,1"
                )
            )
        }
        return PeriodCount(period: cells[0], count: count, isComplete: complete)
    }

    private static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "1", "true", "": true
        case "0", "false": false
        default: nil
        }
    }
}
