import GRDB

/// Articles that may meet a query, stretch by stretch from the newest down.
///
/// What filters and indexes say is read within one stretch and put together. The rarest list sets how long a stretch is,
/// and the next one is longer where reading took little.
struct CandidateList {
    private static let shortest = 256
    private static let longest = 1 << 20
    /// Numbers of the rarest list that the first stretch should hold.
    private static let firstNumbers = 100.0
    /// What reading one stretch should cost at most.
    private static let manyCosts = 4_000.0

    private let period: [(range: ClosedRange<Int64>, only: [Int64]?)]
    /// The rarest first.
    ///
    /// What a filter says must be asked; what an index of words says, the texts tell as well.
    private let lists: [(numbers: NumberList, isFilter: Bool)]
    private var part = 0
    private var top: Int64
    private var length: Int

    /// Puts lists together that were probed.
    init(_ period: SearchPeriod, filters: [NumberList], words: [NumberList]) {
        self.period = period.stretches
        lists = (filters.map { ($0, true) } + words.map { ($0, false) }).sorted { $0.0.density < $1.0.density }
        top = self.period.first?.range.upperBound ?? 0
        let rarest = max(1e-9, lists.first?.numbers.density ?? 1)
        length = max(Self.shortest, Int(min(Double(Self.longest), Self.firstNumbers / rarest)))
    }

    /// The highest number not looked at yet; nil when all were.
    var nextTop: Int64? { part < period.count ? top : nil }

    /// The candidates of the next stretch, ascending; nil when there is none left.
    mutating func next(_ database: Database, _ effort: inout SearchEffort) throws -> [Int64]? {
        guard part < period.count else { return nil }
        let (range, only) = period[part]
        let bottom = max(range.lowerBound, top - Int64(length) + 1)
        let before = effort.left
        let numbers = try numbers(database, in: bottom...top, only, &effort)
        adapt(read: before - effort.left)
        if bottom == range.lowerBound {
            part += 1
            if part < period.count { top = period[part].range.upperBound }
        } else {
            top = bottom - 1
        }
        return numbers
    }

    private mutating func adapt(read cost: Double) {
        if cost < Self.manyCosts / 8 {
            length = min(Self.longest, length * 4)
        } else if cost > Self.manyCosts {
            length = max(Self.shortest, length / 2)
        }
    }

    private func numbers(
        _ database: Database,
        in stretch: ClosedRange<Int64>,
        _ only: [Int64]?,
        _ effort: inout SearchEffort
    ) throws -> [Int64] {
        var current = only?.filter(stretch.contains)
        for (list, isFilter) in lists {
            guard let known = current else {
                current = try list.numbers(database, in: stretch, &effort)
                continue
            }
            guard let first = known.first, let last = known.last else { return [] }
            let oneByOne = Double(known.count) * (isFilter ? SearchEffort.look : SearchEffort.text)
            if list.likelyCost(of: first...last) <= oneByOne {
                current = NumberList.common(known, try list.numbers(database, in: first...last, &effort))
            } else if isFilter {
                current = try known.filter { try !list.numbers(database, in: $0...$0, &effort).isEmpty }
            }
        }
        return current ?? Array(stretch)
    }
}
