import GRDB

/// Numbers of articles in ascending order: those that an index or a filter has within a stretch.
struct NumberList {
    private enum Source {
        case query(sql: String, arguments: StatementArguments)
        case given([Int64])
    }

    private let source: Source
    /// What a number found costs, as `SearchEffort` counts, and what each number of a stretch costs, found or not.
    private let cost, passingCost: Double
    /// Numbers among those of a stretch, as far as was seen; nil before the first.
    private(set) var density: Double?

    /// A query whose last two arguments are the bounds of the stretch.
    init(sql: String, arguments: StatementArguments, cost: Double, passingCost: Double = 0) {
        source = .query(sql: sql, arguments: arguments)
        self.cost = cost
        self.passingCost = passingCost
    }

    init(_ numbers: [Int64]) {
        source = .given(numbers)
        cost = SearchEffort.number
        passingCost = 0
    }

    /// What reading a stretch is likely to cost; nothing while that is not known.
    func likelyCost(of stretch: ClosedRange<Int64>) -> Double {
        density.map { cost($0 * Double(stretch.count), of: stretch) } ?? 0
    }

    private func cost(_ found: Double, of stretch: ClosedRange<Int64>) -> Double {
        SearchEffort.look + found * cost + Double(stretch.count) * passingCost
    }

    /// The numbers within a stretch.
    mutating func numbers(
        _ database: Database,
        in stretch: ClosedRange<Int64>,
        _ effort: inout SearchEffort
    ) throws -> [Int64] {
        let found: [Int64]
        switch source {
        case .given(let numbers):
            let start = numbers.firstIndex { $0 >= stretch.lowerBound } ?? numbers.count
            found = Array(numbers[start...].prefix { $0 <= stretch.upperBound })
        case .query(let sql, let arguments):
            found = try Int64.fetchAll(
                database.cachedStatement(sql: sql),
                arguments: arguments + [stretch.lowerBound, stretch.upperBound]
            )
        }
        density = Double(found.count) / Double(stretch.count)
        effort.spend(cost(Double(found.count), of: stretch))
        return found
    }

    /// What two ascending lists share.
    static func common(_ first: [Int64], _ second: [Int64]) -> [Int64] {
        var (result, left, right): ([Int64], Int, Int) = ([], 0, 0)
        while left < first.count, right < second.count {
            if first[left] == second[right] {
                result.append(first[left])
                left += 1
                right += 1
            } else if first[left] < second[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return result
    }
}
