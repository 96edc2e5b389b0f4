/// The phrases of which one must, or must not, stand around an occurrence, by the number of the condition.
struct PhraseConditions: Sendable {
    /// A bit for some of the phrases each: where it is not set, none of them belongs to the condition (Bloom 1970).
    private let filters: [UInt64]
    /// Where the phrases of each condition lie, sorted.
    private let places: [Int32]
    private let lists: FlatLists

    /// - Parameter conditions: The phrases of each condition, sorted.
    init(_ conditions: [[Int32]]) {
        var lists = FlatLists()
        places = conditions.map { lists.add($0) }
        filters = conditions.map { $0.reduce(0) { $0 | Self.bit($1) } }
        self.lists = lists
    }

    @inline(__always)
    private static func bit(_ phrase: Int32) -> UInt64 {
        1 &<< UInt64((UInt32(bitPattern: phrase) &* 0x9E37_79B1) >> 26)
    }

    /// Gives a body the conditions in the form that is read fastest.
    @inline(__always)
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        filters.withUnsafeBufferPointer { filters in
            places.withUnsafeBufferPointer { places in
                lists.withReader { body(Reader(filters: filters, places: places, lists: $0)) }
            }
        }
    }

    /// The conditions as pointers.
    struct Reader {
        fileprivate let filters: UnsafeBufferPointer<UInt64>
        fileprivate let places: UnsafeBufferPointer<Int32>
        fileprivate let lists: FlatLists.Reader

        /// The phrases of one condition.
        @inline(__always)
        func phrases(of condition: Int32) -> Phrases {
            Phrases(filter: filters[Int(condition)], list: lists.list(at: places[Int(condition)]))
        }
    }

    /// The phrases of one condition.
    struct Phrases {
        fileprivate let filter: UInt64
        fileprivate let list: UnsafeBufferPointer<Int32>

        @inline(__always)
        func contains(_ phrase: Int32) -> Bool {
            guard filter & PhraseConditions.bit(phrase) != 0 else { return false }
            let index = list.firstIndex(from: { $0 >= phrase })
            return index < list.count && list[index] == phrase
        }
    }
}

extension UnsafeBufferPointer {
    /// The first index from which on a predicate holds, by bisection; the count where it holds nowhere.
    @inline(__always)
    func firstIndex(from holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low &+ high) / 2
            if holds(self[middle]) { high = middle } else { low = middle &+ 1 }
        }
        return low
    }
}
