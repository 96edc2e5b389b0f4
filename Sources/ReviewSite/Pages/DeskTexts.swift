import PressModel

/// How findings, decisions and follow-ups are named on every page.
struct DeskTexts {
    let settings: DeskSettings
    let format: DeskFormat

    var language: Language { format.language }
    var phrases: DeskPhrases { DeskPhrases(format: format) }

    init(_ desk: Desk, _ context: DeskContext) {
        settings = desk.settings
        format = desk.format(context)
    }

    /// The issue's title, or the kind of a claim or figure.
    func subject(_ finding: Finding) -> String {
        finding.kind == .issue
            ? settings.title(ofIssue: finding.subject, language) : DeskLabels.words(finding.kind)[language]
    }

    /// "cần xác minh" until a person has decided.
    func state(_ decision: Decision?) -> String {
        decision.map(verdict) ?? CommonWord.toVerify.words[language]
    }

    /// The verdict with its reason, or with the issue that is the right one.
    func verdict(_ decision: Decision) -> String {
        let name = DeskLabels.words(decision.verdict)[language]
        let more =
            decision.reason.map { DeskLabels.words($0)[language] }
            ?? decision.correctedIssue.map { settings.title(ofIssue: $0, language) }
        return more.map { "\(name): \($0)" } ?? name
    }

    func stateClass(_ decision: Decision?) -> String { decision?.verdict.rawValue ?? "open" }

    func published(_ article: Article) -> String {
        article.published.map(format.moment) ?? CommonWord.undated.words[language]
    }

    /// Places in a few words; empty ones are nil.
    func places(_ article: Article) -> String? {
        article.places.isEmpty ? nil : article.places.prefix(4).map { PlainText.cut($0, 60) }.joined(separator: ", ")
    }

    /// A line of the log of decisions.
    func line(_ entry: DecisionEntry) -> String {
        guard let decision = entry.decision else {
            return phrases.tookBack(by: entry.by, at: format.moment(entry.at))
        }
        return phrases.decided(verdict(decision), by: entry.by, at: format.moment(entry.at))
    }

    /// What has become of a follow-up, and the class that gives it its colour.
    func state(_ followUp: FollowUp) -> (text: String, style: String) {
        let word: FollowWord
        if followUp.closedAt != nil {
            return (FollowWord.stateClosed.words[language], "closed")
        } else if let answeredAt = followUp.answeredAt {
            word = CalendarDay(answeredAt, in: settings.clock.timeZone) > followUp.due ? .stateLate : .stateAnswered
            return (word.words[language], word == .stateLate ? "unsure" : "confirmed")
        }
        word = followUp.isOverdue(on: settings.clock.today) ? .stateOverdue : .stateWaiting
        return (word.words[language], word == .stateOverdue ? "wrong" : "open")
    }
}
