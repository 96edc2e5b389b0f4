import ArgumentParser
import ArticleStorage
import DailyBriefing
import Foundation
import Hummingbird
import IssueClassification
import Logging
import PressModel
import PressProcessing
import ReviewSite

/// `diemtin-desk`: the review desk in a browser.
@main
struct DeskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diemtin-desk",
        abstract: "Bàn duyệt tin trên trình duyệt. / The review desk in a browser.",
        discussion: """
            Ví dụ / Examples:
              diemtin-desk --workspace ~/diem-tin
              diemtin-desk --workspace ~/diem-tin --host 0.0.0.0 --allowed-host duyet.coquan.example
              diemtin-desk --workspace ~/diem-tin --https-proxy --allowed-host duyet.coquan.example
            """
    )

    @Option(name: .long, help: "Thư mục làm việc. / The workspace.")
    var workspace: String = "."

    @Option(name: .long, help: "Cổng. / Port.")
    var port: Int = 8080

    @Option(
        name: .long,
        help:
            "Địa chỉ để nghe; ngoài máy này thì phải có tài khoản. / Address to listen on; beyond this machine accounts are needed."
    )
    var host: String = "127.0.0.1"

    @Option(
        name: .long,
        help:
            "Tên mà trình duyệt dùng để gọi bàn duyệt, lặp lại được. / A name by which browsers call the desk; may be repeated."
    )
    var allowedHost: [String] = []

    @Flag(
        name: .long,
        help:
            "Có máy chủ HTTPS đứng trước: cookie chỉ gửi qua HTTPS. / A proxy speaks HTTPS for the desk: cookies are Secure."
    )
    var httpsProxy = false

    @Option(name: .long, help: "vi, en")
    var lang: Language?

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port 1–65535") }
    }

    func run() async throws {
        // Files that the archive makes are for the owner and the owner's group alone, as those of `diemtin`.
        umask(0o027)
        let logger = Self.logger
        do {
            let site = try site()
            try site.checkAccounts()
            try site.warmUp()
            let application = Application(
                router: site.router(),
                server: .http1(configuration: .init(idleTimeout: .seconds(60))),
                configuration: .init(address: .hostname(host, port: port)),
                onServerRunning: { _ in announce() },
                logger: logger
            )
            try await application.runService()
        } catch let fault as UserFault {
            throw refused(fault.text)
        } catch let fault as CommandFault {
            throw refused(fault.text)
        } catch {
            throw refused(PortFault(host: host, port: port, error: error).fault.text)
        }
    }

    /// Warnings and faults go to standard error; standard output holds the address alone.
    private static var logger: Logger {
        var logger = Logger(label: "diemtin-desk") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        return logger
    }

    /// Prints the address at once: a pipe would hold back what `print` gives it.
    private func announce() {
        FileHandle.standardOutput.write(Data("http://\(shownHost):\(port)/\n".utf8))
    }

    /// An address that listens on every interface is no name to call.
    private var shownHost: String {
        ["0.0.0.0", "::"].contains(host) ? allowedHost.first ?? host : host.contains(":") ? "[\(host)]" : host
    }

    /// Says why on standard error and gives the code for "could not run".
    private func refused(_ text: (Language) -> String) -> ExitCode {
        FileHandle.standardError.write(Data("diemtin-desk: \(text(lang ?? .vi))\n".utf8))
        return ExitCode(2)
    }

    private func site() throws -> ReviewSite {
        let place = Workspace(folder: workspace)
        let configuration = try place.configuration()
        let clock = PressClock(timeZone: configuration.timeZone)
        let lexicons = try LexiconSet(folder: place.lexiconsFolder)
        let archive = try Archive(
            existing: place.archivePath,
            clock: clock,
            ownPlaces: configuration.ownPlaces(in: lexicons)
        )
        var settings = DeskSettings(clock: clock)
        settings.office = configuration.office.name
        settings.issues = lexicons.lexicons.map { DeskSettings.Issue(id: $0.id, title: $0.title) }
        settings.language = lang ?? configuration.language
        settings.answerDays = configuration.office.answerDays
        settings.isBehindHTTPS = httpsProxy
        settings.reach = try reach()
        return try ReviewSite(archive: archive, settings: settings)
    }

    /// Who can reach the desk: a proxy or another name makes it everybody's affair, even on this machine's address.
    private func reach() throws -> DeskSettings.Reach {
        let isLocal = ["127.0.0.1", "localhost"].contains(host)
        if isLocal, allowedHost.isEmpty, !httpsProxy { return .thisMachine }
        var names = allowedHost
        if isLocal { names += ["127.0.0.1", "localhost"] }
        if !["0.0.0.0", "::"].contains(host), !names.contains(host) { names.append(host) }
        guard !names.isEmpty else {
            throw CommandFault(
                Words(
                    vi: "nghe trên \(host) thì cần biết trình duyệt gọi bàn duyệt bằng tên nào",
                    en: "listening on \(host), the desk must know by which name browsers call it"
                ),
                remedy: Words(
                    vi: "thêm --allowed-host TÊN (tên máy hoặc địa chỉ IP trong thanh địa chỉ)",
                    en: "add --allowed-host NAME (the host name or IP address in the address bar)"
                )
            )
        }
        return .network(names: names)
    }
}

extension Language: ExpressibleByArgument {}
