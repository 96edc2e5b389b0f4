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

    /// Adds what stands in a field.
    ///
    /// - Parameters:
    ///   - text: The field's text.
    ///   - field: The field's index.
    ///   - offset: The number of its first syllable in the article.
    ///   - occurrences: Gets the phrases, in reading order, the longest first.
    ///   - places: Gets the names of places as the gazetteer numbers them, by their starts, the shortest first.
    func find(
        in text: SyllabifiedText,
        field: Int,
        offset: Int,
        _ occurrences: inout [Occurrence],
        _ places: inout [TermMatch]
    ) {
        let hits = matcher.hits(in: text)
        let first = occurrences.count
        occurrences.reserveCapacity(first + hits.whole.count + hits.gapped.count)
        hits.whole.withUnsafeBufferPointer { whole in
            var index = 0
            while index < whole.count {
                index = add(whole, from: index, text, field, offset, &occurrences, &places)
            }
        }
        guard !hits.gapped.isEmpty else { return }
        for hit in hits.gapped { occurrences.append(Occurrence(hit, field: field, offset: offset)) }
        occurrences[first...].sort { $0.precedes($1) }
    }

    /// Adds what begins at one syllable, which comes the shortest first, and returns where the next begins.
    @inline(__always)
    private func add(
        _ whole: UnsafeBufferPointer<TermHit>,
        from index: Int,
        _ text: SyllabifiedText,
        _ field: Int,
        _ offset: Int,
        _ occurrences: inout [Occurrence],
        _ places: inout [TermMatch]
    ) -> Int {
        let count = Int32(truncatingIfNeeded: phrases.count)
        var end = index
        while end < whole.count, whole[end].start == whole[index].start {
            if whole[end].term >= count {
                places.append(TermMatch(text, Int(whole[end].term - count), whole[end].syllables))
            }
            end &+= 1
        }
        var upper = end
        while upper > index {
            var lower = upper &- 1
            while lower > index, whole[lower &- 1].end == whole[lower].end { lower &-= 1 }
            for next in lower..<upper where whole[next].term < count {
                occurrences.append(Occurrence(whole[next], field: field, offset: offset))
            }
            upper = lower
        }
        return end
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
