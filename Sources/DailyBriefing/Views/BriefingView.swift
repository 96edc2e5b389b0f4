import Foundation
import PressModel

/// A briefing as the templates show it: every value is a string in the reader's language, a list or a condition.
struct BriefingView {
    let language: String
    let words: [String: String]
    let head: HeadView
    let sections: SectionNumbers
    let needsAnswer: [AnswerView]
    let issues: [IssueView]
    let claims: [FindingView]
    let figures: [FindingView]
    let trends: TrendsView
    let rollUp: RollUpView?
    let unseen: UnseenView
    let precision: [PrecisionView]
    let versions: String
    let links: [LinksView]
    let findingLinks: [LinksView]
    let hasFindingLinks: Bool
    let otherArticles: String?
    let foot: FootView
    let outlets: String
    let answersLeft: String?
    let claimsLeft: String?
    let figuresLeft: String?
    let hasNeedsAnswer: Bool
    let hasPrecision: Bool

    init(_ briefing: Briefing, _ frame: DocumentFrame, _ format: DisplayFormat) {
        let titles = IssueTitles(briefing, format.language)
        language = format.language.rawValue
        words = BriefingWords.of(format.language)
        head = HeadView(briefing, frame, format)
        sections = SectionNumbers(hasRollUp: briefing.rollUp != nil)
        needsAnswer = briefing.needsAnswer.enumerated().map { AnswerView($1, $0 + 1, titles, format) }
        issues = briefing.issues.enumerated().map { IssueView($1, $0 + 1, titles, format) }
        claims = briefing.claims.map { FindingView($0, format.language) }
        figures = briefing.figures.map { FindingView($0, format.language) }
        trends = TrendsView(briefing, titles, format)
        rollUp = briefing.rollUp.map { RollUpView($0, briefing.omitted, titles, format) }
        unseen = UnseenView(briefing, format)
        precision = briefing.precision.map { PrecisionView($0, titles, format) }
        versions = HeadLines(briefing, frame, format).versions
        let lists = LinksView.lists(briefing, format)
        links = lists.lists
        findingLinks = LinksView.findings(briefing, format)
        hasFindingLinks = !findingLinks.isEmpty
        otherArticles = lists.left > 0 ? LinksView.more(format.number(lists.left))[format.language] : nil
        foot = FootView(frame, format.language)
        outlets = briefing.outlets.isEmpty ? "–" : briefing.outlets.joined(separator: ", ")
        answersLeft = LeftOut.text(briefing.omitted.needsAnswer, format)
        claimsLeft = LeftOut.text(briefing.omitted.claims, format)
        figuresLeft = LeftOut.text(briefing.omitted.figures, format)
        hasNeedsAnswer = !needsAnswer.isEmpty
        hasPrecision = !precision.isEmpty
    }
}

/// Titles of issues in the reader's language.
struct IssueTitles {
    private let titles: [String: String]

    init(_ briefing: Briefing, _ language: Language) {
        var titles = briefing.issueTitles
        for section in briefing.issues { titles[section.issue] = section.title }
        for line in briefing.trends where titles[line.issue] == nil { titles[line.issue] = line.title }
        for line in briefing.rollUp?.comparison ?? [] where titles[line.issue] == nil {
            titles[line.issue] = line.title
        }
        self.titles = titles.mapValues { $0[language] }
    }

    subscript(issue: String) -> String { titles[issue] ?? issue }
}
