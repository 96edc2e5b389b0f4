import Foundation

/// Collects text with single blanks.
///
/// Invisible characters (soft hyphen, zero-width space, byte-order mark) are left out, and a no-break space is a blank.
struct LineBuilder {
    /// The bytes collected.
    private(set) var bytes: [UInt8] = []
    private var needsBlank = false
    private var lastParent: Int32 = -1

    /// Whether nothing has been collected.
    var isEmpty: Bool { bytes.isEmpty }
    /// The length in bytes.
    var count: Int { bytes.count }
    /// The text collected, in normalisation form C.
    var text: String { Composition.composed(String(decoding: bytes, as: UTF8.self)) }

    /// Adds a blank before the next text.
    mutating func appendBlank() {
        needsBlank = true
    }

    /// Adds a tab between two cells of a table.
    mutating func appendTab() {
        guard !bytes.isEmpty else { return }
        bytes.append(0x09)
        needsBlank = false
    }

    /// Adds a blank where two elements meet that only a style sheet keeps apart: a small letter, then a capital.
    private mutating func separate(before next: ArraySlice<UInt8>) {
        guard let last = bytes.last, last >= 0x80 || last &- 0x61 < 26 else { return }
        let folded = FoldedText(String(decoding: next.prefix(4), as: UTF8.self), limit: 4)
        if let first = next.first, first >= 0x41,
            folded.bytes.first.map({ $0 != first }) == true
                || first >= 0xC3 && !next.prefix(2).elementsEqual(folded.bytes.prefix(2))
        {
            needsBlank = true
        }
    }

    /// Adds a text node of a page.
    mutating func append(_ page: PageTree, _ index: Int) {
        let node = page.nodes[index]
        if node.isAfterBlank { needsBlank = true }
        if lastParent != node.parent { separate(before: page.bytes[Int(node.lower)..<Int(node.upper)]) }
        lastParent = node.parent
        append(page.bytes, Int(node.lower)..<Int(node.upper))
    }

    /// Adds a string.
    mutating func append(_ text: String) {
        let utf8 = Array(text.utf8)
        append(utf8, utf8.indices)
    }

    /// Adds a part of some text in UTF-8.
    mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            if byte <= 0x20 {
                needsBlank = true
            } else if byte >= 0xC2, let width = Self.invisible(source, index, range.upperBound) {
                if byte == 0xC2 { addLatin(source[index + 1]) }
                index += width
                continue
            } else {
                add(byte)
            }
            index += 1
        }
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
        if needsBlank {
            if let last = bytes.last, last != 0x09 { bytes.append(0x20) }
            needsBlank = false
        }
        bytes.append(byte)
    }

    /// Adds what U+0080 to U+00AD mean in pages: a blank, nothing, or a typographic sign of windows-1252, which libxml2
    /// leaves as a control character (`&#150;`; WHATWG HTML, 13.2.5.80).
    private mutating func addLatin(_ byte: UInt8) {
        if byte == 0xA0 { needsBlank = true }
        guard byte < 0xA0, let sign = String(bytes: [byte], encoding: .windowsCP1252) else { return }
        for byte in sign.utf8 { add(byte) }
    }

    /// The length of an invisible character, no-break space or control character at a place.
    @inline(__always)
    private static func invisible(_ source: [UInt8], _ index: Int, _ end: Int) -> Int? {
        switch source[index] {
        case 0xC2 where index + 1 < end && (source[index + 1] <= 0xA0 || source[index + 1] == 0xAD): 2
        case 0xE2 where index + 2 < end && source[index + 1] == 0x80 && source[index + 2] == 0x8B: 3
        case 0xEF where index + 2 < end && source[index + 1] == 0xBB && source[index + 2] == 0xBF: 3
        default: nil
        }
    }
}
