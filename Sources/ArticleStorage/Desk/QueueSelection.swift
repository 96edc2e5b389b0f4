import GRDB
import PressModel

/// The findings that a filter lets through, as SQL.
///
/// The queue is read in the order of `findingOpen` and `findingDecided`, which hold all that is filtered by but places;
/// a place that few articles name is read from `articlePlace` and then ordered.
struct QueueSelection {
    /// Up to so many articles of a place are ordered rather than looked for in the queue's order.
    static let rare = 2_000

    /// No place has this number.
    private static let nowhere: Int64 = 0

    let filter: QueueFilter
    private let place: Int64?
    private let isByPlace: Bool

    init(_ database: Database, _ filter: QueueFilter) throws {
        self.filter = filter
        place = try filter.place.map { try PlaceReader(database: database).number(of: $0) ?? Self.nowhere }
        isByPlace = try place.map { try Self.isRare($0, database) } ?? false
    }

    /// Numbers, urgencies, articles and stories of the findings in the queue's order, from after a cursor on.
    func ordered(after cursor: QueueCursor? = nil) -> SQLRequest<Row> {
        request(
            "finding.id AS id, finding.urgency AS urgency, article.id AS articleId, article.storyId AS storyId",
            join: "CROSS JOIN article ON article.id = finding.articleId",
            after: cursor
        )
    }

    /// The numbers of the first findings in the queue's order.
    func ids(limit: Int) -> SQLRequest<Int64> {
        request("finding.id AS id, finding.urgency AS urgency", limit: limit)
    }

    private func request<Value>(
        _ columns: String,
        join: String = "",
        after cursor: QueueCursor? = nil,
        limit: Int? = nil
    ) -> SQLRequest<Value> {
        var arguments = StatementArguments()
        let legs = legs.map { leg in
            var condition = SQLCondition(leg.condition)
            condition.add(filter)
            if let place {
                if isByPlace { condition.add("articlePlace.placeId = ?", [place]) } else { condition.add(place: place) }
            }
            if let cursor {
                condition.add("(finding.urgency, finding.id) < (?, ?)", [cursor.urgency, cursor.findingID])
            }
            arguments += condition.arguments
            return "SELECT \(columns) FROM \(leg.tables) \(join) WHERE \(condition.text)"
        }
        var sql = legs.joined(separator: " UNION ALL ") + " ORDER BY urgency DESC, id DESC"
        if let limit {
            sql += " LIMIT ?"
            arguments += [limit]
        }
        return SQLRequest(sql: sql, arguments: arguments)
    }

    /// The numbers of a story's findings, the most urgent first.
    func members(of story: StoryKey, limit: Int) -> SQLRequest<Int64> {
        var condition = SQLCondition("article.\(story.column) = ? AND finding.isCurrent = 1", [story.number])
        if let status = filter.status.condition { condition.add(status) }
        condition.add(filter)
        if let place { condition.add(place: place) }
        return SQLRequest(
            sql: """
                SELECT finding.id FROM article CROSS JOIN finding ON finding.articleId = article.id
                WHERE \(condition.text) ORDER BY finding.urgency DESC, finding.id DESC LIMIT ?
                """,
            arguments: condition.arguments + [limit]
        )
    }

    /// Where to read from, by status: the partial indexes each hold a part of the findings.
    private var legs: [(tables: String, condition: String)] {
        let status = filter.status.condition.map { " AND \($0)" } ?? ""
        if isByPlace {
            let tables = "articlePlace CROSS JOIN finding ON finding.articleId = articlePlace.articleId"
            return [(tables, "finding.isCurrent = 1\(status)")]
        }
        var legs: [(String, String)] = []
        if filter.status == .open || filter.status == .all {
            legs.append(("finding INDEXED BY findingOpen", "finding.isCurrent = 1 AND finding.decisionId IS NULL"))
        }
        if filter.status != .open {
            let condition = "finding.isCurrent = 1 AND finding.decisionId IS NOT NULL"
            let verdict = filter.status == .all || filter.status == .decided ? "" : status
            legs.append(("finding INDEXED BY findingDecided", condition + verdict))
        }
        return legs
    }

    private static func isRare(_ place: Int64, _ database: Database) throws -> Bool {
        let count = try Int.fetchOne(
            database,
            sql: "SELECT count(*) FROM (SELECT 1 FROM articlePlace WHERE placeId = ? LIMIT ?)",
            arguments: [place, rare + 1]
        )
        return (count ?? 0) <= rare
    }
}

/// What a story is known by: its number, or that of an article that stands alone.
enum StoryKey: Hashable {
    case story(Int64)
    case article(Int64)

    init(_ row: Row) { self = (row["storyId"] as Int64?).map(StoryKey.story) ?? .article(row["articleId"]) }

    var column: String {
        switch self {
        case .story: "storyId"
        case .article: "id"
        }
    }

    var number: Int64 {
        switch self {
        case .story(let number), .article(let number): number
        }
    }
}

extension ReviewStatus {
    /// What a finding of this status fulfils; nil when any does.
    var condition: String? {
        switch self {
        case .open: "finding.decisionId IS NULL"
        case .decided: "finding.decisionId IS NOT NULL"
        case .confirmed, .wrong, .corrected, .unsure: "finding.verdict = '\(rawValue)'"
        case .all: nil
        }
    }
}
