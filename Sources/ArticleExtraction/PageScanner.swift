/// Reads a page's markup into a ``PageTree``: the tokens of WHATWG HTML, 13.2.5, each byte looked at a bounded number of
/// times, whatever the page.
struct PageScanner {
    /// Real pages stay under a hundred levels; deeper elements are taken for children of the deepest allowed one.
    static let depthLimit = 512
    /// Real pages have fewer than 20,000 nodes; the rest of a larger one is left out.
    private static let nodeLimit = 400_000

    private let count: Int
    private var position = 0
    private var blankPending = false
    private var knownRoles: [UInt64: Hints.Roles] = [:]
    /// The tree so far.
    var tree: PageTree
    /// The open elements, the innermost last.
    var open: [Int32] = []
    /// How many elements of each tag are open.
    var openCounts = [Int32](repeating: 0, count: Tag.allCases.count)
    /// Elements beyond the depth limit that are open.
    var overflow = 0

    private init(_ bytes: [UInt8]) {
        count = bytes.count
        tree = PageTree(bytes: bytes)
        tree.nodes.reserveCapacity(min(count / 24, Self.nodeLimit))
    }

    /// Reads a page in UTF-8.
    static func scan(_ bytes: [UInt8]) -> PageTree {
        var scanner = PageScanner(bytes)
        scanner.begin(.html, attributes: 0..<0, roles: [], isLeaf: false)
        while scanner.position < scanner.count, scanner.tree.nodes.count < nodeLimit { scanner.step() }
        scanner.closeAll()
        return scanner.tree
    }

    /// One text and the markup after it.
    private mutating func step() {
        let start = position
        while position < count, !isMarkup(position) { position += 1 }
        addText(start..<position)
        guard position < count else { return }
        switch tree.bytes[position + 1] {
        case UInt8(ascii: "/"): endTag()
        case UInt8(ascii: "!"): declaration()
        case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
        default: startTag()
        }
    }

    private func isMarkup(_ index: Int) -> Bool {
        guard tree.bytes[index] == UInt8(ascii: "<"), index + 1 < count else { return false }
        let next = tree.bytes[index + 1]
        if next == UInt8(ascii: "/") { return index + 2 < count && ASCII.isLetter(tree.bytes[index + 2]) }
        return ASCII.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    private mutating func skip(past byte: UInt8) {
        while position < count, tree.bytes[position] != byte { position += 1 }
        position = min(count, position + 1)
    }

    /// A comment, which may hold anything, or a document type.
    private mutating func declaration() {
        guard position + 3 < count, tree.bytes[position + 2] == UInt8(ascii: "-"),
            tree.bytes[position + 3] == UInt8(ascii: "-")
        else { return skip(past: UInt8(ascii: ">")) }
        // `<!-->` is a whole comment: the dashes may be those of the start.
        position += 4
        while position < count {
            if tree.bytes[position] == UInt8(ascii: ">"), tree.bytes[position - 1] == UInt8(ascii: "-"),
                tree.bytes[position - 2] == UInt8(ascii: "-")
            {
                break
            }
            position += 1
        }
        position = min(count, position + 1)
    }

    private mutating func addText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var node = PageNode(
            tag: .text,
            parent: open.last ?? -1,
            end: Int32(tree.nodes.count + 1),
            lower: Int32(range.lowerBound),
            upper: Int32(range.upperBound)
        )
        for index in range {
            let byte = tree.bytes[index]
            if byte > 0x20 { node.length += 1 }
            if byte == UInt8(ascii: ",") { node.commas &+= 1 }
            if byte == UInt8(ascii: "&") { node.textTraits.insert(.hasReferences) }
        }
        guard node.length > 0 else {
            blankPending = true
            return
        }
        if openCounts[Int(Tag.head.rawValue)] > 0, isInHeadDirectly { closeHead() }
        node.parent = open.last ?? -1
        if blankPending { node.textTraits.insert(.afterBlank) }
        blankPending = false
        tree.nodes.append(node)
    }

    private var isInHeadDirectly: Bool {
        open.last.map { tree.nodes[Int($0)].tag == .head } ?? false
    }

    private mutating func endTag() {
        let start = position + 2
        position = start
        while position < count, isNameByte(tree.bytes[position]) { position += 1 }
        let tag = Tag.named(NameTable.key(tree.bytes, start..<position))
        skip(past: UInt8(ascii: ">"))
        if tag.isBlock { blankPending = false }
        close(tag)
    }

