/// One form of all syllables of a text, laid end to end.
package struct SyllableBytes: Sendable {
    /// The bytes of all syllables.
    package private(set) var bytes: [UInt8] = []
    /// Where each syllable ends in `bytes`.
    package private(set) var ends: [Int] = []

    /// The bytes of one syllable.
    package func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    /// The form of one syllable, empty for an index that the text does not have.
    package func string(_ index: Int) -> String {
        ends.indices.contains(index) ? String(decoding: bytes[range(index)], as: UTF8.self) : ""
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    @inline(__always)
    mutating func append(_ scalar: UInt32) { UTF8Decoding.append(scalar, to: &bytes) }

    /// Appends the small or the folded form of a scalar.
    mutating func append(_ scalar: UInt32, _ table: LetterTable, folded: Bool) {
        CaseFold.append(scalar, table, folded: folded, to: &bytes)
    }

    mutating func endSyllable() { ends.append(bytes.count) }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
}
