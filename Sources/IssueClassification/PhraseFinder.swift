import TermMatching
import VietnameseText

/// The matcher of all phrases and names of places, with the sets that each phrase belongs to.
struct PhraseFinder: Sendable {
    let phrases: [String]
    let setCount: Int
    private let matcher: TermMatcher
    /// The sets of all phrases, one phrase after the other, and where those of each begin.
    private let sets: [Int32]
    private let starts: [Int32]

    /// - Parameters:
    ///   - table: The phrases of the lexicons.
    ///   - places: The names of places, which are looked for in the same pass; their numbers follow the phrases'.
    init(_ table: PhraseTable, places: [String]) {
        phrases = table.phrases
        setCount = Int(table.setCount)
        matcher = TermMatcher(terms: table.phrases + places)
        sets = table.setsOfPhrase.flatMap { $0 }
        starts = table.setsOfPhrase.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
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
            starts.withUnsafeBufferPointer { body(Sets(sets: sets, starts: $0)) }
        }
    }

    /// The sets that phrases belong to, as pointers.
    struct Sets {
        fileprivate let sets: UnsafeBufferPointer<Int32>
        fileprivate let starts: UnsafeBufferPointer<Int32>

        @inline(__always)
        func of(_ phrase: Int32) -> Slice<UnsafeBufferPointer<Int32>> {
            sets[Int(starts[Int(phrase)])..<Int(starts[Int(phrase) + 1])]
        }
    }
}
