import VietnameseText

/// Cuts from a field the passage that shows most of a query's words.
struct Passage {
    /// Longest passage in characters, without the signs that it is cut.
    static let length = 200

    private let field: MatchedField
    private let bytes: [UInt8]
    /// Characters (Unicode scalars) before each byte.
    private let characters: [Int32]

    init(_ field: MatchedField) {
        self.field = field
        bytes = Array(field.text.utf8)
        var characters: [Int32] = [0]
        characters.reserveCapacity(bytes.count + 1)
        var count: Int32 = 0
        for byte in bytes {
            if byte & 0xC0 != 0x80 { count += 1 }
            characters.append(count)
        }
        self.characters = characters
    }

    /// How many of the query's words stand within one passage, and how many passages meet them there.
    var richness: (terms: Int, occurrences: Int) {
        guard let best = best(Self.length) else { return (0, 0) }
        return (Set(field.occurrences[best].map(\.term)).count, best.count)
    }

    /// The passage, at most `length` characters, cut at syllables.
    func cut(_ length: Int = Self.length) -> MarkedText {
        let core = best(length).map(core) ?? 0..<0
        let range = widened(core, length)
        return marked(range)
    }

    // MARK: Choosing

    /// The run of occurrences within a length that has most terms, then most occurrences, the first of equals.
    private func best(_ length: Int) -> Range<Int>? {
        let found = field.occurrences
        var (counts, best, bestRank): ([Int: Int], Range<Int>?, (Int, Int)) = ([:], nil, (0, 0))
        var start = 0
        for (end, last) in found.enumerated() {
            counts[last.term, default: 0] += 1
            while start < end, count(found[start].range.lowerBound, last.range.upperBound) > length {
                let term = found[start].term
                counts[term, default: 1] -= 1
                if counts[term] == 0 { counts[term] = nil }
                start += 1
            }
            let rank = (counts.count, end + 1 - start)
            if rank > bestRank { (best, bestRank) = (start..<(end + 1), rank) }
        }
        return best
    }

    private func core(_ run: Range<Int>) -> Range<Int> {
        let found = field.occurrences[run]
        let start = found.first?.range.lowerBound ?? 0
        return start..<(found.map(\.range.upperBound).max() ?? start)
    }

    private func count(_ start: Int, _ end: Int) -> Int { Int(characters[end] - characters[start]) }

    /// The bytes around a core: half of what is left before it, the rest after it.
    private func widened(_ core: Range<Int>, _ length: Int) -> Range<Int> {
        guard count(0, bytes.count) > length else { return 0..<bytes.count }
        let left = max(0, length - count(core.lowerBound, core.upperBound)) / 2
        var start = starts.first { $0 >= core.lowerBound || count($0, core.lowerBound) <= left } ?? core.lowerBound
        if count(start, bytes.count) <= length {
            start = starts.first { count($0, bytes.count) <= length } ?? start
            return start..<bytes.count
        }
        let end = ends.last { $0 > start && count(start, $0) <= length } ?? start
        return start..<max(end, hardEnd(start, length, end))
    }

    /// Where a word longer than the passage is cut, before a character.
    private func hardEnd(_ start: Int, _ length: Int, _ end: Int) -> Int {
        guard end == start else { return end }
        var cut = start
        while cut < bytes.count, count(start, cut + 1) <= length { cut += 1 }
        return cut
    }

    private var starts: [Int] { [0] + field.syllables.syllables.map(\.range.lowerBound) }
    private var ends: [Int] { field.syllables.syllables.map(\.range.upperBound) }

    // MARK: Writing

    private func marked(_ range: Range<Int>) -> MarkedText {
        let (before, after) = (range.lowerBound > 0 ? "… " : "", range.upperBound < bytes.count ? " …" : "")
        let inside = String(decoding: bytes[range].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
        let shift = before.utf8.count - range.lowerBound
        var ranges: [MarkedRange] = []
        for found in field.occurrences.map({ $0.range.clamped(to: range) }) where !found.isEmpty {
            let (start, end) = (found.lowerBound + shift, found.upperBound + shift)
            if let last = ranges.last, start <= last.end {
                ranges[ranges.count - 1].end = max(last.end, end)
            } else {
                ranges.append(MarkedRange(start: start, end: end))
            }
        }
        return MarkedText(text: before + inside + after, ranges: ranges)
    }
}
