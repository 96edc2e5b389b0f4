import PressModel

/// What only a period longer than a day has.
struct RollUpView {
    struct Comparison {
        let title: String
        let count: String
        let before: String
        let change: String
    }

    struct Longest {
        let title: String
        let url: String?
        let link: String?
        let seen: String
        let count: String
        let timeline: String?
    }

    struct Day {
        let day: String
        let articles: String
        let kept: String
        let confirmed: String
        let wrong: String
        let waiting: String
        let isGap: Bool
    }

    let comparisonTitle: String
    let comparison: [Comparison]
    let hasComparison: Bool
    let longest: [Longest]
    let hasLongest: Bool
    let longestLeft: String?
    let followUps: String
    let followUpLines: [FollowUpView]
    let hasFollowUpLines: Bool
    let days: [Day]

    init(_ rollUp: RollUp, _ omitted: OmittedLines, _ titles: IssueTitles, _ format: DisplayFormat) {
        let before = PeriodNames(rollUp.previous).name[format.language]
        comparisonTitle = Words(vi: "So với \(before)", en: "Against \(before)")[format.language]
        comparison = rollUp.comparison.map { Comparison($0, format) }
        hasComparison = !comparison.isEmpty
        longest = rollUp.longest.map { Longest($0, format) }
        hasLongest = !longest.isEmpty
        longestLeft = LeftOut.text(omitted.longest, format)
        followUps = FollowUpView.summary(rollUp.followUps, format)[format.language]
        followUpLines = rollUp.followUps.lines.map { FollowUpView($0, titles, format) }
        hasFollowUpLines = !followUpLines.isEmpty
        days = rollUp.days.map { Day($0, format) }
    }
}

extension RollUpView.Comparison {
    init(_ line: IssueComparison, _ format: DisplayFormat) {
        title = line.title[format.language]
        count = format.number(line.count)
        before = format.number(line.before)
        let alarms = line.alarmDays.map(format.shortDay).joined(separator: ", ")
        let ratio = line.ratio.map { Self.change($0, format)[format.language] } ?? "–"
        change =
            alarms.isEmpty ? ratio : ratio + Words(vi: "; bất thường: ", en: "; unusual: ")[format.language] + alarms
    }

    private static func change(_ ratio: Double, _ format: DisplayFormat) -> Words {
        let times = format.decimal(ratio)
        if times == "1" { return Words(vi: "như kỳ trước", en: "as before") }
        return Words(vi: "\(ratio > 1 ? "gấp" : "bằng") \(times) lần", en: "\(times) times")
    }
}

extension RollUpView.Longest {
    init(_ story: StoryLine, _ format: DisplayFormat) {
        title = story.title
        url = HTMLEscaping.href(story.articles.first?.url)
        link = SafeLink.markdown(story.articles.first?.url)
        seen = story.firstSeen.flatMap { first in story.lastSeen.map { format.span(first, $0) } } ?? ""
        let (articles, outlets) = (
            format.number(story.articles.count + story.articlesOmitted), format.number(story.outlets.count)
        )
        count =
            Words(vi: "\(articles) tin, \(outlets) báo", en: "\(articles) articles, \(outlets) outlets")[
                format.language
            ]
        timeline = story.timeline.count > 1 ? StoryTimeline(story, format).svg : nil
    }
}

extension RollUpView.Day {
    init(_ account: DayAccount, _ format: DisplayFormat) {
        day = format.day(account.day) + (account.isComplete ? "" : "*")
        articles = format.number(account.articles)
        kept = format.number(account.kept)
        confirmed = format.number(account.confirmed)
        wrong = format.number(account.wrong)
        waiting = format.number(account.waiting)
        isGap = !account.isComplete
    }
}
