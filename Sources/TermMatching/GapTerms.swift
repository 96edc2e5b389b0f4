import VietnameseText

/// The terms with an ellipsis, and how to put their parts together.
struct GapTerms: Sendable {
    private let partCounts: [Int]
    private let maximumGap: Int

    init(_ patterns: [TermPattern], maximumGap: Int) {
        partCounts = patterns.map(\.parts.count)
        self.maximumGap = maximumGap
    }

    func isGapTerm(_ term: Int32) -> Bool { partCounts[Int(term)] > 1 }

    func finder() -> GapFinder { GapFinder(partCounts: partCounts, maximumGap: maximumGap) }
}

/// Collects where the parts of gap terms stand in one text and joins them.
struct GapFinder {
    private struct Key: Hashable {
        let term: Int32
        let part: Int32
    }

    private let partCounts: [Int]
    private let maximumGap: Int
    private var places: [Key: [Range<Int>]] = [:]

    init(partCounts: [Int], maximumGap: Int) {
        (self.partCounts, self.maximumGap) = (partCounts, maximumGap)
    }

    /// Whether no part was seen.
    var isEmpty: Bool { places.isEmpty }

    /// Notes a part; calls come in the order of their starts.
    mutating func add(_ ending: TermTrie.Ending, _ syllables: Range<Int>) {
        places[Key(term: ending.term, part: ending.part), default: []].append(syllables)
    }

    /// Calls `body` for the gap terms whose parts follow one another closely enough, each from every start at its shortest.
    ///
    /// - Returns: Whether there are any.
    func forEachMatch(in text: SyllabifiedText, _ body: (Int, Range<Int>) -> Void) -> Bool {
        var isFound = false
        for (key, starts) in places where key.part == 0 {
            for first in starts {
                guard let end = shortestEnd(key.term, first, text) else { continue }
                isFound = true
                body(Int(key.term), first.lowerBound..<end)
            }
        }
        return isFound
    }

    private func shortestEnd(_ term: Int32, _ first: Range<Int>, _ text: SyllabifiedText) -> Int? {
        var ends: Set<Int> = [first.upperBound]
        for part in 1..<partCounts[Int(term)] {
            let candidates = places[Key(term: term, part: Int32(part))] ?? []
            ends = Set(ends.flatMap { next(candidates, after: $0, text) })
            if ends.isEmpty { return nil }
        }
        return ends.min()
    }

    /// The ends of the candidates that begin at most a gap after `end`, in the same sentence.
    private func next(_ candidates: [Range<Int>], after end: Int, _ text: SyllabifiedText) -> [Int] {
        var result: [Int] = []
        var index = candidates.partitioningIndex { $0.lowerBound >= end }
        var position = end
        while index < candidates.count, candidates[index].lowerBound - end <= maximumGap {
            while position <= candidates[index].lowerBound {
                if text.sentenceBreakBefore(position) { return result }
                position += 1
            }
            result.append(candidates[index].upperBound)
            index += 1
        }
        return result
    }
}

extension Array {
    /// The first index from which on a predicate holds, in an array where it holds from some point on.
    fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
