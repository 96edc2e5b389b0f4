import Foundation
import GRDB
import PressModel

/// Follow-ups in numbers, computed from what was recorded and never typed.
struct FollowUpCounter {
    let database: Database
    let timeZone: TimeZone

    /// Those due in a period.
    ///
    /// One that was closed without an answer counts as one that was never answered.
    func share(from first: CalendarDay, through last: CalendarDay, today: CalendarDay) throws -> FollowUpShare {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT dueDay, answeredAt FROM followUp WHERE dueDay BETWEEN ? AND ?",
            arguments: [first.description, last.description]
        )
        var numbers: [Outcome: Int] = [:]
        for row in rows {
            let answered = (row["answeredAt"] as Int64?).map { CalendarDay(Date(seconds: $0), in: timeZone) }
            numbers[
                Outcome(due: row["dueDay"], answered: answered?.description, today: today.description),
                default: 0
            ] += 1
        }
        return FollowUpShare(
            opened: rows.count,
            answeredInTime: numbers[.inTime] ?? 0,
            answeredLate: numbers[.late] ?? 0,
            overdue: numbers[.overdue] ?? 0,
            waiting: numbers[.waiting] ?? 0
        )
    }

    private enum Outcome: Hashable {
        case inTime, late, overdue, waiting

        /// Days as the archive writes them, which are ordered as text.
        init(due: String, answered: String?, today: String) {
            if let answered {
                self = answered <= due ? .inTime : .late
            } else {
                self = due < today ? .overdue : .waiting
            }
        }
    }
}
