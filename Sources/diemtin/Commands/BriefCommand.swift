import ArgumentParser
import ArticleStorage
import BriefingDelivery
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
            vi: """
                Ví dụ: diemtin brief --workspace ~/diem-tin --date 2026-11-22 --format html,docx
                       diemtin brief --workspace ~/diem-tin --period month --mail-to vanphong@example.gov.vn
                Điểm cần lưu ý: ghi vào tệp diem-nhan.txt trong thư mục của bản điểm tin, rồi chạy lại lệnh này.
                """,
            en: """
                Example: diemtin brief --workspace ~/press --date 2026-11-22 --format html,docx
                         diemtin brief --workspace ~/press --period month --mail-to office@example.gov.vn
                Highlights: write them into diem-nhan.txt in the briefing's folder, then run this again.
                """
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
        help: ArgumentHelp(
            Say.text(
                vi: "\(BriefingFormat.list); cách nhau bằng dấu phẩy.",
                en: "\(BriefingFormat.list); separated by commas."
            )
        )
    )
    var format: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Gửi bản điểm tin qua thư tới các địa chỉ này; cách nhau bằng dấu phẩy.",
                en: "Send the briefing by mail to these addresses; separated by commas."
            ),
            valueName: "addresses"
        )
    )
    var mailTo: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Chương trình gửi thư của máy.", en: "The system's program that sends mail."),
            valueName: "path"
        ),
        completion: .file()
    )
    var sendmail = "/usr/sbin/sendmail"

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "In dữ liệu JSON, không viết tệp.", en: "Print the data as JSON, write no files.")
        )
    )
    var json = false

    @Flag(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "In lược đồ (JSON Schema) của dữ liệu JSON.", en: "Print the JSON Schema of the JSON data.")
        )
    )
    var schema = false

    func run() throws {
        if schema { return try Console.bytes(Array(BriefingJSON.schema)) }
        let recipients = try mailTo.map(MailAddress.list) ?? []
        let formats = try formats()
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
        let language = CommandLine.arguments.contains { $0.hasPrefix("--lang") } ? common.lang : nil
        let edition = try writer.edition(of: period, scope: places, language: language)
        if json { return try Console.bytes(Array(BriefingJSON(edition.briefing, frame: edition.frame).data)) }
        let files = try writer.write(edition, formats: formats)
        for path in files.paths { try Console.line(workspace.folder + "/" + path) }
        var faults = files.faults
        if !recipients.isEmpty { faults += try send(edition, to: recipients, from: configuration.briefing.mailFrom) }
        for fault in faults { Console.error("diemtin: " + fault.text(common.lang)) }
        if !faults.isEmpty { throw ExitCode(1) }
    }

    /// Hands the briefing to the system's mail.
    /// - Returns: What went wrong; the files are written all the same.
    private func send(_ edition: BriefingEdition, to recipients: [MailAddress], from sender: MailAddress?) throws
        -> [CommandFault]
    {
        do {
            try BriefingMail(edition, to: recipients, from: sender).send(by: sendmail)
            return []
        } catch let fault as CommandFault {
            return [fault]
        }
    }

    private var places: [String] {
        scope?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } ?? []
    }

    private func formats() throws -> [BriefingFormat]? {
        try format?.split(separator: ",").map { name in
            guard let format = BriefingFormat(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError(
                    Say.text(
                        vi: "--format không có `\(name)`; dùng \(BriefingFormat.list)",
                        en: "--format has no `\(name)`; use \(BriefingFormat.list)"
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
