/// What stands before the root element: junk, the XML declaration, the document type.
struct Prolog {
    /// Where the document itself starts, after what does not belong to it.
    var documentStart = 0

    /// Where the content starts, after the XML declaration.
    var contentStart = 0

    /// The document type declaration, if there is one.
    var documentType: Range<Int>?

    /// Looks through the start of a document; every search is bounded by `searchLimit` bytes.
    init(of bytes: [UInt8]) {
        let head = bytes.prefix(Self.searchLimit)
        documentStart = Self.start(in: head)
        contentStart = documentStart
        if head[documentStart...].starts(with: "<?xml".utf8), let end = head[documentStart...].place(of: "?>") {
            contentStart = end.upperBound
        }
        documentType = Self.documentType(in: bytes, from: contentStart)
    }

    private static let searchLimit = 64 << 10
    private static let openings: [StaticString] = ["<?xml", "<rss", "<feed", "<rdf:RDF", "<urlset", "<opml"]

    private static func start(in head: ArraySlice<UInt8>) -> Int {
        guard let first = head.firstIndex(where: { !$0.isXMLBlank }), head[first] != UInt8(ascii: "<") else {
            // Blanks before the root are allowed, before an XML declaration they are not.
            let first = head.firstIndex { !$0.isXMLBlank } ?? 0
            return head[first...].starts(with: "<?xml".utf8) ? first : 0
        }
        for opening in openings {
            if let found = head.place(of: opening) { return found.lowerBound }
        }
        return head.firstIndex(of: UInt8(ascii: "<")) ?? 0
    }

    private static func documentType(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        let head = bytes[start...].prefix(searchLimit)
        guard let found = head.place(of: "<!DOCTYPE"), isOutsideRoot(head[..<found.lowerBound]) else {
            return nil
        }
        var depth = 0
        var quote: UInt8?
        for index in found.upperBound..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return found.lowerBound..<(index + 1)
            default: break
            }
        }
        return nil
    }

    /// Before the root there are only blanks, comments and instructions, so no tag has started.
    private static func isOutsideRoot(_ part: ArraySlice<UInt8>) -> Bool {
        zip(part, part.dropFirst()).allSatisfy { $0 != UInt8(ascii: "<") || !$1.startsXMLName }
    }
}
