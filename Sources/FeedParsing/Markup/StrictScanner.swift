/// Reads well-formed XML at the speed of memory, and gives up at the first thing that is not plainly well-formed.
///
/// What it does not know (document types beyond their brackets, entities, names outside ASCII, anything ill-formed) is
/// left to libxml2, which then reads the document from the start. So every document that this scanner accepts is
/// well-formed XML 1.0 with namespaces, and it never has to repair.
struct StrictScanner {
    struct Mark {
        var start: Int
        var count: Int
        var declares: Bool
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var index: Int
    var builder: ElementBuilder
    var names = NameTable()
    var scopes = NamespaceScopes()
    var open: [Mark] = []
    private var hasRoot = false
    private let documentType: Range<Int>?

    private static let depthLimit = 250

    private init(_ bytes: UnsafeBufferPointer<UInt8>, prolog: Prolog, builder: ElementBuilder) {
        self.bytes = bytes
        self.builder = builder
        self.builder.isTrusted = true
        index = prolog.contentStart
        documentType = prolog.documentType
    }

    /// Reads a document in valid UTF-8; `nil` if it is not plainly well-formed.
    static func read(_ bytes: [UInt8], prolog: Prolog, into builder: ElementBuilder) -> ElementBuilder? {
        guard prolog.documentStart == 0 else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var scanner = StrictScanner(buffer, prolog: prolog, builder: builder)
            return scanner.run() ? scanner.builder : nil
        }
    }

    private mutating func run() -> Bool {
        while index < bytes.count {
            guard open.isEmpty ? outside() : text() else { return false }
            guard index < bytes.count else { break }
            if index == documentType?.lowerBound, !hasRoot {
                index = documentType?.upperBound ?? index
            } else if !markup() {
                return false
            }
            if builder.isFull { return false }
        }
        return hasRoot && open.isEmpty
    }

    /// Passes blanks outside the root; anything else must be markup.
    private mutating func outside() -> Bool {
        while index < bytes.count, bytes[index].isXMLBlank { index += 1 }
        return index == bytes.count || bytes[index] == UInt8(ascii: "<")
    }

    private mutating func markup() -> Bool {
        guard index + 2 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "/"): return endTag()
        case UInt8(ascii: "!"):
            if bytes[index + 2] == UInt8(ascii: "[") { return section() }
            return bytes[index + 2] == UInt8(ascii: "-") && comment()
        case UInt8(ascii: "?"): return instruction()
        default:
            guard !open.isEmpty || !hasRoot, open.count < Self.depthLimit else { return false }
            hasRoot = true
            return startTag()
        }
    }

    private mutating func endTag() -> Bool {
        guard let mark = open.popLast() else { return false }
        let start = index + 2
        var end = start + mark.count
        guard end < bytes.count, NameTable.areEqual(bytes, mark.start, start, mark.count) else { return false }
        while end < bytes.count, bytes[end].isXMLBlank { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else { return false }
        if mark.declares { scopes.pop() }
        builder.end()
        index = end + 1
        return true
    }
}
