import ArgumentParser
import ArticleStorage
import Foundation
import Hummingbird
import IssueClassification
import Logging
import PressModel
import PressProcessing
import ReviewSite

/// `diemtin-desk`: the review queue in a browser on this machine.
@main
struct DeskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diemtin-desk",
        abstract:
            "Hàng chờ duyệt trên trình duyệt, chỉ nghe trên 127.0.0.1. / The review queue in a browser, on 127.0.0.1 only.",
        discussion: "Ví dụ: diemtin-desk --workspace ~/diem-tin --port 8080"
    )

    @Option(name: .long, help: "Thư mục làm việc. / The workspace.")
    var workspace: String = "."

    @Option(name: .long, help: "Cổng. / Port.")
    var port: Int = 8080

    @Option(name: .long, help: "vi, en")
    var lang: Language?

    func run() async throws {
        let application: Application<RouterResponder<BasicRequestContext>>
        do {
            application = try make()
        } catch let fault as UserFault {
            throw refused(fault.text)
        } catch let fault as CommandFault {
            throw refused(fault.text)
        }
        print("http://127.0.0.1:\(port)/")
        try await application.runService()
    }

    /// Says why on standard error and gives the code for "could not run".
    private func refused(_ text: (Language) -> String) -> ExitCode {
        FileHandle.standardError.write(Data("diemtin-desk: \(text(lang ?? .vi))\n".utf8))
        return ExitCode(2)
    }

    private func make() throws -> Application<RouterResponder<BasicRequestContext>> {
        let place = Workspace(folder: workspace)
        let configuration = try place.configuration()
        let language = lang ?? configuration.language
        let clock = PressClock(timeZone: configuration.timeZone)
        let archive = try Archive(existing: place.archivePath, clock: clock)
        let lexicons = try LexiconSet(folder: place.lexiconsFolder).lexicons
        let titles = Dictionary(lexicons.map { ($0.id, $0.title[language]) }) { first, _ in first }
        let site = try ReviewSite(archive: archive, issueTitles: titles, clock: clock, language: language)
        return Application(
            router: site.router(),
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            logger: Logger(label: "diemtin-desk")
        )
    }
}

extension Language: ExpressibleByArgument {}
