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

    /// Adds what a filter asks for beside the status.
    ///
    /// Since an urgency is a day's number with bounded additions, days bound the part of the queue that has to be read.
    mutating func add(_ filter: QueueFilter, isByPlace: Bool) {
        if let kind = filter.kind { add("finding.kind = ?", [kind.rawValue]) }
        if let issue = filter.issue { add("finding.subject = ?", [issue]) }
        if let source = filter.source { add("finding.source = (SELECT number FROM source WHERE id = ?)", [source]) }
        if let first = filter.first?.description {
            add("finding.day >= ? AND finding.urgency >= ?", [first, Urgency.number(of: first)])
        }
        if let last = filter.last?.description {
            let highest = Urgency.number(of: last) + Urgency.mostAddition
            add("finding.day <= ? AND finding.urgency <= ?", [last, highest])
        }
        guard let place = filter.place else { return }
        let isNamed = "articlePlace.placeId = (SELECT id FROM place WHERE name = ?)"
        let exists =
            "EXISTS (SELECT 1 FROM articlePlace WHERE \(isNamed) AND articlePlace.articleId = finding.articleId)"
        add(isByPlace ? isNamed : exists, [place])
    }
}
