import Foundation
import TrendDetection

/// Days from Monday 2026-01-05 on, one a count.
func days(_ counts: [Int], incomplete: Set<Int> = []) -> [PeriodCount] {
    counts.enumerated().map { index, count in
        let date = Date(timeIntervalSince1970: 1_767_571_200 + Double(index) * 86_400)
        let name = date.formatted(.iso8601.year().month().day())
        return PeriodCount(period: name, count: count, isComplete: !incomplete.contains(index))
    }
}

/// Weeks from the same Monday on.
func weeks(_ counts: [Int], incomplete: Set<Int> = []) -> [PeriodCount] {
    let all = days(Array(repeating: 0, count: counts.count * 7))
    return counts.enumerated().map { index, count in
        PeriodCount(period: all[index * 7].period, count: count, isComplete: !incomplete.contains(index))
    }
}
