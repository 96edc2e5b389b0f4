/// A term's number and the syllables that it covers, as small as they can be written.
package struct TermHit: Sendable {
    package let term: Int32
    package let start: UInt32
    package let end: UInt32

    @inline(__always)
    init(_ term: Int32, _ syllables: Range<Int>) {
        self.term = term
        start = UInt32(truncatingIfNeeded: syllables.lowerBound)
        end = UInt32(truncatingIfNeeded: syllables.upperBound)
    }

    package var syllables: Range<Int> { Int(start)..<Int(end) }
}
