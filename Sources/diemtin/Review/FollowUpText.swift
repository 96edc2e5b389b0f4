import PressModel

/// A follow-up on one line.
struct FollowUpText {
    let followUp: FollowUp
    let today: CalendarDay
    let language: Language

    var line: String {
        let parts = ["[\(followUp.id)]", due, state, followUp.unit, "–", followUp.title]
        return TerminalText.safe(parts.joined(separator: " "))
    }

    private var due: String {
        Words(vi: "hạn \(VietnameseDay.text(followUp.due))", en: "due \(followUp.due)")[language]
    }

    private var state: String {
        if followUp.closedAt != nil { return Words(vi: "(đã kết thúc)", en: "(closed)")[language] }
        if followUp.answer != nil { return Words(vi: "(đã trả lời)", en: "(answered)")[language] }
        guard followUp.isOverdue(on: today) else { return Words(vi: "(đang chờ)", en: "(waiting)")[language] }
        return Words(vi: "(QUÁ HẠN)", en: "(OVERDUE)")[language]
    }
}

/// A day as administrative documents write it.
enum VietnameseDay {
    static func text(_ day: CalendarDay) -> String {
        day.description.split(separator: "-").reversed().joined(separator: "/")
    }
}
