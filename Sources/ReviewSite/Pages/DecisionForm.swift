import Foundation
import PressModel

/// What a person sent from the page of a finding.
struct DecisionForm {
    /// Most characters of a note that are kept before an ellipsis.
    static let noteLimit = 1_999

    let action: String
    let verdict: Verdict
    let reason: ReasonCode?
    /// The issue named as the right one; nil when none was chosen.
    let issue: String?
    let note: String
    /// The decision that held when the page was shown.
    let expected: Int64?
    let query: FilterQuery

    /// - Throws: `DeskRefusal.wrongForm` for what no page of the desk sends.
    init(_ form: FormFields) throws {
        action = form["action"] ?? ""
        let parts = action.split(separator: ":", maxSplits: 1).map(String.init)
        guard let verdict = parts.first.flatMap(Verdict.init(rawValue:)) else { throw DeskRefusal.wrongForm }
        let reason = parts.count > 1 ? ReasonCode(rawValue: parts[1]) : nil
        guard (verdict == .wrong) == (reason != nil), parts.count == (verdict == .wrong ? 2 : 1) else {
            throw DeskRefusal.wrongForm
        }
        self.verdict = verdict
        self.reason = reason
        issue = verdict == .corrected ? form["issue"] : nil
        note = PlainText.cut(form["note"] ?? "", Self.noteLimit)
        expected = try form["expected"].map { text in
            guard let number = Int64(text) else { throw DeskRefusal.wrongForm }
            return number
        }
        query = FilterQuery(FormFields(form["query"] ?? ""))
    }

    func decision(by person: String, at now: Date) -> Decision {
        Decision(
            verdict: verdict,
            reason: reason,
            correctedIssue: issue,
            note: note,
            decidedBy: person,
            decidedAt: now
        )
    }
}
