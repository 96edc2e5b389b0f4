package import PressModel

/// An issue's articles, beside what is usual: the chart of volume.
///
/// For a day or week the 28 days up to the last one reported on; for a month its days; for a quarter or year its weeks,
/// from Monday to Sunday, since 365 points can't be read.
package struct VolumeSeries: Sendable, Codable, Equatable {
    package var issue: String
    package var title: Words
    /// Whether each point is a week's sum.
    package var isWeekly: Bool
    /// Oldest first, without holes.
    package var days: [VolumeDay]
}

/// One day of a series, or one week.
package struct VolumeDay: Sendable, Codable, Equatable {
    /// Of a week its Monday.
    package var day: CalendarDay
    /// Articles; nil where a day was not collected in full, which a chart draws as a gap.
    package var count: Int?
    /// The count that the days before lead one to expect; nil without enough history.
    package var expected: Double?
    /// The greatest usual count; nil without enough history.
    package var upper: Double?
    /// Whether the count is unusually high, from at least two outlets.
    package var alarm: Bool
}

/// Articles by issue and place in the period: the heat table.
package struct HeatTable: Sendable, Codable, Equatable {
    /// Ids of the issues, the most reported first.
    package var issues: [String]
    /// Names of the places, the office's own first, then the most reported.
    package var places: [String]
    /// A row an issue, a column a place.
    package var counts: [[Int]]
}

/// A count against its usual level: "gấp 2,1 lần mức thường ngày; 14 tin, thường 4–9".
///
/// Held against earlier periods of the kind that were collected in full, as this one was: for a day those of the 12 weeks
/// before, working days and weekends apart; for a week the 12 before; at least 8 weeks, 3 months, 2 quarters or 2 years.
package struct UsualLevel: Sendable, Codable, Equatable {
    package var count: Int
    /// Mean of the comparable periods before.
    package var mean: Double
    /// The tenth and the ninetieth percentile of those periods.
    package var low: Int
    package var high: Int
    /// `count / mean`; nil for a mean under one article.
    package var ratio: Double?
}
