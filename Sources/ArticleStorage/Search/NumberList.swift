import GRDB

/// Numbers of articles: those that an index or a filter has within a stretch.
struct NumberList {
    /// As many of the newest are read to learn how close together the numbers stand; a list of fewer is read whole.
    static let sample = 256

    private enum Source {
        case query(sql: String, arguments: StatementArguments)
        case given([Int64])
    }

    private var source: Source
    /// What a number found costs, as `SearchEffort` counts.
    private var cost: Double
    /// Numbers among those of a stretch, as far as was seen.
    private(set) var density = 0.0

    /// A query for numbers from the highest down, whose last arguments are the bounds of the stretch and a limit.
    init(sql: String, arguments: StatementArguments, cost: Double) {
        source = .query(sql: sql, arguments: arguments)
        self.cost = cost
    }

    init(_ numbers: [Int64]) {
        source = .given(numbers)
        cost = SearchEffort.number
    }

    /// Learns how close together the numbers stand, or takes all of them.
    mutating func probe(
        _ database: Database,
        in stretch: ClosedRange<Int64>,
        sample: Int = Self.sample,
        _ effort: inout SearchEffort
    ) throws {
        let found = try read(database, in: stretch, limit: sample)
        effort.spend(SearchEffort.look + Double(found.count) * cost)
        if found.count == sample, let lowest = found.first {
            density = Double(found.count) / Double(stretch.upperBound - lowest + 1)
        } else {
            density = Double(found.count) / Double(stretch.count)
            (source, cost) = (.given(found), SearchEffort.number)
        }
    }

    /// Whether all of the numbers were read.
    var isWhole: Bool {
        if case .given = source { true } else { false }
    }

    /// What reading a stretch is likely to cost.
    func likelyCost(of stretch: ClosedRange<Int64>) -> Double {
        SearchEffort.look + density * Double(stretch.count) * cost
    }

    /// The numbers within a stretch, ascending.
    func numbers(_ database: Database, in stretch: ClosedRange<Int64>, _ effort: inout SearchEffort) throws -> [Int64] {
        let found = try read(database, in: stretch, limit: -1)
        effort.spend(SearchEffort.look + Double(found.count) * cost)
        return found
    }

    /// The highest numbers within a stretch, ascending.
    func newest(_ database: Database, in stretch: ClosedRange<Int64>, limit: Int) throws -> [Int64] {
        try read(database, in: stretch, limit: limit)
    }

    /// FTS5 looks for its first row from the end at which it begins, whatever the bounds: from the newest down that is
    /// soon found.
    private func read(_ database: Database, in stretch: ClosedRange<Int64>, limit: Int) throws -> [Int64] {
        switch source {
        case .given(let numbers):
            return numbers.filter(stretch.contains)
        case .query(let sql, let arguments):
            return try Int64.fetchAll(
                database.cachedStatement(sql: sql),
                arguments: arguments + [stretch.lowerBound, stretch.upperBound, limit]
            ).reversed()
        }
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
