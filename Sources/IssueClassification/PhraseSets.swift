/// Where the phrases of each set stand in an article: the occurrences of a set lie side by side in reading order.
struct PhraseSets {
    /// A set's part of all members.
    struct Place {
        var start: Int32 = 0
        var count: Int32 = 0

        var part: Range<Int> { Int(start)..<Int(start &+ count) }
    }

    private let places: [Place]
    private let members: [Occurrence]
    /// Syllables that any phrase covers at most.
    private let longest: Int

    /// An occurrence as a member of a set.
    private struct Entry {
        let set: Int32
        let occurrence: Int32
    }

    /// - Parameters:
    ///   - occurrences: All occurrences in any order.
    ///   - finder: Knows the sets that each phrase belongs to.
    init(_ occurrences: [Occurrence], _ finder: PhraseFinder) {
        var places = [Place](repeating: Place(), count: finder.setCount)
        var seen: [Int32] = []
        var entries: [Entry] = []
        entries.reserveCapacity(occurrences.count * 3)
        places.withUnsafeMutableBufferPointer { places in
            finder.withSets { sets in
                for (index, occurrence) in occurrences.enumerated() {
                    sets.forEach(of: occurrence.phrase) { set in
                        if places[Int(set)].count == 0 { seen.append(set) }
                        places[Int(set)].count += 1
                        entries.append(Entry(set: set, occurrence: Int32(truncatingIfNeeded: index)))
                    }
                }
            }
            Self.lay(places, seen)
        }
        members = [Occurrence](unsafeUninitializedCapacity: entries.count) { members, count in
            places.withUnsafeMutableBufferPointer { places in
                for entry in entries {
                    let set = Int(entry.set)
                    members.initializeElement(
                        at: Int(places[set].start &+ places[set].count),
                        to: occurrences[Int(entry.occurrence)]
                    )
                    places[set].count &+= 1
                }
            }
            count = entries.count
            for set in seen where places[Int(set)].count > 1 { Self.sort(members, places[Int(set)].part) }
        }
        self.places = places
        longest = finder.longest
    }

    /// Gives each set its part, one after the other, and none of its members yet.
    private static func lay(_ places: UnsafeMutableBufferPointer<Place>, _ seen: [Int32]) {
        var total: Int32 = 0
        for set in seen {
            places[Int(set)].start = total
            total += places[Int(set)].count
            places[Int(set)].count = 0
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
            members.withUnsafeBufferPointer { body(Reader(places: places, members: $0, longest: longest)) }
        }
    }

    /// The sets as pointers, valid only inside `withReader`.
    struct Reader {
        fileprivate let places: UnsafeBufferPointer<Place>
        fileprivate let members: UnsafeBufferPointer<Occurrence>
        fileprivate let longest: Int

        /// Whether no phrase of a set stands in the article.
        @inline(__always)
        func isEmpty(_ set: Int32) -> Bool { places[Int(set)].count == 0 }

        /// The occurrences of a set in reading order, the longest first.
        @inline(__always)
        func occurrences(of set: Int32) -> UnsafeBufferPointer<Occurrence> {
            UnsafeBufferPointer(rebasing: members[places[Int(set)].part])
        }

        /// True when some occurrence of a set that reaches into a window satisfies a condition.
        ///
        /// An article may repeat a word a million times: the question is answered from the few that begin near.
        func contains(_ set: Int32, reachingInto window: Range<Int>, where condition: (Range<Int>) -> Bool) -> Bool {
            let occurrences = occurrences(of: set)
            var index = firstIndex(occurrences, from: window.lowerBound - longest)
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
