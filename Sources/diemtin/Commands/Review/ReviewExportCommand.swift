import ArgumentParser
import ArticleStorage
import Foundation
import IssueClassification
import PressModel
import Spreadsheets

/// `diemtin review export`.
struct ReviewExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Say.text(
            vi: "Xuất phát hiện ra bảng tính để duyệt ngoài máy, hoặc xuất bài đã duyệt làm bài có nhãn.",
            en: "Export findings as a spreadsheet to review elsewhere, or decided articles as labelled ones."
        ),
        discussion: Say.text(
            vi: """
                Cột “Quyết định” và “Lý do nếu sai” có danh sách chọn; điền rồi đọc lại bằng `diemtin review import`.
                --labels ghi NDJSON cho `diemtin evaluate` và `diemtin lexicon tune`: bài mà mọi vấn đề đã được quyết định.
                Ví dụ:
                  diemtin review export --xlsx duyet.xlsx --workspace ~/diem-tin --since 2026-11-20
                  diemtin review export --csv duyet.csv --issue land
                  diemtin review export --labels bai.ndjson
                """,
            en: """
                The columns “Verdict” and “Reason if wrong” have drop-downs; fill them in, then `diemtin review import`.
                --labels writes NDJSON for `diemtin evaluate` and `diemtin lexicon tune`: articles on all of whose issues
                people have decided.
                Examples:
                  diemtin review export --xlsx review.xlsx --workspace ~/press --since 2026-11-20
                  diemtin review export --csv review.csv --issue land
                  diemtin review export --labels articles.ndjson
                """
        )
    )

    /// A sheet that comes back has room for so many, its header apart.
    private static let mostRows = SpreadsheetLimits().rows - 1

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var queue: QueueOptions

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Ghi tệp Excel này.", en: "Write this Excel file."), valueName: "file"),
        completion: .file()
    )
    var xlsx: String?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Ghi tệp CSV này.", en: "Write this CSV file."), valueName: "file"),
        completion: .file()
    )
    var csv: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(vi: "Ghi bài có nhãn (NDJSON).", en: "Write labelled articles (NDJSON)."),
            valueName: "file"
        ),
        completion: .file()
    )
    var labels: String?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Nhiều nhất chừng này.", en: "At most so many."), valueName: "n")
    )
    var limit = 5_000

    func validate() throws {
        guard [xlsx, csv, labels].compactMap({ $0 }).count == 1 else {
            throw ValidationError(
                Say.text(vi: "cần một trong --xlsx, --csv, --labels", en: "give one of --xlsx, --csv, --labels")
            )
        }
        guard (1...Self.mostRows).contains(limit) else {
            throw ValidationError(
                Say.text(vi: "--limit từ 1 đến \(Self.mostRows)", en: "--limit is 1 to \(Self.mostRows)")
            )
        }
    }

    func run() throws {
        let opened = try review.opened()
        if let labels { return try writeLabels(labels, opened) }
        let writer = ReviewSheet(lexicons: try opened.lexicons(), clock: opened.clock, language: common.lang)
        let items = try opened.archive.reviewItems(queue.filter, limit: limit)
        let held = try opened.archive.heldDecisions(items.map(\.id))
        let sheet = writer.sheet(items.map { ($0, held[$0.id]) })
        if let csv {
            try CSVWriter().write(sheet, to: csv)
        } else if let xlsx {
            try XLSXWriter(language: common.lang).write([sheet], to: xlsx, created: opened.clock.now())
        }
        try said(items.count, xlsx ?? csv ?? "")
    }

    private func said(_ count: Int, _ path: String) throws {
        try Console.line(
            Say.text(vi: "Đã ghi \(count) phát hiện vào \(path)", en: "Wrote \(count) findings to \(path)")
        )
        if count == limit {
            Console.error(
                Say.text(vi: "Đã dừng ở --limit \(limit); có thể còn nữa.", en: "Stopped at --limit \(limit).")
            )
        }
    }

    private func writeLabels(_ path: String, _ opened: ReviewOptions.Opened) throws {
        var lines = Data()
        var (last, count) = (Int64(0), 0)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        while true {
            let articles = try opened.archive.decidedArticles(after: last, limit: 500)
            guard let end = articles.last else { break }
            for article in articles { lines += try encoder.encode(LabelledOutput(article)) + Data("\n".utf8) }
            (last, count) = (end.id, count + articles.count)
        }
        do {
            try lines.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFault(
                Words(vi: "không ghi được \(path)", en: "\(path) can't be written"),
                remedy: Words(vi: "kiểm tra quyền ghi và dung lượng đĩa", en: "check permissions and disk space")
            )
        }
        try Console.line(
            Say.text(vi: "Đã ghi \(count) bài có nhãn vào \(path)", en: "Wrote \(count) labelled articles to \(path)")
        )
    }
}

/// A labelled article as `evaluate` reads it.
private struct LabelledOutput: Encodable {
    let id, title, summary, text: String
    let url, published: String?
    let issues: [String]

    init(_ article: DecidedArticle) {
        id = String(article.id)
        title = article.content.title
        summary = article.content.summary
        text = article.content.text
        url = article.url
        published = article.published?.iso8601UTC
        issues = article.issues
    }
}
