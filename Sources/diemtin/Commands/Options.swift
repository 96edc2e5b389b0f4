import ArgumentParser
import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// Options of every command.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Ngôn ngữ: vi, en.", en: "Language: vi, en."), valueName: "vi|en")
    )
    var lang: Language = Say.language
}

extension Language: ExpressibleByArgument {}

/// The workspace a command works on.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Thư mục làm việc.", en: "The workspace."), valueName: "dir"),
        completion: .directory
    )
    var workspace: String = "."

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Coi bây giờ là lúc này (ISO 8601), để chạy lại một ngày đã qua.",
                en: "Take this moment (ISO 8601) for now, to run a past day again."
            ),
            valueName: "moment"
        )
    )
    var now: String?

    /// The workspace and its clock.
    func opened() throws -> (workspace: Workspace, configuration: PressProcessing.Configuration, clock: PressClock) {
        let workspace = Workspace(folder: workspace)
        let configuration = try workspace.configuration()
        return (workspace, configuration, try clock(configuration))
    }

    private func clock(_ configuration: PressProcessing.Configuration) throws -> PressClock {
        guard let now else { return PressClock(timeZone: configuration.timeZone) }
        guard let moment = Date(iso8601: now) else {
            throw ValidationError(
                Say.text(
                    vi: "--now cần dạng 2026-11-23T06:30:00+07:00",
                    en: "--now must look like 2026-11-23T06:30:00+07:00"
                )
            )
        }
        return PressClock(timeZone: configuration.timeZone) { moment }
    }
}

/// Where lexicons come from.
struct LexiconOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Thư mục từ điển; mặc định của thư mục làm việc, rồi ./Lexicons, rồi từ điển đi kèm.",
                en: "Folder of lexicons; by default the workspace's, then ./Lexicons, then the shipped ones."
            ),
            valueName: "dir"
        ),
        completion: .directory
    )
    var lexicons: String?

    /// The set, read and checked.
    func read(default folder: String? = nil) throws -> LexiconSet {
        if let chosen = lexicons ?? folder { return try LexiconSet(folder: chosen) }
        if FileManager.default.fileExists(atPath: "Lexicons") { return try LexiconSet(folder: "Lexicons") }
        return try LexiconSet(folder: ShippedFiles.located().folder + "/Lexicons")
    }
}

/// The fields that are classified.
enum FieldSelection: String, ExpressibleByArgument, CaseIterable {
    case short = "title,summary"
    case full = "title,summary,text"

    var fields: [ArticleField] { self == .short ? [.title, .summary] : ArticleField.allCases }
}

/// Articles from a file or standard input.
struct ArticleInputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Tệp NDJSON; - là đầu vào chuẩn.", en: "NDJSON file; - is standard input."),
            valueName: "file"
        )
    )
    var file: String

    /// The articles, one after another.
    var stream: ArticleStream { ArticleStream(path: file) }
}

/// One document from a file or standard input.
struct DocumentOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Say.text(vi: "Tệp; - là đầu vào chuẩn.", en: "File; - is standard input."),
            valueName: "file"
        )
    )
    var file: String

    /// The document's bytes.
    func data() throws -> Data { try InputFile(path: file).data() }
}
