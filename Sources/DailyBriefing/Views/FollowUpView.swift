import PressModel

/// An issue that the office has taken up.
struct FollowUpView {
    let title: String
    let url: String?
    let link: String?
    let issue: String
    let unit: String
    let opened: String
    let due: String
    let answered: String

    init(_ line: FollowUpLine, _ titles: IssueTitles, _ format: DisplayFormat) {
        title = line.title
        url = HTMLEscaping.href(line.url)
        link = SafeLink.markdown(line.url)
        issue = titles[line.issue]
        unit = line.unit
        opened = format.day(line.opened)
        due = format.day(line.due)
        let stands = Self.state(line.state)[format.language]
        answered = line.answered.map { "\(format.day($0)) (\(stands))" } ?? stands
    }

    /// Where an issue stands, in words.
    static func state(_ state: FollowUpState) -> Words {
        switch state {
        case .answeredInTime: Words(vi: "đúng hạn", en: "in time")
        case .answeredLate: Words(vi: "trả lời trễ", en: "late")
        case .overdue: Words(vi: "quá hạn", en: "overdue")
        case .waiting: Words(vi: "chưa tới hạn", en: "not yet due")
        }
    }

    /// The numbers in a sentence, the share computed from them.
    static func summary(_ summary: FollowUpSummary, _ format: DisplayFormat) -> Words {
        let opened = format.number(summary.opened)
        let (inTime, late) = (format.number(summary.answeredInTime), format.number(summary.answeredLate))
        let (overdue, waiting) = (format.number(summary.overdue), format.number(summary.waiting))
        let share = summary.shareInTime.map(format.percent)
        return Words(
            vi:
                "Mở trong kỳ: \(opened). Trả lời đúng hạn: \(inTime); trả lời trễ: \(late); quá hạn chưa trả lời: \(overdue); "
                + "chưa tới hạn: \(waiting). "
                + (share.map { "Tỷ lệ trả lời đúng hạn: \($0)." } ?? "Chưa có việc nào đến hạn."),
            en:
                "Opened: \(opened). Answered in time: \(inTime); late: \(late); overdue: \(overdue); not yet due: \(waiting). "
                + (share.map { "Share answered in time: \($0)." } ?? "Nothing has fallen due.")
        )
    }
}
