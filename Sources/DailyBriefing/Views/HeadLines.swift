import PressModel

/// The sentences at the head of the briefing; each number leads to the list behind it.
struct HeadLines {
    let briefing: Briefing
    let frame: DocumentFrame
    let format: DisplayFormat

    init(_ briefing: Briefing, _ frame: DocumentFrame, _ format: DisplayFormat) {
        self.briefing = briefing
        self.frame = frame
        self.format = format
    }

    var placeAndDate: String {
        let date = format.documentDate(CalendarDay(briefing.madeAt, in: format.timeZone))
        return briefing.place.isEmpty ? date : "\(briefing.place), \(date)"
    }

    var period: String {
        let made = format.moment(briefing.madeAt)
        guard briefing.period.kind != .day else {
            let day = format.dayWithWeekday(briefing.day)
            return words(vi: "Tin đăng \(day); lập lúc \(made)", en: "Articles of \(day); made at \(made)")
        }
        let name = PeriodNames(briefing.period).name[format.language]
        let span = format.span(briefing.period.first, briefing.day)
        return words(
            vi: "Tin đăng \(name) (\(span)); lập lúc \(made)",
            en: "Articles of \(name) (\(span)); made at \(made)"
        )
    }

    /// The places that the report was narrowed to; nil for all.
    var scope: String? {
        guard !briefing.scope.isEmpty else { return nil }
        let places = briefing.scope.joined(separator: ", ")
        return words(vi: "Chỉ gồm tin về: \(places)", en: "Only articles on: \(places)")
    }

    var numbers: [Segment] {
        let counts = briefing.counts
        let articles = format.number(counts.articles)
        let outlets = format.number(counts.outlets)
        let kept = format.number(counts.kept)
        let stories = format.number(counts.stories)
        let (read, outletList, links, list) = (readTarget, Anchor.outlets, Anchor.links, Anchor.issues)
        return sentence(
            vi:
                "Đã đọc \(articles, read) tin của \(outlets, outletList) báo; \(kept, links) tin có vấn đề dân sinh, gộp thành \(stories, list) vụ việc.",
            en:
                "\(articles, read) articles of \(outlets, outletList) outlets read; \(kept, links) on issues of public concern, \(stories, list) stories."
        )
    }

    /// The list of articles read with what was decided on them: the file beside the document, or the account of each day.
    private var readTarget: String? { briefing.rollUp == nil ? frame.itemsFile : Anchor.days }

    var review: [Segment] {
        let confirmed = format.number(briefing.counts.findingsConfirmed)
        let rejected = format.number(briefing.counts.findingsWrong)
        let waiting = format.number(briefing.counts.findingsWaiting)
        let list = readTarget
        return sentence(
            vi:
                "Duyệt: \(confirmed, list) phát hiện đã xác nhận, \(rejected, list) bị bác, \(waiting, list) chờ duyệt (cần xác minh).",
            en:
                "Review: \(confirmed, list) findings confirmed, \(rejected, list) rejected, \(waiting, list) waiting (to verify)."
        )
    }

    /// How many matters wait for an answer; nil without any.
    var answers: [Segment]? {
        let count = briefing.needsAnswer.count + briefing.omitted.needsAnswer
        guard count > 0 else { return nil }
        let number = format.number(count)
        return sentence(
            vi: "Thuộc địa bàn, cần xem xét trả lời: \(number, Anchor.needsAnswer) vụ việc.",
            en: "In the office's area, perhaps to be answered: \(number, Anchor.needsAnswer) stories."
        )
    }

    /// Feeds that are named at the head; the section behind the link names all.
    static let mostNamed = 8

    var coverage: [Segment] {
        let coverage = briefing.coverage
        let read = "\(format.number(coverage.feedsRead))/\(format.number(coverage.feedsDue))"
        let target = Anchor.unseen
        let missed = coverage.missed.map(\.source)
        guard !missed.isEmpty else {
            return sentence(vi: "Nguồn: đọc được \(read, target).", en: "Feeds: \(read, target) read.")
        }
        let more = missed.count - Self.mostNamed
        let rest = more > 0 ? words(vi: " và \(more) nguồn khác", en: " and \(more) others") : ""
        let names = missed.prefix(Self.mostNamed).joined(separator: ", ") + rest
        let section = SectionNumbers(hasRollUp: briefing.rollUp != nil).unseen
        return sentence(
            vi: "Nguồn: đọc được \(read, target); chưa đọc được: \(names) (\("mục " + section, target)).",
            en: "Feeds: \(read, target) read; not read: \(names) (\("section " + section, target))."
        )
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

    private func sentence(vi: LinkedSentence, en: LinkedSentence) -> [Segment] {
        switch format.language {
        case .vi: vi.segments
        case .en: en.segments
        }
    }

    private func words(vi: String, en: String) -> String { Words(vi: vi, en: en).text(format.language) }
}
