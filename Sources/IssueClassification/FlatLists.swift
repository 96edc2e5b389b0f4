/// Short lists of numbers in one array, each with its length before it.
struct FlatLists: Sendable {
    private var numbers: [Int32] = []

    /// Adds a list and returns where it lies.
    mutating func add(_ list: [Int32]) -> Int32 {
        numbers.append(Int32(list.count))
        numbers += list
        return Int32(numbers.count - list.count - 1)
    }

    /// Gives a body the lists in the form that is read fastest.
    @inline(__always)
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        numbers.withUnsafeBufferPointer { body(Reader(numbers: $0)) }
    }

    /// The lists as a pointer.
    struct Reader {
        fileprivate let numbers: UnsafeBufferPointer<Int32>

        /// The list that lies at a place.
        @inline(__always)
        func list(at place: Int32) -> UnsafeBufferPointer<Int32> {
            let start = Int(place) &+ 1
            return UnsafeBufferPointer(rebasing: numbers[start..<(start &+ Int(numbers[Int(place)]))])
        }
    }
}
