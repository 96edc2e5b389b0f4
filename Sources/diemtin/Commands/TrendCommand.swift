public import ArgumentParser
import ArticleStorage
import Foundation
import PressModel
import PressProcessing
import TrendDetection

/// `diemtin trend`.
struct TrendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: Say.text(
            vi: "Tìm ngày hoặc tuần bất thường, từ khóa mới nổi lên.",
            en: "Find unusual days or weeks, and terms on the rise."
        ),
        discussion: Say.text(
            vi: """
                Tệp CSV: period,count[,complete[,sources]]. Kỳ không đủ (complete = 0) không vào mức nền và không báo
                động. Báo động cần tám tuần đủ, ít nhất 3 tin từ 2 nguồn; mọi báo động đều cần xác minh.
                Ví dụ:
                  diemtin trend dem.csv --period week
                  diemtin trend --workspace ~/diem-tin --by issue-place --date 2026-11-22
                  diemtin trend --terms bai.ndjson --until 2026-11-22
                """,
            en: """
                CSV: period,count[,complete[,sources]]. Incomplete periods (complete = 0) enter no baseline and never
                alarm. An alarm needs eight complete weeks and at least 3 items from 2 sources; each is to be verified.
                Examples:
                  diemtin trend counts.csv --period week
                  diemtin trend --workspace ~/press --by issue-place --date 2026-11-22
                  diemtin trend --terms articles.ndjson --until 2026-11-22
                """
        )
    )

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Tệp CSV; - là đầu vào chuẩn.", en: "CSV file; - is standard input."),
            valueName: "file"
        )
    )
    var file: String?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "day hoặc week.", en: "day or week.")))
    var period = TrendPeriod.day

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Phương pháp; auto là phương pháp nên dùng.",
                en: "The method; auto is the one to use."
            )
        )
    )
    var method = TrendMethod.auto

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Đếm trong kho của thư mục làm việc này.", en: "Count in the archive of this workspace."),
            valueName: "dir"
        ),
        completion: .directory
    )
    var workspace: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Ngày cuối (mặc định hôm qua).", en: "The last day (default yesterday)."),
            valueName: "yyyy-mm-dd"
        )
    )
    var date: CalendarDay?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Đếm theo vấn đề, theo nơi, hay theo vấn đề ở từng nơi.",
                en: "Count by issue, by place, or by issue at each place."
            )
        )
    )
    var by = TrendGrouping.issue

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "In cả chuỗi không có tin trong kỳ cuối.", en: "Print silent series too.")
        )
    )
    var all = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Tìm từ khóa mới nổi lên trong các bài (NDJSON).", en: "Find terms on the rise (NDJSON)."),
            valueName: "file"
        )
    )
    var terms: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Ngày cuối của từ khóa (mặc định ngày mới nhất).",
                en: "The last day for terms (default the latest)."
            ),
            valueName: "yyyy-mm-dd"
        )
    )
    var until: CalendarDay?

    @OptionGroup var lexicons: LexiconOptions

    func validate() throws {
        guard [file, workspace, terms].count(where: { $0 != nil }) == 1 else {
            throw ValidationError(
                Say.text(
                    vi: "cần đúng một trong ba: tệp CSV, --workspace, --terms",
                    en: "give one of: a CSV file, --workspace, --terms"
                )
            )
        }
    }

    func run() throws {
        if let workspace { return try runArchive(workspace) }
        if let terms { return try TermsReport(path: terms, until: until, period: period, lexicons: lexicons).run() }
        let path = file ?? "-"
        let series = try CountSeries(path: path).periods(try InputFile(path: path).data())
        let output = LineOutput()
        for point in TrendDetector(method: method, period: period).points(series) { try output.write(point) }
        try output.flush()
    }

    private func runArchive(_ folder: String) throws {
        let workspace = Workspace(folder: folder)
        let timeZone = try workspace.configuration().timeZone
        let clock = PressClock(timeZone: timeZone)
        let archive = try Archive(existing: workspace.archivePath, clock: clock)
        let result = try MatterTrends(archive: archive).latest(
            through: date ?? clock.today.adding(days: -1),
            period: period,
            by: by,
            method: method
        )
        let output = LineOutput()
        for point in result.points where all || point.point.count > 0 {
            try output.write(MatterTrendLine(point: point))
        }
        try output.flush()
        Console.error(ScanRemark(result: result).text(common.lang))
    }
}

extension TrendPeriod: ExpressibleByArgument {}
extension TrendMethod: ExpressibleByArgument {}
extension TrendGrouping: ExpressibleByArgument {}
