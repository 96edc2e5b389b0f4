import GRDB
import PressModel

/// Conditions that must all hold, with their arguments in order.
struct SQLCondition {
    private(set) var text: String
    private(set) var arguments: StatementArguments

    init(_ text: String, _ arguments: StatementArguments = []) {
        self.text = text
        self.arguments = arguments
    }

    mutating func add(_ condition: String, _ values: StatementArguments = []) {
        text += " AND \(condition)"
        arguments += values
    }

    /// Adds what a filter asks for beside status and place.
    ///
    /// Since an urgency is a day's number with bounded additions, days bound the part of the queue that has to be read.
    mutating func add(_ filter: QueueFilter) {
        if let kind = filter.kind { add("finding.kind = ?", [kind.rawValue]) }
        if let issue = filter.issue { add("finding.subject = ?", [issue]) }
        if let source = filter.source {
            add("finding.articleSource = (SELECT number FROM source WHERE id = ?)", [source])
        }
        if let first = filter.first?.description {
            add("finding.articleDay >= ? AND finding.urgency >= ?", [first, Urgency.number(of: first)])
        }
        if let last = filter.last?.description {
            let highest = Urgency.number(of: last) + Urgency.mostAddition
            add("finding.articleDay <= ? AND finding.urgency <= ?", [last, highest])
        }
    }

    /// Adds that the article names a place, of which its marks say quickly where it does not.
    mutating func add(place: Int64) {
        let exists = "SELECT 1 FROM articlePlace WHERE placeId = ? AND articlePlace.articleId = finding.articleId"
        let marks = PlaceMarks.of([place])
        add("finding.placeMarks & ? = ? AND EXISTS (\(exists))", [marks, marks, place])
    }
}
