import Foundation
import GRDB
import PressModel

/// Where articles of a period stand among all: articles are numbered as they arrive, most of them on their day.
struct SearchPeriod {
    /// Most numbers of stragglers that are kept apart.
    static let bound = 20_000
    /// An article that arrives within so many days after the period is looked for among those that arrived in it.
    static let lateDays = 2

    /// Stretches from the newest down; where `only` is given, no other number of the stretch is of the period.
    private(set) var stretches: [(range: ClosedRange<Int64>, only: [Int64]?)] = []

    /// Finds the stretches of the days from `first` through `last`.
    init(_ database: Database, _ first: CalendarDay?, _ last: CalendarDay?, _ timeZone: TimeZone) throws {
        guard let newest = try Int64.fetchOne(database, sql: "SELECT max(id) FROM article") else { return }
        let low = try first.map { try Self.first(database, seenFrom: $0.start(in: timeZone)) ?? newest + 1 } ?? 1
        let high =
            try last.map {
                try Self.last(database, seenBefore: $0.adding(days: 1 + Self.lateDays).start(in: timeZone)) ?? 0
            } ?? newest
        let days = (first?.description ?? "", last?.description ?? "~")
        guard low <= high else {
            // Nothing arrived in the period, or the clock went back: its articles, if any, are all stragglers.
            add(1, newest, only: try Self.stragglers(database, days, from: 1, through: newest))
            return
        }
        let later = last == nil ? [] : try Self.stragglers(database, days, from: high + 1, through: newest)
        let earlier = first == nil ? [] : try Self.stragglers(database, days, from: 1, through: low - 1)
        if later == nil || earlier == nil {
            add(1, newest, only: nil)
        } else {
            add(high + 1, newest, only: later)
            add(low, high, only: nil)
            add(1, low - 1, only: earlier)
        }
    }

    private mutating func add(_ low: Int64, _ high: Int64, only: [Int64]?) {
        guard low <= high, only?.isEmpty != true else { return }
        stretches.append((low...high, only))
    }

    private static func first(_ database: Database, seenFrom moment: Date) throws -> Int64? {
        try Int64.fetchOne(
            database,
            sql: "SELECT id FROM article WHERE firstSeen >= ? ORDER BY firstSeen, id LIMIT 1",
            arguments: [moment.seconds]
        )
    }

    private static func last(_ database: Database, seenBefore moment: Date) throws -> Int64? {
        try Int64.fetchOne(
            database,
            sql: "SELECT id FROM article WHERE firstSeen < ? ORDER BY firstSeen DESC, id DESC LIMIT 1",
            arguments: [moment.seconds]
        )
    }

    /// Articles of the period's days that arrived outside it; nil when they are too many to be kept apart.
    ///
    /// Each day is one jump in the index on days, which holds the numbers of a day in order.
    private static func stragglers(
        _ database: Database,
        _ days: (first: String, last: String),
        from low: Int64,
        through high: Int64
    ) throws -> [Int64]? {
        guard low <= high else { return [] }
        let numbers = try Int64.fetchAll(
            database.cachedStatement(sql: stragglersSQL),
            arguments: [days.first, days.last, low, high]
        )
        return numbers.count > bound ? nil : numbers.sorted()
    }

    static let stragglersSQL = """
        WITH RECURSIVE days(day) AS (
            SELECT min(day) FROM article WHERE day BETWEEN ?1 AND ?2
            UNION ALL
            SELECT (SELECT min(day) FROM article WHERE day > days.day AND day <= ?2) FROM days WHERE day IS NOT NULL
        )
        SELECT article.id FROM days CROSS JOIN article INDEXED BY articleOnDay
            ON article.day = days.day AND article.id BETWEEN ?3 AND ?4
        LIMIT \(bound + 1)
        """
}
