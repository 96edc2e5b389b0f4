import TermMatching
import VietnameseText

/// The matcher of all phrases and names of places, with the sets that each phrase belongs to.
struct PhraseFinder: Sendable {
    let phrases: [String]
    let setCount: Int
    /// Syllables that a phrase covers at most, gaps included.
    var longest: Int { matcher.longestMatch }
    private let matcher: TermMatcher
    /// By phrase its only set, or counted down from -1 the number of its list of sets.
    private let sets: [Int32]
    private let lists: [[Int32]]

    /// - Parameters:
    ///   - table: The phrases of the lexicons.
    ///   - places: The names of places, which are looked for in the same pass; their numbers follow the phrases'.
    init(_ table: PhraseTable, places: [String]) {
        phrases = table.phrases
        setCount = Int(table.setCount)
        matcher = TermMatcher(terms: table.phrases + places)
        var lists: [[Int32]] = []
        sets = table.setsOfPhrase.map { sets in
            if sets.count == 1 { return sets[0] }
            lists.append(sets)
            return -Int32(lists.count)
        }
        self.lists = lists
    }

    /// Calls `phrase` and `place` with what stands in a text, each numbered as its own table numbers it.
    ///
    /// Places come by their starts, the shortest first.
    func forEachMatch(
        in text: SyllabifiedText,
        phrase: (Int32, Range<Int>) -> Void,
        place: (TermMatch) -> Void
    ) {
        let count = phrases.count
        matcher.forEachMatch(in: text) { term, syllables in
            if term < count {
                phrase(Int32(truncatingIfNeeded: term), syllables)
            } else {
                place(TermMatch(text, term - count, syllables))
            }
        }
    }

    /// Gives a body the sets that phrases belong to.
    @inline(__always)
    func withSets<Result>(_ body: (Sets) -> Result) -> Result {
        sets.withUnsafeBufferPointer { sets in
            lists.withUnsafeBufferPointer { body(Sets(sets: sets, lists: $0)) }
        }
    }

    /// The sets that phrases belong to, as pointers.
    struct Sets {
        fileprivate let sets: UnsafeBufferPointer<Int32>
        fileprivate let lists: UnsafeBufferPointer<[Int32]>

        @inline(__always)
        func forEach(of phrase: Int32, _ body: (Int32) -> Void) {
            let set = sets[Int(phrase)]
            if set >= 0 {
                body(set)
            } else {
                for each in lists[-1 - Int(set)] { body(each) }
            }
        }
    }
}
