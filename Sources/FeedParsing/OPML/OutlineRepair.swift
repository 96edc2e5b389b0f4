/// Closes the outlines of feeds that an exporter left open.
///
/// A feed has no outlines inside, so one that another outline follows ends there. Without this each feed of such a
/// list would lie in the one before, until the limit of depth.
struct OutlineRepair {
    /// The document with the missing slashes.
    private(set) var output: [UInt8] = []

    /// How many outlines were closed.
    private(set) var closed = 0

    /// The line of the first.
    private(set) var firstLine: Int?

    private let input: [UInt8]
    /// Where in the output the `>` of an open outline of a feed stands, and on which line.
    private var open: (end: Int, line: Int)?
    private var line = 1

    /// Prepares the repair.
    init(_ input: [UInt8]) {
        self.input = input
        output.reserveCapacity(input.count + 1_024)
    }

    /// Repairs the whole input, in one pass.
    mutating func run() {
        var index = 0
        while index < input.count {
            guard input[index] == UInt8(ascii: "<") else {
                copy(index..<(index + 1))
                index += 1
                continue
            }
            index = takeTag(at: index)
        }
    }

    private mutating func takeTag(at start: Int) -> Int {
        let rest = input[(start + 1)...]
        if let first = rest.first, first.startsXMLName {
            guard let tag = TagScanner.startTag(in: input, at: start) else {
                // The document ends inside this tag, and so would every tag that seems to begin in it.
                copy(start..<input.count)
                return input.count
            }
            let isOutline = tag.name.lowercased() == "outline"
            if isOutline { closeOpen() }
            copy(start..<tag.end)
            let isFeed = isOutline && !tag.isEmpty && tag.attributes.contains { $0.name.lowercased() == "xmlurl" }
            open = isFeed ? (output.count - 1, line) : nil
            return tag.end
        }
        if rest.first == UInt8(ascii: "/"), let next = rest.dropFirst().first, next.startsXMLName {
            let (name, end) = TagScanner.endTag(in: input, at: start)
            if name.lowercased() != "outline" { closeOpen() }
            open = nil
            copy(start..<end)
            return end
        }
        copy(start..<(start + 1))
        return start + 1
    }

    private mutating func closeOpen() {
        guard let open else { return }
        // With a blank, lest the slash become part of a value without quotes.
        output.insert(contentsOf: " /".utf8, at: open.end)
        closed += 1
        firstLine = firstLine ?? open.line
        self.open = nil
    }

    private mutating func copy(_ range: Range<Int>) {
        for byte in input[range] {
            if byte == UInt8(ascii: "\n") { line += 1 }
            output.append(byte)
        }
    }
}