    @inline(__always)
    private func isNameByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
    }

    private mutating func startTag() {
        let start = position + 1
        position = start
        while position < count, isNameByte(tree.bytes[position]) { position += 1 }
        let tag = Tag.named(NameTable.key(tree.bytes, start..<position))
        let first = tree.attributes.count
        let isSelfClosed = readAttributes()
        if tag.isBlock { blankPending = false }
        let attributes = Int32(first)..<Int32(tree.attributes.count)
        let isLeaf = tag.traits.contains(.void) || isSelfClosed && (tag == .other || tag == .svg || isInSVG)
        begin(tag, attributes: attributes, roles: roles(attributes, of: tag), isLeaf: isLeaf)
        if tag.traits.contains(.raw), !isLeaf, !isInSVG {
            rawText(key: NameTable.key(tree.bytes, start..<nameEnd(start)))
        }
    }

    private var isInSVG: Bool { openCounts[Int(Tag.svg.rawValue)] > 0 }

    private func nameEnd(_ start: Int) -> Int {
        var end = start
        while end < count, isNameByte(tree.bytes[end]) { end += 1 }
        return end
    }

    /// Text up to the end tag of a name.
    private mutating func rawText(key: UInt64) {
        let start = position
        while position < count {
            if tree.bytes[position] == UInt8(ascii: "<"), position + 1 < count,
                tree.bytes[position + 1] == UInt8(ascii: "/"),
                NameTable.key(tree.bytes, (position + 2)..<nameEnd(position + 2)) == key
            {
                break
            }
            position += 1
        }
        guard position > start else { return }
        tree.nodes.append(
            PageNode(
                tag: .text,
                textTraits: [.hasReferences],
                parent: open.last ?? -1,
                end: Int32(tree.nodes.count + 1),
                lower: Int32(start),
                upper: Int32(position),
                length: Int32(position - start)
            )
        )
    }
}

extension PageScanner {
    /// Reads the attributes up to the end of the tag; says whether the tag closes itself.
    private mutating func readAttributes() -> Bool {
        var seen: UInt32 = 0
        var isSelfClosed = false
        while position < count {
            let byte = tree.bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return isSelfClosed
            }
            isSelfClosed = byte == UInt8(ascii: "/")
            if byte <= 0x20 || isSelfClosed {
                position += 1
                continue
            }
            let attribute = readAttribute()
            let bit = UInt32(1) << UInt32(attribute.name.rawValue)
            if attribute.name != .other, seen & bit == 0 { tree.attributes.append(attribute) }
            seen |= bit
        }
        return isSelfClosed
    }

    private mutating func readAttribute() -> PageAttribute {
        let start = position
        position += 1
        while position < count, isNameByte(tree.bytes[position]), tree.bytes[position] != UInt8(ascii: "=") {
            position += 1
        }
        let name = AttributeName.named(NameTable.key(tree.bytes, start..<position))
        skipBlanks()
        guard position < count, tree.bytes[position] == UInt8(ascii: "=") else {
            return PageAttribute(name: name, lower: Int32(position), upper: Int32(position))
        }
        position += 1
        skipBlanks()
        let value = readValue()
        return PageAttribute(name: name, lower: Int32(value.lowerBound), upper: Int32(value.upperBound))
    }

    private mutating func readValue() -> Range<Int> {
        guard position < count else { return position..<position }
        let quote = tree.bytes[position]
        let start = position
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            while position < count, tree.bytes[position] > 0x20, tree.bytes[position] != UInt8(ascii: ">") {
                position += 1
            }
            return start..<position
        }
        position += 1
        while position < count, tree.bytes[position] != quote { position += 1 }
        let end = position
        position = min(count, position + 1)
        return (start + 1)..<end
    }

    private mutating func skipBlanks() {
        while position < count, tree.bytes[position] <= 0x20 { position += 1 }
    }

    /// What the names say; the same few stand on most blocks of a page.
    private mutating func roles(_ attributes: Range<Int32>, of tag: Tag) -> Hints.Roles {
        var roles: Hints.Roles = []
        for index in attributes {
            let attribute = tree.attributes[Int(index)]
            let isName = attribute.name == .class || attribute.name == .id
            guard isName || tag.isBlock && (attribute.name == .type || attribute.name == .dataType) else { continue }
            let range = Int(attribute.lower)..<min(Int(attribute.upper), Int(attribute.lower) + 512)
            let key = NameTable.key(tree.bytes, range)
            if let known = knownRoles[key] {
                roles.formUnion(known)
            } else {
                let found = Hints.roles(of: tree.bytes[range])
                knownRoles[key] = found
                roles.formUnion(found)
            }
        }
        return roles
    }
}
