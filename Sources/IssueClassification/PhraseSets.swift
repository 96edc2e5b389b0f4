/// Where phrases stand in an article: all of them in reading order, and side by side those of each set.
struct PhraseSets {
    /// A set's part of all members.
    fileprivate struct Part {
        var start: Int32 = 0
        var count: Int32 = 0
    }

    /// An occurrence as a member of a set.
    private struct Entry {
        let set: Int32
        let occurrence: Int32
    }

    private let occurrences: [Occurrence]
    private let parts: [Part]
    /// A bit for each set that has members.
    private let seen: [UInt64]
    private let members: [Occurrence]
    private let conditions: PhraseConditions
    /// Syllables that an occurrence covers at most.
    private let longest: Int

    /// - Parameters:
    ///   - occurrences: All occurrences in reading order, the longest first.
    ///   - finder: Knows the sets that each phrase belongs to.
    init(_ occurrences: [Occurrence], _ finder: PhraseFinder) {
        self.occurrences = occurrences
        conditions = finder.conditions
        longest = occurrences.reduce(0) { max($0, $1.syllables.count) }
        var parts = [Part](repeating: Part(), count: finder.setCount)
        var seen: [Int32] = []
        var entries: [Entry] = []
        seen.reserveCapacity(occurrences.count)
        entries.reserveCapacity(occurrences.count * 2)
        parts.withUnsafeMutableBufferPointer { parts in
            finder.withSets { sets in
                for (index, occurrence) in occurrences.enumerated() {
                    sets.forEach(of: occurrence.phrase) { set in
                        if parts[Int(set)].count == 0 { seen.append(set) }
                        parts[Int(set)].count &+= 1
                        entries.append(Entry(set: set, occurrence: Int32(truncatingIfNeeded: index)))
                    }
                }
            }
            var total: Int32 = 0
            for set in seen {
                parts[Int(set)].start = total
                total &+= parts[Int(set)].count
                parts[Int(set)].count = 0
            }
        }
        members = [Occurrence](unsafeUninitializedCapacity: entries.count) { members, count in
            parts.withUnsafeMutableBufferPointer { parts in
                for entry in entries {
                    let set = Int(entry.set)
                    let place = Int(parts[set].start &+ parts[set].count)
                    var occurrence = occurrences[Int(entry.occurrence)]
                    occurrence.index = entry.occurrence
                    members.initializeElement(at: place, to: occurrence)
                    parts[set].count &+= 1
                }
            }
            count = entries.count
        }
        self.parts = parts
        var bits = [UInt64](repeating: 0, count: finder.setCount / 64 + 1)
        for set in seen { bits[Int(set >> 6)] |= 1 &<< UInt64(set & 63) }
        self.seen = bits
    }

    /// Gives a body the occurrences in the form that is read fastest.
    @inline(__always)
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        parts.withUnsafeBufferPointer { parts in
            members.withUnsafeBufferPointer { members in
                occurrences.withUnsafeBufferPointer { occurrences in
                    conditions.withReader { conditions in
                        seen.withUnsafeBufferPointer { seen in
                            body(
                                Reader(
                                    parts: parts,
                                    seen: seen,
                                    members: members,
                                    all: occurrences,
                                    conditions: conditions,
                                    longest: longest
                                )
                            )
                        }
                    }
                }
            }
        }
    }

    /// The occurrences as pointers, valid only inside `withReader`.
    struct Reader {
        fileprivate let parts: UnsafeBufferPointer<Part>
        fileprivate let seen: UnsafeBufferPointer<UInt64>
        fileprivate let members: UnsafeBufferPointer<Occurrence>
        fileprivate let all: UnsafeBufferPointer<Occurrence>
        fileprivate let conditions: PhraseConditions.Reader
        fileprivate let longest: Int

        /// Whether no phrase of a set stands in the article.
        @inline(__always)
        func isEmpty(_ set: Int32) -> Bool { parts[Int(set)].count == 0 }

        /// Calls `body` with each of a range of sets that has members, in their order.
        @inline(__always)
        func forEachSeen(of sets: Range<Int32>, _ body: (Int32) -> Void) {
            guard !sets.isEmpty else { return }
            for word in Int(sets.lowerBound >> 6)...Int((sets.upperBound - 1) >> 6) {
                var bits = seen[word]
                while bits != 0 {
                    let set = Int32(truncatingIfNeeded: word &* 64 &+ bits.trailingZeroBitCount)
                    bits &= bits &- 1
                    if sets.contains(set) { body(set) }
                }
            }
        }

        /// The occurrences of a set in reading order, the longest first.
        @inline(__always)
        func occurrences(of set: Int32) -> UnsafeBufferPointer<Occurrence> {
            let start = Int(parts[Int(set)].start)
            return UnsafeBufferPointer(rebasing: members[start..<(start &+ Int(parts[Int(set)].count))])
        }

        /// True when some occurrence of a set that reaches into a window satisfies a condition.
        ///
        /// An article may repeat a word a million times: the question is answered from the few that begin near.
        func contains(_ set: Int32, reachingInto window: Range<Int>, where holds: (Range<Int>) -> Bool) -> Bool {
            let occurrences = occurrences(of: set)
            let start = window.lowerBound - longest
            var index = occurrences.firstIndex(from: { $0.syllables.lowerBound >= start })
            while index < occurrences.count, occurrences[index].syllables.lowerBound < window.upperBound {
                if holds(occurrences[index].syllables) { return true }
                index &+= 1
            }
            return false
        }

        /// True when some occurrence of a condition's phrases that reaches into the window around an occurrence satisfies a
        /// further condition; the occurrences are looked through outwards from that one.
        func meets(
            _ condition: Int32,
            around occurrence: Occurrence,
            within: Int,
            where holds: (Range<Int>) -> Bool
        ) -> Bool {
            let phrases = conditions.phrases(of: condition)
            let (first, last) = (occurrence.syllables.lowerBound - within, occurrence.syllables.upperBound + within)
            var index = Int(occurrence.index) &+ 1
            while index < all.count, all[index].syllables.lowerBound < last {
                if phrases.contains(all[index].phrase), holds(all[index].syllables) { return true }
                index &+= 1
            }
            index = Int(occurrence.index) &- 1
            while index >= 0, all[index].syllables.lowerBound >= first - longest {
                if phrases.contains(all[index].phrase), holds(all[index].syllables) { return true }
                index &-= 1
            }
            return false
        }
    }
}
