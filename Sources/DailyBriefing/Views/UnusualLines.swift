import PressModel

/// What is unusual about the period, in words and figures.
struct UnusualLines {
    let briefing: Briefing
    let format: DisplayFormat

    init(_ briefing: Briefing, _ format: DisplayFormat) {
        self.briefing = briefing
        self.format = format
    }

    /// The sentences at the head: the whole against its usual level, then each issue that rose.
    var lines: [[Segment]] { [level, issues].compactMap { $0 } }

    private var level: [Segment]? {
        guard let level = briefing.level else { return nil }
        let range = level.low == level.high ? number(level.low) : "\(number(level.low))–\(number(level.high))"
        let count = number(level.count)
        let usual = Words(vi: "\(count) tin, thường \(range)", en: "\(count) articles, usually \(range)")[
            format.language
        ]
        let ratio = ratio(level)?[format.language]
        let lead = Words(vi: "Mức chung: ", en: "Level: ")[format.language]
        return [
            Segment(lead), Segment([ratio, usual].compactMap { $0 }.joined(separator: "; "), Anchor.trends),
            Segment("."),
        ]
    }

    private func ratio(_ level: UsualLevel) -> Words? {
        guard let ratio = level.ratio else { return nil }
        let times = format.decimal(ratio)
        if times == "1" { return Words(vi: "bằng mức \(usual.vi)", en: "at the \(usual.en) level") }
        return Words(
            vi: "\(ratio > 1 ? "gấp" : "bằng") \(times) lần mức \(usual.vi)",
            en: "\(times) times the \(usual.en) level"
        )
    }

    private var usual: Words {
        switch briefing.period.kind {
        case .day: Words(vi: "thường ngày", en: "usual daily")
        case .week: Words(vi: "thường tuần", en: "usual weekly")
        case .month: Words(vi: "thường tháng", en: "usual monthly")
        case .quarter: Words(vi: "thường quý", en: "usual quarterly")
        case .year: Words(vi: "thường năm", en: "usual yearly")
        }
    }

    private var issues: [Segment]? {
        guard !briefing.trends.isEmpty else { return nil }
        let judged = briefing.trends.filter(\.enoughHistory)
        guard !judged.isEmpty else {
            let few = Words(
                vi: "Bất thường: chưa đủ dữ liệu để nhận xét (cần 8 tuần).",
                en: "Unusual: not enough history to say (8 weeks are needed)."
            )
            return [Segment(few[format.language])]
        }
        let risen = judged.filter(\.alarm)
        guard !risen.isEmpty else {
            let none = Words(vi: "Bất thường: không có vấn đề nào.", en: "Unusual: no issue.")
            return [Segment(none[format.language])]
        }
        let list = risen.map(sentence).joined(separator: "; ")
        return [
            Segment(Words(vi: "Bất thường: ", en: "Unusual: ")[format.language]), Segment(list, Anchor.trends),
            Segment("."),
        ]
    }

    private func sentence(_ line: TrendLine) -> String {
        let count = number(line.counts.last ?? 0)
        let bound = line.upper.map(format.decimal) ?? "–"
        let title = line.title[format.language]
        return Words(
            vi: "\(title) (\(count) tin, thường dưới \(bound))",
            en: "\(title) (\(count), usually under \(bound))"
        )[
            format.language
        ]
    }

    private func number(_ value: Int) -> String { format.number(value) }
}
