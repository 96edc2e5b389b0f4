package import PressModel

/// An issue's articles a day, beside what is usual: the chart of volume.
package struct VolumeSeries: Sendable, Codable, Equatable {
    package var issue: String
    package var title: Words
    /// Oldest first, without holes.
    package var days: [VolumeDay]
}

/// One day of a series.
package struct VolumeDay: Sendable, Codable, Equatable {
    package var day: CalendarDay
    /// Articles; nil on a day that was not collected in full, which a chart draws as a gap.
    package var count: Int?
    /// The count that the days before lead one to expect; nil without enough history.
    package var expected: Double?
    /// The greatest usual count; nil without enough history.
    package var upper: Double?
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
