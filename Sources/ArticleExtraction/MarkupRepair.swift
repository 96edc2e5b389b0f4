import CLibXML2
import Foundation

/// Changes in a page's bytes what libxml2 2.9.14 would read wrongly, or for ever.
enum MarkupRepair {
    /// Real tags have fewer than 100 attributes.
    private static let attributeLimit = 2_000

    /// The page with its lengths unchanged.
    static func repaired(_ page: [UInt8]) -> [UInt8] {
        var page = page
        repairBreaks(&page)
        if clibxml2_most_attributes(page, page.count) > attributeLimit { emptyFloods(&page) }
        return page
    }

    /// Turns `</br>`, which is a line break in browsers and nothing in libxml2, into `<br/>`.
    private static func repairBreaks(_ page: inout [UInt8]) {
        page.withUnsafeMutableBytes { bytes in
            var index = 0
            while let start = bytes.baseAddress, index + 5 <= bytes.count,
                let hit = memchr(start + index, Int32(UInt8(ascii: "<")), bytes.count - index)
            {
                index = start.distance(to: UnsafeMutableRawPointer(hit)) + 2
                guard index + 3 <= bytes.count, bytes[index - 1] == UInt8(ascii: "/"),
                    ASCII.lower(bytes[index]) == UInt8(ascii: "b"),
                    ASCII.lower(bytes[index + 1]) == UInt8(ascii: "r"), bytes[index + 2] == UInt8(ascii: ">")
                else { continue }
                bytes[index - 1] = UInt8(ascii: "b")
                bytes[index] = UInt8(ascii: "r")
                bytes[index + 1] = UInt8(ascii: "/")
            }
        }
    }

    /// Blanks the attributes of tags that have more than the limit.
    ///
    /// libxml2 compares each attribute of a tag with all before it, which takes seconds for a hundred thousand.
    private static func emptyFloods(_ page: inout [UInt8]) {
        var index = 0
        while index + 1 < page.count {
            guard page[index] == UInt8(ascii: "<"), ASCII.isLetter(page[index + 1]) || page[index + 1] >= 0x80 else {
                index += 1
                continue
            }
            let start = index + 1
            let separators = tagEnd(page, &index)
            guard separators > attributeLimit else { continue }
            let name = page[start..<index].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "/") } ?? index
            for place in name..<index { page[place] = 0x20 }
        }
    }

    /// Moves to the end of a tag; returns how many separators of attributes, in quotes or not, it has.
    private static func tagEnd(_ page: [UInt8], _ index: inout Int) -> Int {
        var separators = 0
        var quote: UInt8 = 0
        var previous: UInt8 = 0
        while index < page.count, quote != 0 || page[index] != UInt8(ascii: ">") {
            let byte = page[index]
            index += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
                continue
            }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), previous == UInt8(ascii: "=") { quote = byte }
            let isBlank = byte <= 0x20
            if isBlank || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") { separators += 1 }
            if !isBlank { previous = byte }
        }
        return separators
    }
}
