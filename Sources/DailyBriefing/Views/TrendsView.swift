import PressModel

/// The section of trends: charts, the table of days, issues by place.
struct TrendsView {
    let title: String
    let days: [String]
    let rows: [TrendView]
    let volumes: [VolumeView]
    let volumesTitle: String
    let volumesLeft: String?
    let account: String?
    let heat: HeatView?
    let hasRows: Bool
    let hasVolumes: Bool
    let hasAssessment: Bool
    let isEmpty: Bool

    init(_ briefing: Briefing, _ titles: IssueTitles, _ format: DisplayFormat) {
        let days = (0..<BriefingBuilder.trendDays).reversed().map { briefing.day.adding(days: -$0) }
        let gaps = days.map(briefing.incompleteDays.contains)
        title = HeadLines(briefing, DocumentFrame(), format).trendsTitle
        self.days = zip(days, gaps).map { String($0.day) + ($1 ? "*" : "") }
        rows = briefing.trends.map { TrendView($0, gaps: gaps, format) }
        volumes = VolumeView.drawn(briefing.volumes).map { VolumeView($0, format) }
        volumesTitle = Self.volumesTitle(briefing)[format.language]
        volumesLeft = Self.left(briefing.omitted.volumes, format)
        account = Self.account(briefing.trendAccount, format)
        heat = HeatView(briefing.heat, titles, format)
        hasRows = !rows.isEmpty
        hasVolumes = !volumes.isEmpty
        hasAssessment = briefing.trends.contains { $0.enoughHistory }
        isEmpty = !hasRows && !hasVolumes && heat == nil
    }

    private static func left(_ count: Int, _ format: DisplayFormat) -> String? {
        guard count > 0 else { return nil }
        return Words(vi: "Còn \(count) vấn đề ít tin hơn không vẽ.", en: "\(count) issues with less are not drawn.")[
            format.language
        ]
    }

    private static func volumesTitle(_ briefing: Briefing) -> Words {
        switch briefing.period.kind {
        case .day, .week: Words(vi: "Số tin 28 ngày qua", en: "Articles of the last 28 days")
        case .month: Words(vi: "Số tin từng ngày trong tháng", en: "Articles of each day of the month")
        case .quarter, .year: Words(vi: "Số tin từng tuần", en: "Articles of each week")
        }
    }

    /// What chance alone would give; nil before there is anything to assess.
    private static func account(_ account: TrendAccount, _ format: DisplayFormat) -> String? {
        guard account.assessed > 0 else { return nil }
        let assessed = format.number(account.assessed)
        // A tenth is the least that is written; less is said to be less.
        let few = account.expectedFalseAlarms < 0.1
        let expected = format.decimal(few ? 0.1 : account.expectedFalseAlarms)
        return Words(
            vi:
                "Đã xét \(assessed) vấn đề; do ngẫu nhiên, mỗi ngày có thể có \(few ? "dưới" : "khoảng") \(expected) nhận xét “bất thường” sai.",
            en:
                "\(assessed) issues were assessed; by chance alone \(few ? "under" : "about") \(expected) a day would be called unusual wrongly."
        )[format.language]
    }
}

/// The section of what was not read, late or undated.
struct UnseenView {
    let missed: [MissedView]
    let disabled: String
    let late: [ArticleView]
    let undated: [ArticleView]
    let otherUndated: String?
    let undatedLeft: String?
    let hasDisabled: Bool
    let hasLate: Bool
    let hasUndated: Bool

    init(_ briefing: Briefing, _ format: DisplayFormat) {
        missed = briefing.coverage.missed.map { MissedView($0, format) }
        disabled = briefing.coverage.disabled.map { "\($0.source) (\($0.reason))" }.joined(separator: "; ")
        late = briefing.late.map { ArticleView($0, format) }
        undated = briefing.undated.map { ArticleView($0, format) }
        otherUndated = HeadLines(briefing, DocumentFrame(), format).otherUndated
        undatedLeft = LeftOut.text(briefing.omitted.undated, format)
        hasDisabled = !disabled.isEmpty
        hasLate = !late.isEmpty
        hasUndated = !undated.isEmpty || otherUndated != nil
    }
}
