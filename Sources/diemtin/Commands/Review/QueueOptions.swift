import ArgumentParser
import Foundation
import PressModel

/// Which findings a command of the review is about.
struct QueueOptions: ParsableArguments {
    @OptionGroup var period: PeriodOptions

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "Chỉ vấn đề này.", en: "Only this issue."), valueName: "id"))
    var issue: String?

    @Option(name: .long, help: ArgumentHelp(Say.text(vi: "issue, claim hoặc figure.", en: "issue, claim or figure.")))
    var kind: FindingKind?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Ngày của bài.", en: "Day of the article."), valueName: "yyyy-mm-dd")
    )
    var date: CalendarDay?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Chỉ bài nêu địa danh này.", en: "Only articles that name this place."))
    )
    var place: String?

    @Option(
        name: .long,
        help: ArgumentHelp(Say.text(vi: "Chỉ nguồn tin này (mã).", en: "Only this feed (its id)."), valueName: "id")
    )
    var source: String?

    @Option(name: .long, help: ArgumentHelp(ReviewStatus.allCases.map(\.rawValue).joined(separator: ", ")))
    var status = ReviewStatus.open

    func validate() throws {
        guard date == nil || (period.since == nil && period.until == nil) else {
            throw ValidationError(
                Say.text(
                    vi: "dùng --date, hoặc --since và --until",
                    en: "use either --date, or --since and --until"
                )
            )
        }
    }

    /// The filter that the options ask for.
    var filter: QueueFilter {
        QueueFilter(
            status: status,
            kind: kind,
            issue: issue,
            place: place?.precomposedStringWithCanonicalMapping,
            source: source,
            first: date ?? period.since,
            last: date ?? period.until
        )
    }
}
