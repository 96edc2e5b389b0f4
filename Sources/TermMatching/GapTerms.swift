import VietnameseText

/// The terms with an ellipsis, and how to put their parts together.
struct GapTerms: Sendable {
    private let partCounts: [Int32: Int32]
    private let maximumGap: Int

    init(_ patterns: [TermPattern], maximumGap: Int) {
        partCounts = patterns.enumerated().reduce(into: [:]) { counts, pattern in
            guard pattern.element.parts.count > 1 else { return }
            counts[Int32(pattern.offset)] = Int32(pattern.element.parts.count)
        }
        self.maximumGap = maximumGap
    }

    func finder() -> GapFinder { GapFinder(partCounts: partCounts, maximumGap: maximumGap) }
}

/// Collects where the parts of gap terms stand in one text and joins them.
struct GapFinder {
    private struct Part {
        let term: Int32
        let number: Int32
        let syllables: Range<Int>

        static func < (left: Part, right: Part) -> Bool {
            (left.term, left.number, left.syllables.lowerBound, left.syllables.upperBound)
                < (right.term, right.number, right.syllables.lowerBound, right.syllables.upperBound)
        }
    }

    private let partCounts: [Int32: Int32]
    private let maximumGap: Int
    private var parts: [Part] = []

    init(partCounts: [Int32: Int32], maximumGap: Int) {
        (self.partCounts, self.maximumGap) = (partCounts, maximumGap)
    }

    /// Whether no part was seen.
    var isEmpty: Bool { parts.isEmpty }

    /// Notes a part.
    mutating func add(_ ending: TermTrie.Ending, _ syllables: Range<Int>) {
        parts.append(Part(term: ending.term, number: ending.part, syllables: syllables))
    }

    /// The gap terms whose parts follow one another closely enough, each from every start at its shortest.
    mutating func hits(in text: SyllabifiedText) -> [TermHit] {
        parts.sort { $0 < $1 }
        var hits: [TermHit] = []
        var start = 0
        while start < parts.count {
            let term = parts[start].term
            let end = parts[start...].firstIndex { $0.term != term } ?? parts.count
            // Most texts have the first parts of many terms and the rest of few.
            if parts[start].number == 0, parts[end - 1].number == (partCounts[term] ?? 0) - 1 {
                for first in parts[start..<end].prefix(while: { $0.number == 0 }) {
                    guard let last = shortestEnd(parts[start..<end], first.syllables, text) else { continue }
                    hits.append(TermHit(term, first.syllables.lowerBound..<last))
                }
            }
            start = end
        }
        return hits
    }

    private func shortestEnd(_ parts: ArraySlice<Part>, _ first: Range<Int>, _ text: SyllabifiedText) -> Int? {
        var ends: Set<Int> = [first.upperBound]
        for number in 1..<(partCounts[parts[parts.startIndex].term] ?? 1) {
            let from = parts.partitioningIndex { $0.number >= number }
            let to = parts.partitioningIndex { $0.number > number }
            ends = Set(ends.flatMap { next(parts[from..<to], after: $0, text) })
            if ends.isEmpty { return nil }
        }
        return ends.min()
    }

    /// The ends of the candidates that begin at most a gap after `end`, in the same sentence.
    private func next(_ candidates: ArraySlice<Part>, after end: Int, _ text: SyllabifiedText) -> [Int] {
        var result: [Int] = []
        var index = candidates.partitioningIndex { $0.syllables.lowerBound >= end }
        var position = end
        while index < candidates.endIndex, candidates[index].syllables.lowerBound - end <= maximumGap {
            while position <= candidates[index].syllables.lowerBound {
                if text.sentenceBreakBefore(position) { return result }
                position += 1
            }
            result.append(candidates[index].syllables.upperBound)
            index += 1
        }
        return result
    }
}

extension ArraySlice {
    /// The first index from which on a predicate holds, in elements where it holds from some point on.
    fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
