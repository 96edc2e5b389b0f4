/// Spans of syllables in reading order, for asking what stands around a place without looking at all of them.
///
/// An article may repeat a word a million times: every question is answered from the few spans that begin near.
struct SpanIndex {
    private let spans: [Range<Int>]
    private let longest: Int

    /// - Parameter spans: In any order.
    init(_ spans: [Range<Int>]) {
        self.spans = spans.count > 1 ? spans.sorted { $0.lowerBound < $1.lowerBound } : spans
        longest = spans.reduce(0) { max($0, $1.count) }
    }

    var isEmpty: Bool { spans.isEmpty }

    /// True when some span that reaches into `window` satisfies the condition.
    func contains(reachingInto window: Range<Int>, where condition: (Range<Int>) -> Bool) -> Bool {
        var index = firstIndex(from: window.lowerBound - longest)
        while index < spans.count, spans[index].lowerBound < window.upperBound {
            if condition(spans[index]) { return true }
            index += 1
        }
        return false
    }

    /// The first span that begins at or after a syllable, by bisection.
    private func firstIndex(from syllable: Int) -> Int {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].lowerBound < syllable { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
