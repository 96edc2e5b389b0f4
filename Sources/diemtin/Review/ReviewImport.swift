import ArticleStorage
import PressModel

/// Takes decisions out of a sheet into the archive.
///
/// A row counts once: the same decision of the same person on the same finding and version of the rules is passed over.
struct ReviewImport {
    let archive: Archive
    let person: String
    let clock: PressClock

    /// What became of the rows.
    struct Account: Encodable {
        var recorded = 0
        /// Rows whose decision was taken in before.
        var known = 0
        /// Rows in which nothing was filled in.
        var empty = 0
        var refused: [Refusal] = []

        struct Refusal: Encodable, Equatable {
            let row: Int
            let why: String
        }
    }

    func run(_ sheet: ReturnedSheet, language: Language) throws -> Account {
        var account = Account()
        account.empty = sheet.emptyCount
        for result in sheet.decisions {
            do {
                if try take(result.get()) { account.recorded += 1 } else { account.known += 1 }
            } catch let refusal as RefusedRow {
                account.refused.append(.init(row: refusal.row, why: refusal.why[language]))
            }
        }
        return account
    }

    /// Records a row's decision.
    /// - Returns: Whether it was new.
    /// - Throws: `RefusedRow` when it does not fit what the archive has.
    private func take(_ returned: ReturnedDecision) throws -> Bool {
        guard let shown = try archive.reviewCase(returned.findingID) else {
            throw refused(returned, Words(vi: "không có phát hiện số \(returned.findingID)", en: "no such finding"))
        }
        if isKnown(returned, shown) { return false }
        guard shown.item.finding.rule == returned.rule else {
            throw refused(
                returned,
                Words(
                    vi: "quy tắc đã đổi sau khi xuất tệp; hãy xem lại phát hiện số \(returned.findingID)",
                    en: "the rules have changed since the export; look at finding \(returned.findingID) again"
                )
            )
        }
        let decision = Decision(
            verdict: returned.verdict,
            reason: returned.reason,
            correctedIssue: returned.issue,
            note: returned.note,
            decidedBy: person,
            decidedAt: clock.now()
        )
        let outcome = try archive.decide(returned.findingID, decision, expecting: returned.seen, origin: .sheet)
        guard case .conflict(let entry) = outcome else { return true }
        throw refused(
            returned,
            Words(
                vi: "\(entry.by) đã quyết định lúc \(clock.display(entry.at)), sau khi xuất tệp",
                en: "\(entry.by) decided at \(clock.display(entry.at)), after the export"
            )
        )
    }

    private func isKnown(_ returned: ReturnedDecision, _ shown: ReviewCase) -> Bool {
        shown.history.contains { entry in
            entry.by == person && entry.rule == returned.rule && entry.decision?.verdict == returned.verdict
                && entry.decision?.reason == returned.reason && entry.decision?.correctedIssue == returned.issue
                && entry.decision?.note == returned.note
        }
    }

    private func refused(_ returned: ReturnedDecision, _ why: Words) -> RefusedRow {
        RefusedRow(row: returned.row, why: why)
    }
}
