import TermMatching
import VietnameseText

/// The matcher of all phrases and names of places, with the sets that each phrase belongs to.
struct PhraseFinder: Sendable {
    let phrases: [String]
    let setCount: Int
    let conditions: PhraseConditions
    private let matcher: TermMatcher
    /// By phrase its only set, or counted down from -1 where its sets lie in `lists`.
    private let sets: [Int32]
    private let lists: FlatLists

    /// - Parameters:
    ///   - table: The phrases of the lexicons.
    ///   - places: The names of places, which are looked for in the same pass; their numbers follow the phrases'.
    init(_ table: PhraseTable, places: [String]) {
        phrases = table.phrases
        setCount = Int(table.setCount)
        conditions = PhraseConditions(table.conditions)
        matcher = TermMatcher(terms: table.phrases + places)
        var lists = FlatLists()
        sets = table.setsOfPhrase.map { $0.count == 1 ? $0[0] : -1 - lists.add($0) }
        self.lists = lists
    }

    /// Calls `phrase` and `place` with what stands in a text, each numbered as its own table numbers it.
    ///
    /// Places come by their starts, the shortest first; phrases likewise, but those with gaps after all others.
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
            lists.withReader { body(Sets(sets: sets, lists: $0)) }
        }
    }

    /// The sets that phrases belong to, as pointers.
    struct Sets {
        fileprivate let sets: UnsafeBufferPointer<Int32>
        fileprivate let lists: FlatLists.Reader

        @inline(__always)
        func forEach(of phrase: Int32, _ body: (Int32) -> Void) {
            let set = sets[Int(phrase)]
            if set >= 0 {
                body(set)
            } else {
                for each in lists.list(at: -1 &- set) { body(each) }
            }
        }
    }
}
