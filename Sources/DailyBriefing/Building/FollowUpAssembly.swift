import PressModel

/// What became of the issues that the office has taken up.
struct FollowUpAssembly {
    /// The unit that has taken a story up, and how far it is.
    struct Standing {
        let unit: String
        let due: CalendarDay
        let state: FollowUpState
    }

    let input: BriefingInput

    init(_ input: BriefingInput) { self.input = input }

    /// The follow-up of a story: the one that is open, else the last one.
    func followUp(articles: Set<Int64>, stories: Set<Int64>) -> Standing? {
        let own = input.followUps.filter { entry in
            articles.contains(entry.article) || entry.story.map(stories.contains) ?? false
        }
        let open = own.filter { $0.followUp.closedAt == nil }
        return (open.isEmpty ? own : open).max { $0.followUp.id < $1.followUp.id }.map { entry in
            Standing(unit: entry.followUp.unit, due: entry.followUp.due, state: state(entry.followUp))
        }
    }

    /// The period's follow-ups as they stood when it ended.
    func summary() -> FollowUpSummary {
        let lines = input.followUps.map(line)
        func number(_ state: FollowUpState) -> Int { lines.count { $0.state == state } }
        let fallen = number(.answeredInTime) + number(.answeredLate) + number(.overdue)
        return FollowUpSummary(
            opened: lines.count { $0.opened >= input.period.first },
            answeredInTime: number(.answeredInTime),
            answeredLate: number(.answeredLate),
            overdue: number(.overdue),
            waiting: number(.waiting),
            shareInTime: fallen == 0 ? nil : Double(number(.answeredInTime)) / Double(fallen),
            lines: lines
        )
    }

    private func line(_ entry: StoryFollowUp) -> FollowUpLine {
        let state = state(entry.followUp)
        return FollowUpLine(
            title: entry.followUp.title,
            url: entry.url,
            issue: entry.followUp.issue ?? "",
            unit: entry.followUp.unit,
            opened: CalendarDay(entry.followUp.openedAt, in: input.clock.timeZone),
            due: entry.followUp.due,
            answered: answered(entry.followUp),
            isOverdue: state == .overdue,
            state: state
        )
    }

    private func state(_ followUp: FollowUp) -> FollowUpState {
        if let answered = answered(followUp) { return answered <= followUp.due ? .answeredInTime : .answeredLate }
        return followUp.due < end ? .overdue : .waiting
    }

    /// The day of the answer, unless it came after what is reported on.
    private func answered(_ followUp: FollowUp) -> CalendarDay? {
        let last = input.period.kind == .day ? input.clock.today : input.day
        return followUp.answeredAt.map { CalendarDay($0, in: input.clock.timeZone) }.flatMap { $0 <= last ? $0 : nil }
    }

    /// The day on which follow-ups are looked at: today for a day's briefing, the morning after for a longer period.
    private var end: CalendarDay {
        input.period.kind == .day ? input.clock.today : min(input.clock.today, input.period.last.adding(days: 1))
    }
}
