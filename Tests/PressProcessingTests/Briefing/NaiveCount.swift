import ArticleStorage
import DailyBriefing
import Foundation
import PressModel

/// The same numbers as a briefing's, counted article by article as a reader would.
struct NaiveCount {
    let days: [CalendarDay: [ArchivedArticle]]
    let collected: Set<CalendarDay>
    private let zone = InventedArchive.zone

    init(_ archive: Archive, through last: CalendarDay, days count: Int) throws {
        let span = (0..<count).map { last.adding(days: -$0) }
        days = Dictionary(try span.map { ($0, try archive.articles(on: $0)) }) { first, _ in first }
        let checks = try archive.feedChecks(during: .distantPast..<Date.distantFuture)
        let zone = zone
        let byDay = Dictionary(grouping: checks) { CalendarDay($0.at, in: zone) }
        collected = Set(
            byDay.filter { _, checks in
                let asked = Set(checks.map(\.sourceID))
                let read = Set(checks.filter { $0.outcome != .failed }.map(\.sourceID))
                return Double(read.count) >= 0.8 * Double(asked.count)
            }.keys
        )
    }

    func articles(_ span: [CalendarDay]) -> [ArchivedArticle] { span.flatMap { days[$0] ?? [] } }

    /// Dated articles with an issue that holds; with places, those that name one of them.
    func kept(_ span: [CalendarDay], naming places: Set<String>? = nil) -> [ArchivedArticle] {
        articles(span).filter { archived in
            archived.article.published != nil && !Self.issues(archived).isEmpty
                && places.map { !$0.isDisjoint(with: archived.article.places) } ?? true
        }
    }

    func number(_ issue: String, _ span: [CalendarDay], place: String? = nil, naming places: Set<String>? = nil) -> Int
    {
        kept(span, naming: places).filter { archived in
            Self.issues(archived).contains(issue) && (place.map(archived.article.places.contains) ?? true)
        }.count
    }

    /// By the rules of a reader: what is rejected is gone, what is corrected is the new issue.
    static func issues(_ archived: ArchivedArticle) -> Set<String> {
        Set(
            archived.findings.filter { $0.finding.kind == .issue && $0.decision?.verdict != .wrong }
                .map { $0.decision?.correctedIssue ?? $0.finding.subject }
        )
    }

    static func reviews(_ articles: [ArchivedArticle]) -> [Int] {
        let verdicts = articles.flatMap(\.findings).map { $0.decision?.verdict }
        let confirmed = verdicts.filter { $0 == .confirmed || $0 == .corrected }.count
        let wrong = verdicts.filter { $0 == .wrong }.count
        return [confirmed, wrong, verdicts.count - confirmed - wrong]
    }
}
