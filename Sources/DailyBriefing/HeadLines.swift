import PressModel

/// The sentences at the head of the briefing.
struct HeadLines {
    let briefing: Briefing
    let format: DisplayFormat

    init(_ briefing: Briefing, _ format: DisplayFormat) {
        self.briefing = briefing
        self.format = format
    }

    var placeAndDate: String {
        let date = format.documentDate(CalendarDay(briefing.madeAt, in: format.timeZone))
        return briefing.place.isEmpty ? date : "\(briefing.place), \(date)"
    }

    var period: String {
        let day = format.dayWithWeekday(briefing.day)
        return words(
            vi: "Tin đăng \(day); lập lúc \(format.moment(briefing.madeAt))",
            en: "Articles of \(day); made at \(format.moment(briefing.madeAt))"
        )
    }

    var numbers: String {
        let counts = briefing.counts
        let articles = format.number(counts.articles)
        let outlets = format.number(counts.outlets)
        let kept = format.number(counts.kept)
        let stories = format.number(counts.stories)
        return words(
            vi:
                "Đã đọc \(articles) tin của \(outlets) báo; \(kept) tin có vấn đề dân sinh, gộp thành \(stories) vụ việc.",
            en:
                "\(articles) articles of \(outlets) outlets read; \(kept) on issues of public concern, \(stories) stories."
        )
    }

    var review: String {
        let confirmed = format.number(briefing.counts.findingsConfirmed)
        let rejected = format.number(briefing.counts.findingsWrong)
        let waiting = format.number(briefing.counts.findingsWaiting)
        return words(
            vi: "Duyệt: \(confirmed) phát hiện đã xác nhận, \(rejected) bị bác, \(waiting) chờ duyệt (cần xác minh).",
            en: "Review: \(confirmed) findings confirmed, \(rejected) rejected, \(waiting) waiting (to verify)."
        )
    }

    var coverage: String {
        let coverage = briefing.coverage
        let names = coverage.missed.map(\.source).joined(separator: ", ")
        let read = words(
            vi: "Nguồn: đọc được \(coverage.feedsRead)/\(coverage.feedsDue)",
            en: "Feeds: \(coverage.feedsRead) of \(coverage.feedsDue) read"
        )
        guard !names.isEmpty else { return read + "." }
        return words(vi: "\(read); chưa đọc được: \(names) (mục 7).", en: "\(read); not read: \(names) (section 7).")
    }

    /// The heading of the counts by day, with the days they span.
    var trendsTitle: String {
        let first = format.shortDay(briefing.day.adding(days: 1 - BriefingBuilder.trendDays))
        let last = format.day(briefing.day)
        return words(vi: "Số tin theo ngày, từ \(first) đến \(last)", en: "Articles a day, \(first) to \(last)")
    }

    /// Undated articles that are not listed; nil when there is none.
    var otherUndated: String? {
        guard briefing.otherUndated > 0 else { return nil }
        let count = format.number(briefing.otherUndated)
        return words(
            vi: "Ngoài ra: \(count) bài không ghi ngày, không thuộc vấn đề theo dõi.",
            en: "Besides: \(count) undated, on none of the issues followed."
        )
    }

    var versions: String {
        words(
            vi: "diemtin \(briefing.rules.program), từ điển \(briefing.rules.lexicons).",
            en: "diemtin \(briefing.rules.program), lexicons \(briefing.rules.lexicons)."
        )
    }

    private func words(vi: String, en: String) -> String { Words(vi: vi, en: en).text(format.language) }
}
