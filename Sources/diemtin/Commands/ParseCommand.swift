import ArgumentParser
import Foundation
import PressModel
import PressProcessing

/// `diemtin parse`.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: Say.text(vi: "Đọc một nguồn tin từ tệp, in JSON.", en: "Parse a feed from a file, print JSON."),
        discussion: Say.text(
            vi:
                "Ví dụ: diemtin parse nguon.xml --url https://example.vn/rss --header 'Content-Type: text/xml; charset=utf-8'",
            en:
                "Example: diemtin parse feed.xml --url https://example.vn/rss --header 'Content-Type: text/xml; charset=utf-8'"
        )
    )

    enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case json }

    @OptionGroup var common: CommonOptions

    @OptionGroup var input: DocumentOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Địa chỉ gốc của liên kết.", en: "Base of relative links.")))
    var url: String?

    @Option(
        name: .long,
        parsing: .singleValue,
        help: ArgumentHelp(
            Say.text(vi: "Trường HTTP 'K: V'; lặp lại được.", en: "HTTP field 'K: V'; may be repeated."),
            valueName: "K: V"
        )
    )
    var header: [String] = []

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Dạng in ra.", en: "Output format.")))
    var format = OutputFormat.json

    func run() throws {
        let feed = try FeedTools().parse(try input.data(), url: url, headers: try headers())
        try Console.json(ParsedFeedOutput(feed))
    }

    private func headers() throws -> [String: String] {
        let pairs = try header.map { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2 else {
                throw ValidationError(Say.text(vi: "--header cần dạng 'K: V'", en: "--header must look like 'K: V'"))
            }
            return (parts[0], parts[1])
        }
        return Dictionary(pairs) { _, last in last }
    }
}

/// A file named on the command line, or standard input.
struct InputFile {
    /// One byte more than any limit below it, so that larger input is refused there by name.
    static let maximumSize = 64 << 20

    let path: String

    /// The whole content.
    /// - Throws: `UserFault` when it can't be read.
    func data() throws -> Data {
        do {
            let handle = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            var data = Data()
            while data.count <= Self.maximumSize, let more = try handle.read(upToCount: 1 << 20), !more.isEmpty {
                data += more
            }
            return data
        } catch {
            throw UserFault(
                FileLocation(path: path, line: 0),
                Words(vi: "không đọc được tệp", en: "the file can't be read"),
                remedy: Words(vi: "kiểm tra đường dẫn; - là đầu vào chuẩn", en: "check the path; - is standard input")
            )
        }
    }
}
