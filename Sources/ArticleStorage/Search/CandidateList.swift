import GRDB

/// Articles that may meet a query, stretch by stretch from the newest down.
///
/// What filters and indexes say is read within one stretch and put together; the next stretch is larger where little was
/// found, so that rare words take few looks and frequent ones are not read to the end.
struct CandidateList {
    private static let firstLength = 4_096
    private static let longest = 1 << 20
    /// Numbers that one stretch should give at most.
    private static let manyNumbers = 12_000

    private let period: [(range: ClosedRange<Int64>, only: [Int64]?)]
    private var filters: [NumberList]
    private var words: [NumberList]
    private var part = 0
    private var top: Int64
    private var length = Self.firstLength

    /// - Parameters:
    ///   - filter: Conditions beside the words.
    ///   - words: Lists of the indexes of words, the rarer first.
    init(_ filter: SearchFilter, words: [NumberList]) {
        period = filter.period.stretches
        filters = filter.lists
        self.words = words
        top = period.first?.range.upperBound ?? 0
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
        let many = Double(Self.manyNumbers) * SearchEffort.word
        if cost < many / 8 {
            length = min(Self.longest, length * 4)
        } else if cost > many {
            length = max(256, length / 2)
        }
    }

    private mutating func numbers(
        _ database: Database,
        in stretch: ClosedRange<Int64>,
        _ only: [Int64]?,
        _ effort: inout SearchEffort
    ) throws -> [Int64] {
        var current: [Int64]?
        func keep(_ list: inout NumberList) throws {
            var bounds = stretch
            if let numbers = current {
                guard let first = numbers.first, let last = numbers.last else { return }
                bounds = first...last
            }
            let found = try list.numbers(database, in: bounds, &effort)
            current = current.map { NumberList.common($0, found) } ?? found
        }
        if let only {
            var list = NumberList(only)
            try keep(&list)
        }
        for index in filters.indices { try keep(&filters[index]) }
        for index in words.indices where !isCheaperToRead(current, words[index], stretch) { try keep(&words[index]) }
        return current ?? Array(stretch)
    }

    /// Whether the texts that are left take less than what the index would tell of them.
    private func isCheaperToRead(_ current: [Int64]?, _ list: NumberList, _ stretch: ClosedRange<Int64>) -> Bool {
        guard let current, let first = current.first, let last = current.last else { return current != nil }
        return Double(current.count) * SearchEffort.text < list.likelyCost(of: first...last)
    }
}
