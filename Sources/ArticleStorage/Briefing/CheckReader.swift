import Foundation
import GRDB
import PressModel

/// What was asked of feeds, without reading every check of them: an office has 1,000 of these a day.
struct CheckReader {
    /// Whether each feed was asked and answered on each day; the search for either ends with the first such check.
    static let daysSQL = """
        SELECT days.key, count(*), sum(EXISTS (SELECT 1 FROM feedCheck WHERE sourceId = source.id
            AND at >= days.value ->> 0 AND at < days.value ->> 1 AND outcome <> 'failed'))
        FROM json_each(?) AS days CROSS JOIN source
        WHERE EXISTS (SELECT 1 FROM feedCheck WHERE sourceId = source.id
            AND at >= days.value ->> 0 AND at < days.value ->> 1)
        GROUP BY days.key
        """
    static let latestSQL = """
        SELECT feedCheck.*, source.title AS sourceTitle FROM source CROSS JOIN feedCheck ON feedCheck.id = (
            SELECT id FROM feedCheck WHERE sourceId = source.id AND at >= ?1 AND at < ?2 AND (?3 OR outcome <> 'failed')
            ORDER BY at DESC, id DESC LIMIT 1)
        """

    let database: Database
    let timeZone: TimeZone

    /// The days on which feeds were asked, oldest first.
    func days(_ first: CalendarDay, _ last: CalendarDay) throws -> [CheckedDay] {
        let days = CalendarDay.days(from: first, through: last)
        let bounds = days.map { day in
            let interval = day.interval(in: timeZone)
            return [interval.lowerBound.seconds, interval.upperBound.seconds]
        }
        return try Row.fetchAll(database, sql: Self.daysSQL, arguments: [try StoredJSON.encode(bounds)]).map { row in
            CheckedDay(day: days[row[0]], asked: row[1], read: row[2])
        }.sorted { $0.day < $1.day }
    }

    /// Of each feed its last check within a period, and its last one that did not fail; oldest first.
    func latest(during period: Range<Date>) throws -> [FeedCheck] {
        let checks = try [true, false].flatMap { withFailures in
            try Row.fetchAll(
                database,
                sql: Self.latestSQL,
                arguments: [period.lowerBound.seconds, period.upperBound.seconds, withFailures]
            )
        }
        var seen: Set<Int64> = []
        return checks.filter { seen.insert($0["id"]).inserted }
            .sorted { ($0["at"] as Int64, $0["id"] as Int64) < ($1["at"] as Int64, $1["id"] as Int64) }
            .map(CheckRecord.read)
    }
}
