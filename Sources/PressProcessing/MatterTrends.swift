package import ArticleStorage
package import PressModel
package import TrendDetection

/// What a trend is counted by.
package enum TrendGrouping: String, Sendable, CaseIterable {
    case issue
    case place
    case issuePlace = "issue-place"
}

/// An issue, a place, or an issue at a place.
package struct TrendKey: Hashable, Sendable {
    package let issue: String?
    package let place: String?
}

/// Looks in the archive for issues and places that are reported unusually often.
///
/// A week is the seven days through the day asked for, complete when all of them are. Its number of sources is that of
/// its fullest day, which is the least it can be. An article that carries two issues counts twice for its place.
package struct MatterTrends {
    /// Days and weeks of history that are looked back upon.
    static let days = 126
    static let weeks = 60

    private let archive: Archive

    package init(archive: Archive) { self.archive = archive }

    /// The last period of each series that has an article in the time looked back upon, ordered by issue and place.
    /// - Throws: `CommandFault` when the archive can't be read.
    package func latest(
        through day: CalendarDay,
        period: TrendPeriod,
        by grouping: TrendGrouping,
        method: TrendMethod = .auto
    ) throws -> TrendScanResult<TrendKey> {
        let length = period == .day ? 1 : 7
        let number = period == .day ? Self.days : Self.weeks
        let first = day.adding(days: 1 - length * number)
        let days = (0..<(length * number)).map { first.adding(days: $0) }
        let place = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0 / length) })
        var tallies: [TrendKey: SeriesTally] = [:]
        for count in try archive.matterCounts(from: first, through: day) {
            guard let key = grouping.key(of: count), let index = place[count.day] else { continue }
            tallies[key, default: SeriesTally(number)].add(count, at: index)
        }
        let collected = CollectedDays.days(try archive.checkedDays(from: first, through: day))
        let scan = TrendScan(
            periods: stride(from: 0, to: days.count, by: length).map { days[$0].description },
            isComplete: (0..<number).map { index in
                days[(index * length)..<((index + 1) * length)].allSatisfy(collected.contains)
            },
            period: period,
            method: method
        )
        return scan.latest(tallies.map { $1.series($0) }.sorted { $0.key < $1.key })
    }
}

extension TrendKey: Comparable {
    package static func < (left: TrendKey, right: TrendKey) -> Bool {
        (left.issue ?? "", left.place ?? "") < (right.issue ?? "", right.place ?? "")
    }
}

extension TrendGrouping {
    /// The series that a count belongs to; nil where it has none in this grouping.
    fileprivate func key(of count: MatterCount) -> TrendKey? {
        switch (self, count.place) {
        case (.issue, nil): TrendKey(issue: count.issue, place: nil)
        case (.place, let place?): TrendKey(issue: nil, place: place)
        case (.issuePlace, let place?): TrendKey(issue: count.issue, place: place)
        default: nil
        }
    }
}

/// The counts of a series while they are gathered.
private struct SeriesTally {
    private var counts: [Int]
    private var lastSources = 0

    init(_ number: Int) { counts = Array(repeating: 0, count: number) }

    mutating func add(_ count: MatterCount, at index: Int) {
        counts[index] += count.articles
        if index == counts.count - 1 { lastSources = max(lastSources, count.sources) }
    }

    func series(_ key: TrendKey) -> ScannedSeries<TrendKey> {
        ScannedSeries(key: key, counts: counts, sources: lastSources)
    }
}
