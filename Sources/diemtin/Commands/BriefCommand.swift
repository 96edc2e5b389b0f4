import ArgumentParser
import ArticleStorage
import DailyBriefing
import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin brief`.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: Say.text(
            vi: "Viết bản điểm tin của một ngày, tuần, tháng, quý hay năm.",
            en: "Write the briefing of a day, week, month, quarter or year."
        ),
        discussion: Say.text(
            vi: "Ví dụ: diemtin brief --workspace ~/diem-tin --date 2026-11-22 --format html,md",
            en: "Example: diemtin brief --workspace ~/press --date 2026-11-22 --format html,md"
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var place: WorkspaceOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Ngày, hay một ngày trong kỳ (mặc định hôm qua).",
                en: "The day, or one of the period (default yesterday)."
            ),
            valueName: "yyyy-mm-dd"
        )
    )
    var date: CalendarDay?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Kỳ báo cáo: ngày, tuần (từ thứ Hai), tháng, quý, năm.",
                en: "What to report on: a day, a week (from Monday), a month, quarter or year."
            ),
            valueName: "day|week|month|quarter|year"
        )
    )
    var period = BriefingPeriod.Kind.day

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Chỉ lấy tin về những địa phương này và các nơi thuộc chúng; cách nhau bằng dấu phẩy.",
                en: "Only what names these places or places in them; separated by commas."
            ),
            valueName: "names"
        )
    )
    var scope: String?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "html, md; cách nhau bằng dấu phẩy.", en: "html, md; separated by commas."))
    )
    var format: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "In dữ liệu JSON, không viết tệp.", en: "Print the data as JSON, write no files.")
        )
    )
    var json = false

    func run() throws {
        let (workspace, configuration, clock) = try place.opened()
        let writer = BriefingWriter(
            workspace: workspace,
            archive: try Archive(existing: workspace.archivePath, clock: clock),
            configuration: configuration,
            sources: try workspace.sources(),
            lexicons: try LexiconSet(folder: workspace.lexiconsFolder),
            clock: clock
        )
        let period = BriefingPeriod(period, containing: date ?? clock.today.adding(days: -1))
        if json { return try Console.json(try writer.briefing(of: period, scope: places), pretty: true) }
        let language = CommandLine.arguments.contains { $0.hasPrefix("--lang") } ? common.lang : nil
        for path in try writer.write(period, scope: places, formats: try formats(), language: language) {
            try Console.line(workspace.folder + "/" + path)
        }
    }

    private var places: [String] {
        scope?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } ?? []
    }

    private func formats() throws -> [BriefingRenderer.Format]? {
        try format?.split(separator: ",").map { name in
            guard let format = BriefingRenderer.Format(rawValue: String(name)) else {
                throw ValidationError(
                    Say.text(
                        vi: "--format không có `\(name)`; dùng html, md",
                        en: "--format has no `\(name)`; use html, md"
                    )
                )
            }
            return format
        }
    }
}

extension BriefingPeriod.Kind: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
