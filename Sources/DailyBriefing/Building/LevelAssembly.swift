import PressModel

/// Holds the period's articles against earlier periods of its kind.
struct LevelAssembly {
    private let input: BriefingInput

    init(_ input: BriefingInput) { self.input = input }

    /// Nil without enough history, and for a period that was not collected in full: it would look like a fall.
    func level(_ count: Int) -> UsualLevel? {
        guard isFull(input.period) else { return nil }
        let counts = input.period.kind == .day ? comparableDays() : comparablePeriods()
        guard counts.count >= Self.least(input.period.kind) else { return nil }
        let sorted = counts.sorted()
        let mean = Double(counts.reduce(0, +)) / Double(counts.count)
        return UsualLevel(
            count: count,
            mean: mean,
            low: Self.percentile(10, of: sorted),
            high: Self.percentile(90, of: sorted),
            ratio: mean < 1 ? nil : Double(count) / mean
        )
    }

    /// The first day that a comparison may need.
    static func firstDay(_ period: BriefingPeriod) -> CalendarDay {
        if period.kind == .day { return period.first.adding(days: -days) }
        return (0..<most(period.kind)).reduce(period) { earlier, _ in earlier.previous }.first
    }

    /// Days that a day is held against, of its class alone.
    private static let days = 84
    /// Days of eight weeks, which must have been collected in all.
    private static let collectedDays = 56

    /// Periods that one is held against at most.
    private static func most(_ kind: BriefingPeriod.Kind) -> Int {
        switch kind {
        case .day, .week: 12
        case .month: 24
        case .quarter: 8
        case .year: 5
        }
    }

    private static func least(_ kind: BriefingPeriod.Kind) -> Int {
        switch kind {
        case .day: 1
        case .week: 8
        case .month: 3
        case .quarter, .year: 2
        }
    }

    /// The smallest of sorted numbers that this share of them does not exceed (nearest rank).
    private static func percentile(_ percent: Int, of sorted: [Int]) -> Int {
        sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
    }

    private func comparableDays() -> [Int] {
        let before = (1...Self.days).map { input.period.first.adding(days: -$0) }.filter(input.collectedDays.contains)
        guard before.count >= Self.collectedDays else { return [] }
        let isWeekend = input.period.first.isWeekend
        return before.filter { $0.isWeekend == isWeekend }.map { input.keptCounts[$0] ?? 0 }
    }

    private func comparablePeriods() -> [Int] {
        var period = input.period
        return (0..<Self.most(period.kind)).compactMap { _ in
            period = period.previous
            return isFull(period) ? period.days.reduce(0) { $0 + (input.keptCounts[$1] ?? 0) } : nil
        }
    }

    private func isFull(_ period: BriefingPeriod) -> Bool { period.days.allSatisfy(input.collectedDays.contains) }
}

extension CalendarDay {
    fileprivate var isWeekend: Bool { isoWeekday >= 6 }
}
