/// Where each byte of a canonical text came from in the text as given.
///
/// Kept as a list of the places where the two differ in length: text that needed no repair costs nothing.
struct OriginMap: Sendable {
    /// A stretch of canonical bytes and the stretch of given bytes that it replaces.
    struct Edit {
        let canonical: Range<Int>
        let original: Range<Int>
    }

    private(set) var edits: [Edit] = []

    /// The offset in the given text that follows `canonical`, as long as nothing more is edited.
    func expected(_ canonical: Int) -> Int {
        guard let last = edits.last else { return canonical }
        return last.original.upperBound + (canonical - last.canonical.upperBound)
    }

    /// Notes that `canonical` was made from `original`; calls come in the order of the text.
    mutating func note(canonical: Range<Int>, original: Range<Int>) {
        let expected = expected(canonical.lowerBound)
        if original.lowerBound > expected {
            let start = canonical.lowerBound
            edits.append(Edit(canonical: start..<start, original: expected..<original.lowerBound))
        }
        if canonical.count != original.count { edits.append(Edit(canonical: canonical, original: original)) }
    }

    /// The given bytes behind the canonical byte at `offset`.
    func origin(_ offset: Int) -> Range<Int> {
        guard let edit = lastEdit(startingAtOrBefore: offset) else { return offset..<(offset + 1) }
        if offset < edit.canonical.upperBound { return edit.original }
        let start = edit.original.upperBound + (offset - edit.canonical.upperBound)
        return start..<(start + 1)
    }

    private func lastEdit(startingAtOrBefore offset: Int) -> Edit? {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = low + (high - low) / 2
            if edits[middle].canonical.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? edits[low - 1] : nil
    }
}
