/// Walks an origin map forward: the given range of each syllable in turn, without searching.
struct OriginCursor {
    private let edits: [OriginMap.Edit]
    private var next = 0
    private var shift = 0

    init(_ origins: OriginMap) { edits = origins.edits }

    /// The given bytes behind the canonical ones; calls come in the order of the text and do not overlap.
    mutating func range(_ canonical: Range<Int>) -> Range<Int> {
        let lower = origin(canonical.lowerBound).lowerBound
        let upper = origin(canonical.upperBound - 1).upperBound
        return lower..<max(lower, upper)
    }

    private mutating func origin(_ offset: Int) -> Range<Int> {
        while next < edits.count, edits[next].canonical.upperBound <= offset {
            shift = edits[next].original.upperBound - edits[next].canonical.upperBound
            next += 1
        }
        if next < edits.count, edits[next].canonical.contains(offset) { return edits[next].original }
        return (offset + shift)..<(offset + shift + 1)
    }
}
