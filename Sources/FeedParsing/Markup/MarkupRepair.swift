/// Rewrites ill-formed markup so that libxml2 can read all of it.
///
/// libxml2's own recovery drops the text around a bare `&`, closes the wrong element at a mismatched end tag and loses
/// a section that is cut off. The output has neither comments nor instructions, every element is closed, and every
/// `&` and `<` that starts nothing is escaped.
struct MarkupRepair {
    /// The repaired markup.
    private(set) var output: [UInt8] = []

    /// What was repaired, with its place in the input.
    private(set) var problems: [ParseProblem] = []

    /// Whether nothing but named characters of HTML had to be replaced.
    private(set) var changedOnlyNames = true

    private let input: [UInt8]
    private var index: Int
    private var balance = TagBalance()
    private var place = LineCounter()
    private var missing: Set<String> = []
    private var rootHasEnded = false
    private var hasRoot = false

    private static let problemLimit = 20
    /// libxml2 refuses a section of more than 10,000,000 bytes.
    private static let sectionPiece = 4 << 20

    /// Prepares the repair of `input` from the byte `start` on.
    init(_ input: [UInt8], start: Int) {
        self.input = input
        index = start
        output.reserveCapacity(input.count + input.count / 16)
    }

    /// Repairs the whole input.
    mutating func run() {
        keepLines(0..<index)
        while index < input.count, !rootHasEnded {
            copyPlainRun()
            guard index < input.count else { break }
            switch input[index] {
            case UInt8(ascii: "&"): reference()
            case UInt8(ascii: "<"): markup()
            default: dropControlCharacter()
            }
        }
        let innermost = balance.innermost
        if balance.depth > 0 { note("the document ends inside <\(innermost)>") }
        balance.closeAll(into: &output)
    }

    private mutating func note(_ message: @autoclosure () -> String, named: Bool = false) {
        if !named { changedOnlyNames = false }
        guard problems.count < Self.problemLimit else { return }
        let (line, column) = place.position(of: index, in: input)
        problems.append(ParseProblem(message: message(), line: line, column: column))
    }
}

// Text.
extension MarkupRepair {
    private mutating func copyPlainRun() {
        let start = index
        while index < input.count, !Self.needsCare(input[index]) { index += 1 }
        if balance.depth > 0 { output.append(contentsOf: input[start..<index]) } else { keepLines(start..<index) }
    }

    /// Writes the line feeds of a part that is left out.
    private mutating func keepLines(_ part: Range<Int>) {
        let count = input[part].reduce(into: 0) { count, byte in if byte == UInt8(ascii: "\n") { count += 1 } }
        output.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: count))
    }

    private static func needsCare(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || (byte < 0x20 && !byte.isXMLBlank)
    }

    private mutating func dropControlCharacter() {
        let code = input[index]
        note("control character U+00\(String(code, radix: 16, uppercase: true)) is not allowed: removed")
        index += 1
    }

    private mutating func reference() {
        let reference = CharacterReference(in: input, at: index, end: input.count)
        switch reference.kind {
        case .correct: break
        case .named: note("&\(reference.name); is not defined in XML: read as in HTML", named: true)
        case .unclosed: note("&\(reference.name) has no “;”: read as in HTML")
        case .badNumber: note("a character reference names no character of XML")
        case .bare: note("“&” without “;” or of an unknown name: kept as text")
        }
        if balance.depth > 0 { output.append(contentsOf: reference.replacement) }
        index = reference.end
    }
}

// Markup.
extension MarkupRepair {
    private mutating func markup() {
        let rest = input[index...]
        if rest.starts(with: "<![CDATA[".utf8) {
            section()
        } else if rest.starts(with: "<!--".utf8) {
            skip(to: "-->")
        } else if rest.starts(with: "<?".utf8) {
            skip(to: "?>")
        } else if rest.starts(with: "<!DOCTYPE".utf8) {
            skip(to: ">")
        } else if let next = rest.dropFirst().first, next.startsXMLName {
            startTag()
        } else if rest.starts(with: "</".utf8), let next = rest.dropFirst(2).first, next.startsXMLName {
            endTag()
        } else {
            note("“<” starts no tag: kept as text")
            if balance.depth > 0 { output.append(contentsOf: "&lt;".utf8) }
            index += 1
        }
    }

    private mutating func startTag() {
        guard let tag = TagScanner.startTag(in: input, at: index) else {
            note("the document ends inside a tag")
            index = input.count
            return
        }
        if tag.isRepaired { note("the attributes of <\(tag.name)> are ill-formed") }
        index = tag.end
        if balance.open(tag, into: &output) == false {
            note("<\(tag.name)> is nested too deeply: its text is kept without it")
        }
        hasRoot = hasRoot || balance.depth > 0
        rootHasEnded = balance.depth == 0 && tag.isEmpty
    }

    private mutating func endTag() {
        let (name, end) = TagScanner.endTag(in: input, at: index)
        switch balance.close(name, into: &output) {
        case .matched: break
        case .impliedOthers(let inner): note("</\(name)> closes <\(inner)>, which was still open")
        case .unknown: note("</\(name)> closes nothing: left out")
        }
        index = end
        rootHasEnded = balance.depth == 0 && hasRoot
    }

    private mutating func section() {
        let start = index + 9
        let end = find("]]>", from: start)
        if end == nil { note("the document ends inside a CDATA section") }
        var piece = start
        let stop = end ?? input.count
        while balance.depth > 0, piece < stop {
            var next = min(stop, piece + Self.sectionPiece)
            while next < stop, next > piece, input[next] & 0xC0 == 0x80 { next -= 1 }
            output.append(contentsOf: "<![CDATA[".utf8)
            output.append(contentsOf: input[piece..<next].lazy.filter { $0 >= 0x20 || $0.isXMLBlank })
            output.append(contentsOf: "]]>".utf8)
            piece = next
        }
        if input[start..<max(start, stop)].contains(where: { $0 < 0x20 && !$0.isXMLBlank }) {
            note("control characters inside a CDATA section: removed")
        }
        index = min(input.count, stop + (end == nil ? 0 : 3))
    }

    /// Leaves markup out, but for its line feeds: lines of the repaired text are those of the document.
    private mutating func skip(to closing: String) {
        let start = index
        defer { keepLines(start..<index) }
        if let end = find(closing, from: index + 2) {
            index = end + closing.utf8.count
        } else {
            note("“\(closing)” is missing")
            index = find(">", from: index + 2).map { $0 + 1 } ?? input.count
        }
    }

    /// Finds `pattern`; what was once not found is not searched for again, so hostile input stays linear.
    private mutating func find(_ pattern: String, from start: Int) -> Int? {
        guard start <= input.count, !missing.contains(pattern) else { return nil }
        let bytes = Array(pattern.utf8)
        var cursor = start
        while cursor + bytes.count <= input.count {
            if input[cursor] == bytes[0], input[cursor...].starts(with: bytes) { return cursor }
            cursor += 1
        }
        missing.insert(pattern)
        return nil
    }
}
