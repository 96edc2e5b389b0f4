import ArgumentParser
import ArticleStorage
import Foundation
import IssueClassification
import PressModel
import PressProcessing

/// `diemtin search`.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: Say.text(vi: "Tìm bài trong kho lưu trữ.", en: "Search the archive."),
        discussion: Say.text(
            vi: """
                Mọi từ phải có trong bài; "cụm từ" theo đúng thứ tự; -từ loại bài có từ ấy; dấu * cuối từ: phần đầu
                của âm tiết. Từ gõ không dấu hợp với mọi dấu; từ có dấu chỉ hợp với chính nó, hoặc với chữ viết không dấu.
                Ví dụ:
                  diemtin search 'giá xăng -quảng*' --since 2026-11-01 --place 'Cần Thơ'
                  diemtin search '"ngap nuoc" bão' --issue disaster --json
                """,
            en: """
                All words must occur; "a phrase" in order; -word leaves out articles with it; word* begins a syllable.
                A word without diacritics stands for any; one with them for itself, or for text written without them.
                Examples:
                  diemtin search 'giá xăng -quảng*' --since 2026-11-01 --place 'Cần Thơ'
                  diemtin search '"ngap nuoc" bão' --issue disaster --json
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var workspace: WorkspaceOptions

    @Argument(help: ArgumentHelp(Say.text(vi: "Câu tìm kiếm.", en: "The query."), valueName: "query"))
    var query: String

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Từ ngày này.", en: "From this day."), valueName: "yyyy-mm-dd")
    )
    var since: CalendarDay?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Đến hết ngày này.", en: "Through this day."), valueName: "yyyy-mm-dd")
    )
    var until: CalendarDay?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Chỉ vấn đề này.", en: "Only this issue."), valueName: "id"))
    var issue: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Say.text(
                vi: "Chỉ bài nhắc đến nơi này; gõ không dấu cũng được.",
                en: "Only articles that name this place."
            ),
            valueName: "name"
        )
    )
    var place: String?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Chỉ nguồn tin này.", en: "Only this feed."), valueName: "id"))
    var source: String?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Nhiều nhất chừng này.", en: "At most so many."), valueName: "n")
    )
    var limit = 20

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func validate() throws {
        guard (1...1_000).contains(limit) else {
            throw ValidationError(Say.text(vi: "--limit từ 1 đến 1000", en: "--limit is 1 to 1000"))
        }
        if let since, let until, until < since {
            throw ValidationError(Say.text(vi: "--until phải không trước --since", en: "--until is before --since"))
        }
    }

    func run() throws {
        let (folder, _, clock) = try workspace.opened()
        let archive = try Archive(existing: folder.archivePath, clock: clock)
        let result = try archive.search(asked, limit: limit)
        if json { return try Console.json(SearchOutput(result, common.lang)) }
        let text = SearchText(
            titles: try LexiconSet(folder: folder.lexiconsFolder),
            language: common.lang,
            isInteractive: Console.isOutputInteractive
        )
        for line in text.lines(result) { try Console.line(line) }
    }

    private var asked: SearchQuery {
        var asked = SearchQuery(query)
        (asked.first, asked.last) = (since, until)
        (asked.issue, asked.place, asked.source) = (issue, place, source)
        return asked
    }
}
