/// Where the phrases of each set stand in an article: the occurrences of a set lie side by side in reading order.
struct PhraseSets {
    /// A set's part of all members.
    struct Place {
        var start: Int32 = 0
        var count: Int32 = 0
        /// Syllables of its longest occurrence.
        var longest: Int32 = 0
    }

    private let places: [Place]
    private let members: [Occurrence]

    /// - Parameters:
    ///   - occurrences: All occurrences in any order.
    ///   - finder: Knows the sets that each phrase belongs to.
    init(_ occurrences: [Occurrence], _ finder: PhraseFinder) {
        var places = [Place](repeating: Place(), count: finder.setCount)
        var seen: [Int32] = []
        let total = finder.withSets { sets in
            places.withUnsafeMutableBufferPointer { Self.count(occurrences, sets, $0, &seen) }
        }
        members = [Occurrence](unsafeUninitializedCapacity: total) { members, count in
            finder.withSets { sets in
                places.withUnsafeMutableBufferPointer { Self.fill(members, occurrences, sets, $0, seen) }
            }
            count = total
        }
        self.places = places
    }

    /// Counts the members of each set, gives each its part, and returns the number of all.
    private static func count(
        _ occurrences: [Occurrence],
        _ sets: PhraseFinder.Sets,
        _ places: UnsafeMutableBufferPointer<Place>,
        _ seen: inout [Int32]
    ) -> Int {
        for occurrence in occurrences {
            let length = Int32(truncatingIfNeeded: occurrence.syllables.count)
            for set in sets.of(occurrence.phrase) {
                if places[Int(set)].count == 0 { seen.append(set) }
                places[Int(set)].count += 1
                places[Int(set)].longest = max(places[Int(set)].longest, length)
            }
        }
        var total: Int32 = 0
        for set in seen {
            places[Int(set)].start = total
            total += places[Int(set)].count
        }
        return Int(total)
    }

    private static func fill(
        _ members: UnsafeMutableBufferPointer<Occurrence>,
        _ occurrences: [Occurrence],
        _ sets: PhraseFinder.Sets,
        _ places: UnsafeMutableBufferPointer<Place>,
        _ seen: [Int32]
    ) {
        for set in seen { places[Int(set)].count = 0 }
        for occurrence in occurrences {
            for set in sets.of(occurrence.phrase) {
                let next = Int(places[Int(set)].start + places[Int(set)].count)
                members.initializeElement(at: next, to: occurrence)
                places[Int(set)].count += 1
            }
        }
        for set in seen where places[Int(set)].count > 1 {
            let start = Int(places[Int(set)].start)
            sort(members, start..<(start + Int(places[Int(set)].count)))
        }
    }

    /// Sorts a part; nearly all parts are short or sorted already.
    private static func sort(_ members: UnsafeMutableBufferPointer<Occurrence>, _ part: Range<Int>) {
        guard part.dropFirst().contains(where: { members[$0].precedes(members[$0 - 1]) }) else { return }
        members[part].sort { $0.precedes($1) }
    }

    /// Gives a body the sets in the form that is read fastest.
    @inline(__always)
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        places.withUnsafeBufferPointer { places in
            members.withUnsafeBufferPointer { body(Reader(places: places, members: $0)) }
        }
    }

    /// The sets as pointers, valid only inside `withReader`.
    struct Reader {
        fileprivate let places: UnsafeBufferPointer<Place>
        fileprivate let members: UnsafeBufferPointer<Occurrence>

        /// Whether no phrase of a set stands in the article.
        @inline(__always)
        func isEmpty(_ set: Int32) -> Bool { places[Int(set)].count == 0 }

        /// The occurrences of a set in reading order, the longest first.
        @inline(__always)
        func occurrences(of set: Int32) -> UnsafeBufferPointer<Occurrence> {
            let place = places[Int(set)]
            return UnsafeBufferPointer(rebasing: members[Int(place.start)..<Int(place.start + place.count)])
        }

        /// True when some occurrence of a set that reaches into a window satisfies a condition.
        ///
        /// An article may repeat a word a million times: the question is answered from the few that begin near.
        func contains(_ set: Int32, reachingInto window: Range<Int>, where condition: (Range<Int>) -> Bool) -> Bool {
            let occurrences = occurrences(of: set)
            var index = firstIndex(occurrences, from: window.lowerBound - Int(places[Int(set)].longest))
            while index < occurrences.count, occurrences[index].syllables.lowerBound < window.upperBound {
                if condition(occurrences[index].syllables) { return true }
                index += 1
            }
            return false
        }

        /// The first occurrence that begins at or after a syllable, by bisection.
        private func firstIndex(_ occurrences: UnsafeBufferPointer<Occurrence>, from syllable: Int) -> Int {
            var low = 0
            var high = occurrences.count
            while low < high {
                let middle = (low + high) / 2
                if occurrences[middle].syllables.lowerBound < syllable { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
