import Foundation
import PressModel

/// A briefing as the templates show it: every value is a string in the reader's language, a list or a condition.
struct BriefingView {
    let language: String
    let words: BriefingWords
    let office: String
    let dayShort: String
    let placeAndDate: String
    let periodLine: String
    let numbersText: String
    let reviewText: String
    let coverageText: String
    let needsAnswer: [AnswerView]
    let issues: [IssueView]
    let claims: [FindingView]
    let figures: [FindingView]
    let trendsTitle: String
    let trendDays: [String]
    let trends: [TrendView]
    let missed: [MissedView]
    let disabled: String
    let late: [ArticleView]
    let undated: [ArticleView]
    let otherUndated: String?
    let versions: String
    var hasNeedsAnswer: Bool
    var hasTrends: Bool
    var hasAssessment: Bool
    var hasDisabled: Bool
    var hasLate: Bool
    var hasUndated: Bool

    init(_ briefing: Briefing, _ format: DisplayFormat) {
        let titles = IssueTitles(briefing, format.language)
        let lines = HeadLines(briefing, format)
        language = format.language.rawValue
        words = .of(format.language)
        office = briefing.office
        dayShort = format.day(briefing.day)
        placeAndDate = lines.placeAndDate
        periodLine = lines.period
        numbersText = lines.numbers
        reviewText = lines.review
        coverageText = lines.coverage
        needsAnswer = briefing.needsAnswer.enumerated().map { AnswerView($1, $0 + 1, titles, format) }
        issues = briefing.issues.enumerated().map { IssueView($1, $0 + 1, titles, format) }
        claims = briefing.claims.map { FindingView($0, format.language) }
        figures = briefing.figures.map { FindingView($0, format.language) }
        let days = (0..<BriefingBuilder.trendDays).reversed().map { briefing.day.adding(days: -$0) }
        let gaps = days.map(briefing.incompleteDays.contains)
        trendsTitle = lines.trendsTitle
        trendDays = zip(days, gaps).map { String($0.day) + ($1 ? "*" : "") }
        trends = briefing.trends.map { TrendView($0, gaps: gaps, format) }
        missed = briefing.coverage.missed.map { MissedView($0, format) }
        disabled = briefing.coverage.disabled.map { "\($0.source) (\($0.reason))" }.joined(separator: "; ")
        late = briefing.late.map { ArticleView($0, format) }
        undated = briefing.undated.map { ArticleView($0, format) }
        otherUndated = lines.otherUndated
        versions = lines.versions
        hasNeedsAnswer = !needsAnswer.isEmpty
        hasTrends = !trends.isEmpty
        hasAssessment = briefing.trends.contains { $0.enoughHistory }
        hasDisabled = !disabled.isEmpty
        hasLate = !late.isEmpty
        hasUndated = !undated.isEmpty || otherUndated != nil
    }
}

/// Titles of issues in the reader's language.
struct IssueTitles {
    private let titles: [String: String]

    init(_ briefing: Briefing, _ language: Language) {
        titles = briefing.issueTitles.mapValues { $0[language] }
    }

    subscript(issue: String) -> String { titles[issue] ?? issue }
}
