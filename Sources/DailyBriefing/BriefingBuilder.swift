import PressModel

/// Selects and aggregates what a briefing's period brought.
package struct BriefingBuilder {
    /// Days shown in the table of trends.
    package static let trendDays = 14

    private let input: BriefingInput

    package init(_ input: BriefingInput) { self.input = input }

    /// The briefing; the same input gives the same briefing.
    package func build() -> Briefing {
        let contents = input.digest.map { PeriodAssembly(input, $0).contents() } ?? DayAssembly(input).contents()
        let series = IssueSeries(input)
        let trends = TrendAssembly(input, series)
        let volumes = VolumeAssembly(input, series)
        var omitted = contents.omitted
        omitted.volumes = volumes.omitted
        return Briefing(
            office: input.office.name,
            place: input.office.place,
            day: input.day,
            period: input.period,
            scope: input.scope,
            madeAt: input.clock.now(),
            coverage: CoverageAssembly(input).summary(),
            counts: contents.counts,
            outlets: contents.outlets,
            read: contents.read,
            omitted: omitted,
            needsAnswer: contents.needsAnswer,
            issues: contents.issues,
            issueTitles: titles(contents),
            claims: contents.claims,
            figures: contents.figures,
            trends: trends.lines(),
            trendAccount: trends.account(),
            incompleteDays: trends.incompleteDays(),
            late: input.late.filter(\.hasIssue).map { ArticleLine($0.article, isReprint: false) },
            undated: contents.undated,
            otherUndated: contents.otherUndated,
            rules: input.rules,
            level: LevelAssembly(input).level(contents.counts.kept),
            volumes: volumes.volumes(),
            heat: HeatAssembly(input).table(),
            precision: precision(),
            rollUp: input.digest.map { RollUpAssembly(input, $0, series).rollUp(longest: contents.longest) }
        )
    }

    private func titles(_ contents: BriefingContents) -> [String: Words] {
        let stories = contents.issues.flatMap(\.stories) + contents.needsAnswer + contents.longest
        let lists = contents.read.map(\.issues) + [contents.issues.map(\.issue), input.placeCounts.map(\.issue)]
        let taken = input.followUps.compactMap(\.followUp.issue) + input.precision.map(\.name)
        let named = Set(stories.flatMap(\.issues) + lists.joined() + taken)
        return input.issueTitles.filter { named.contains($0.key) }
    }

    private func precision() -> [PrecisionLine] {
        input.precision.filter { $0.count >= BriefingLimits.decisions }.compactMap { rule in
            guard let share = rule.precision, let interval = rule.interval else { return nil }
            return PrecisionLine(
                issue: rule.name,
                right: rule.right,
                wrong: rule.wrong,
                precision: share,
                low: interval.lower,
                high: interval.upper
            )
        }.sorted { $0.issue < $1.issue }
    }
}

extension ArticleLine {
    init(_ article: Article, isReprint: Bool) {
        let earlier = article.revisions.last { $0.content.title != article.content.title }?.content.title
        self.init(
            title: article.content.title,
            outlet: article.sourceTitle,
            url: article.url,
            published: article.published,
            earlierTitle: earlier,
            isReprint: isReprint
        )
    }
}
