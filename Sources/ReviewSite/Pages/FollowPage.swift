import ArticleStorage
import PressModel

/// The list of follow-ups with the share answered in time.
struct FollowPage {
    static let limit = 300

    let texts: DeskTexts
    let fields: FormFields
    let canDecide: Bool

    func view(_ archive: Archive) throws -> FollowView {
        let (first, last) = period
        let isWithClosed = fields["closed"] == "1"
        let items = try archive.followUps(includingClosed: isWithClosed, limit: Self.limit)
        let share = try archive.followUpShare(from: first, through: last, today: texts.settings.clock.today)
        return FollowView(
            first: first.description,
            last: last.description,
            isWithClosed: isWithClosed,
            shareLine: line(share),
            facts: facts(share),
            hasItems: !items.isEmpty,
            items: items.map(item)
        )
    }

    /// The year that it is, unless others were asked for.
    private var period: (CalendarDay, CalendarDay) {
        let today = texts.settings.clock.today
        let first = fields["from"].flatMap(CalendarDay.init) ?? CalendarDay("\(today.year)-01-01") ?? today
        let last = fields["to"].flatMap(CalendarDay.init) ?? CalendarDay("\(today.year)-12-31") ?? today
        return (first, max(first, last))
    }

    private func line(_ share: FollowUpShare) -> String {
        let due = share.answeredInTime + share.answeredLate + share.overdue
        guard due > 0 else { return FollowWord.noShare.words[texts.language] }
        let part = texts.format.share(Double(share.answeredInTime) / Double(due))
        return texts.phrases.inTime(share.answeredInTime, of: due, share: part)
    }

    private func facts(_ share: FollowUpShare) -> [FactView] {
        [
            (FollowWord.factInTime, share.answeredInTime), (.factLate, share.answeredLate),
            (.factOverdue, share.overdue), (.factWaiting, share.waiting),
        ].map { FactView(label: $0.words[texts.language], value: texts.format.number($1)) }
    }

    private func item(_ followUp: FollowUp) -> FollowView.Item {
        let state = texts.state(followUp)
        return FollowView.Item(
            followID: followUp.id,
            findingID: followUp.findingID,
            headline: PlainText.cut(followUp.title, 300),
            subject: followUp.issue.map { texts.settings.title(ofIssue: $0, texts.language) },
            state: state.text,
            stateClass: state.style,
            unit: PlainText.cut(followUp.unit, 200),
            due: texts.format.day(followUp.due),
            dueValue: followUp.due.description,
            opened: "\(texts.format.moment(followUp.openedAt)) – \(followUp.openedBy)",
            answered: followUp.answeredAt.map(texts.format.moment),
            closed: followUp.closedAt.map { "\(texts.format.moment($0)) – \(followUp.closedBy ?? "")" },
            answer: followUp.answer.map { PlainText.cut($0, 8_000) },
            version: followUp.version,
            canAnswer: canDecide && followUp.closedAt == nil,
            canClose: canDecide && followUp.closedAt == nil
        )
    }
}

/// What the list of follow-ups shows.
struct FollowView {
    struct Item {
        let followID, findingID: Int64
        let headline: String
        let subject: String?
        let state, stateClass, unit, due, dueValue, opened: String
        let answered, closed, answer: String?
        let version: Int
        let canAnswer, canClose: Bool
    }

    let first, last: String
    let isWithClosed: Bool
    let shareLine: String
    let facts: [FactView]
    let hasItems: Bool
    let items: [Item]
}
