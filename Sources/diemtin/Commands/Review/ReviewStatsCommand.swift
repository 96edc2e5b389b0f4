import ArgumentParser
import ArticleStorage
import PressModel

/// `diemtin review stats`.
struct ReviewStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: Say.text(
            vi: "Quy tắc đúng bao nhiêu, theo các quyết định.",
            en: "How often the rules were right, as people decided."
        ),
        discussion: Say.text(
            vi: """
                Chỉ nói về quy tắc, không về người duyệt hay tờ báo: --by source là độ đúng của quy tắc trên bài của nguồn ấy.
                Ví dụ:
                  diemtin review stats --workspace ~/diem-tin
                  diemtin review stats --by term --since 2026-11-01
                """,
            en: """
                This is about rules, not about reviewers or outlets: --by source is how right the rules are on a feed's articles.
                Examples:
                  diemtin review stats --workspace ~/press
                  diemtin review stats --by term --since 2026-11-01
                """
        )
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var review: ReviewOptions
    @OptionGroup var period: PeriodOptions

    @Option(name: .long, help: ArgumentHelp(PrecisionScope.allCases.map(\.rawValue).joined(separator: ", ")))
    var by = PrecisionScope.lexicon

    @Flag(name: .long, help: ArgumentHelp(Say.text(vi: "In JSON.", en: "Print JSON.")))
    var json = false

    func run() throws {
        let opened = try review.opened()
        let archive = opened.archive
        let (first, last) = (period.since, period.until)
        // Terms are read from the evidence of each decision, which takes longest.
        let terms = try archive.precision(.term, from: first, through: last)
        let quality = RuleQuality(
            scope: by,
            rows: by == .term ? terms : try archive.precision(by, from: first, through: last),
            terms: terms,
            agreement: CohenKappa(try archive.readingPairs())
        )
        if json { return try Console.json(QualityOutput(quality)) }
        let text = QualityText(quality: quality, titles: try opened.lexicons(), language: common.lang)
        for line in text.lines { try Console.line(line) }
    }
}
