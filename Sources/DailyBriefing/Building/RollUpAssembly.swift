import PressModel

/// What only a period longer than a day has.
struct RollUpAssembly {
    private let input: BriefingInput
    private let digest: PeriodDigest
    private let series: IssueSeries

    init(_ input: BriefingInput, _ digest: PeriodDigest, _ series: IssueSeries) {
        self.input = input
        self.digest = digest
        self.series = series
    }

    func rollUp(longest: [StoryLine]) -> RollUp {
        RollUp(
            previous: input.period.previous,
            comparison: comparison(),
            longest: longest,
            followUps: FollowUpAssembly(input).summary(),
            days: accounts()
        )
    }

    private func comparison() -> [IssueComparison] {
        let (now, before) = (input.reportedDays, input.period.previous.days)
        let full = (now.filter(input.collectedDays.contains), before.filter(input.collectedDays.contains))
        return series.issues.compactMap { issue -> IssueComparison? in
            let (count, earlier) = (series.total(issue, now), series.total(issue, before))
            guard count + earlier > 0 else { return nil }
            return IssueComparison(
                issue: issue,
                title: input.title(of: issue),
                count: count,
                before: earlier,
                ratio: Self.ratio(rate(issue, full.0), rate(issue, full.1)),
                alarmDays: series.daily(issue, now).filter(\.alarm).map(\.day)
            )
        }.sorted { ($1.count, $0.issue) < ($0.count, $1.issue) }
    }

    /// Articles a day over collected days; nil without such a day.
    private func rate(_ issue: String, _ days: [CalendarDay]) -> Double? {
        days.isEmpty ? nil : Double(series.total(issue, days)) / Double(days.count)
    }

    private static func ratio(_ rate: Double?, _ before: Double?) -> Double? {
        guard let rate, let before, rate > 0, before > 0 else { return nil }
        return rate / before
    }

    private func accounts() -> [DayAccount] {
        let articles = Dictionary(input.outlets.map { ($0.day, $0.articles) }, uniquingKeysWith: +)
        return input.reportedDays.map { day in
            let review = digest.reviews[day] ?? ReviewTally()
            return DayAccount(
                day: day,
                articles: articles[day] ?? 0,
                kept: input.keptCounts[day] ?? 0,
                confirmed: review.confirmed,
                wrong: review.wrong,
                waiting: review.waiting,
                isComplete: input.collectedDays.contains(day)
            )
        }
    }
}
