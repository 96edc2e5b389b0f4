import PressModel

@testable import DailyBriefing

/// A briefing with a line in every section, in which every text of the press, the feed list and the rules is given.
enum HostileBriefing {
    static func make(_ text: String, url: String? = "https://vidu.example/1") -> Briefing {
        var briefing = BriefingBuilder(input).build()
        briefing.office = text
        briefing.place = text
        briefing.issueTitles = ["flood": Words(vi: text, en: text)]
        briefing.rules = .of(program: text, lexicons: text)
        briefing.coverage.missed[0].source = text
        briefing.coverage.missed[0].detail = text
        briefing.coverage.disabled[0].source = text
        briefing.coverage.disabled[0].reason = text
        briefing.needsAnswer[0].fill(text, url)
        briefing.issues[0].title = Words(vi: text, en: text)
        briefing.issues[0].stories[0].fill(text, url)
        briefing.trends[0].title = Words(vi: text, en: text)
        briefing.claims[0].claim = text
        briefing.claims[0].note = text
        briefing.claims[0].article.fill(text, url)
        briefing.figures[0].quote = text
        briefing.figures[0].note = text
        briefing.figures[0].article.fill(text, url)
        briefing.outlets = [text]
        briefing.needsAnswer[0].unit = text
        briefing.issues[0].brief = [
            StoryEntry(title: text, outlet: text, url: url, articles: 2, outlets: 1, isConfirmed: false)
        ]
        briefing.late[0].fill(text, url)
        briefing.undated[0].fill(text, url)
        briefing.scope = [text]
        addCharts(text, to: &briefing)
        addRollUp(text, url, to: &briefing)
        return briefing
    }

    /// Columns of the rows of each table in Markdown: answers, days, heat, comparison, follow-ups, days, precision.
    static let tables = [6, 15, 2, 4, 5, 6, 4].map { [$0, $0, $0] }

    private static func addCharts(_ text: String, to briefing: inout Briefing) {
        let title = Words(vi: text, en: text)
        briefing.volumes = [
            VolumeSeries(
                issue: text,
                title: title,
                isWeekly: false,
                days: (0..<3).map {
                    VolumeDay(day: Sample.day.adding(days: $0 - 2), count: 3, expected: 1, upper: 2, alarm: true)
                }
            )
        ]
        briefing.heat = HeatTable(issues: [text], places: [text], counts: [[3]])
        briefing.precision = [PrecisionLine(issue: text, right: 3, wrong: 1, precision: 0.75, low: 0.3, high: 0.95)]
    }

    private static func addRollUp(_ text: String, _ url: String?, to briefing: inout Briefing) {
        let followUp = FollowUpLine(
            title: text,
            url: url,
            issue: text,
            unit: text,
            opened: Sample.day,
            due: Sample.day,
            answered: nil,
            isOverdue: true,
            state: .overdue
        )
        briefing.rollUp = RollUp(
            previous: briefing.period.previous,
            comparison: [
                IssueComparison(
                    issue: text,
                    title: Words(vi: text, en: text),
                    count: 3,
                    before: 1,
                    ratio: 3,
                    alarmDays: []
                )
            ],
            longest: [briefing.needsAnswer[0]],
            followUps: FollowUpSummary(
                opened: 1,
                answeredInTime: 0,
                answeredLate: 0,
                overdue: 1,
                waiting: 0,
                shareInTime: 0,
                lines: [followUp]
            ),
            days: [FullWeek.account(Sample.day)]
        )
    }

    private static var input: BriefingInput {
        let findings = [Sample.issue(1), Sample.other(.claim, 2), Sample.other(.figure, 3)]
        let dated = Sample.article(1, "Ngập", earlier: ["Mưa"], places: ["x"], findings)
        let undated = Sample.article(2, "Ngập", published: nil, [Sample.issue(4)])
        var input = Sample.input([dated, undated], office: Sample.office(scope: ["x"]))
        input.late = [Sample.article(3, "Ngập", [Sample.issue(5)])]
        input.sources = [CoverageTests.source("mot"), CoverageTests.source("tat", disabled: "ngừng")]
        input.issueCounts = [IssueDayCount(issue: "flood", day: Sample.day, articles: 1, sources: 1)]
        return input
    }
}

extension StoryLine {
    fileprivate mutating func fill(_ text: String, _ url: String?) {
        title = text
        places = [text]
        passage = text
        passageSource = text
        outlets = [text]
        terms = [text]
        articles[0].fill(text, url)
        articles.append(articles[0])
    }
}

extension ArticleLine {
    fileprivate mutating func fill(_ text: String, _ address: String?) {
        title = text
        outlet = text
        url = address
        earlierTitle = earlierTitle.map { _ in text }
        isReprint = true
    }
}
