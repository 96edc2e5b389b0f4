/// Makes a ``PageTree`` of the events of libxml2's HTML parser.
struct PageTreeBuilder {
    /// The tree so far; an element that is open has the end 0.
    private var tree = PageTree(bytes: [])
    /// The nodes of the elements that libxml2 has open, the innermost last.
    private var elements: [Int32] = []
    /// The nodes that are open in the tree, some of which are closed before libxml2 closes them.
    private var nesting = PageNesting()
    /// The text under collection, which libxml2 hands out in pieces; -1 if there is none.
    private var current: Int32 = -1
    private var blankPending = false
    private var knownRoles: [Int: Hints.Roles] = [:]

    /// Makes a builder for a page of about so many bytes.
    init(byteCount: Int) {
        tree.bytes.reserveCapacity(byteCount)
        tree.nodes.reserveCapacity(min(byteCount / 24, 1 << 16))
        tree.nodes.append(PageNode(tag: .html, parent: -1, end: 0, lower: 0, upper: 0))
        nesting.open(0, .html)
    }

    /// The nodes so far.
    var count: Int { tree.nodes.count }
    /// The attributes so far.
    var attributeCount: Int { tree.attributes.count }

    /// Hands out the tree, everything in it closed; the builder is empty then.
    mutating func finish() -> PageTree {
        nesting.closeAll(in: &tree)
        defer { tree = PageTree(bytes: []) }
        return tree
    }

    /// Adds an attribute of the element that starts next.
    mutating func add(_ name: AttributeName, value: UnsafeBufferPointer<UInt8>?) {
        let lower = Int32(tree.bytes.count)
        if let value { tree.bytes.append(contentsOf: value) }
        tree.attributes.append(PageAttribute(name: name, lower: lower, upper: Int32(tree.bytes.count)))
    }

    /// Starts an element with the attributes added from a place on.
    mutating func start(_ tag: Tag, attributesFrom first: Int) {
        current = -1
        if tag.isBlock { blankPending = false }
        let attributes = first..<tree.attributes.count
        if let known = nesting.root(tag) {
            if tag == .html, tree.nodes[0].lower == tree.nodes[0].upper { tree.takeAttributes(attributes, at: 0) }
            elements.append(known)
            return
        }
        let heading = nesting.takeHeading(for: tag, in: &tree)
        nesting.closeImplied(by: tag, in: &tree)
        let index = Int32(tree.nodes.count)
        var node = PageNode(tag: tag, parent: nesting.innermost, end: 0, lower: 0, upper: 0)
        node.roles = roles(attributes, of: tag)
        nesting.open(index, tag)
        tree.nodes.append(node)
        tree.takeAttributes(attributes, at: Int(index))
        elements.append(heading ?? index)
    }

    /// Ends the innermost element that libxml2 has open, at its end tag or because of another tag.
    mutating func end(isImplied: Bool) {
        current = -1
        guard let index = elements.popLast() else { return }
        if tree.nodes[Int(index)].tag.isBlock { blankPending = false }
        if isImplied, nesting.keepHeading(index, in: tree) { return }
        if !isImplied, nesting.isClosed(index, in: tree) {
            // The end tag is one for libxml2's element, which was put right before, and another one for browsers.
            nesting.closeNamed(tree.nodes[Int(index)].tag, in: &tree)
        } else {
            nesting.close(index, in: &tree)
        }
    }

    /// Takes an end tag that libxml2 has left out of account.
    mutating func endIgnored(_ tag: Tag) {
        current = -1
        nesting.closeNamed(tag, in: &tree)
    }

    /// Adds a piece of text, character references read.
    mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
        var length: Int32 = 0
        var commas: UInt16 = 0
        for byte in piece {
            if byte > 0x20 { length += 1 }
            if byte == UInt8(ascii: ",") { commas &+= 1 }
        }
        let start = Int32(tree.bytes.count)
        if current < 0 {
            guard length > 0 else {
                blankPending = true
                return
            }
            current = Int32(tree.nodes.count)
            var node = PageNode(tag: .text, parent: nesting.innermost, end: current + 1, lower: start, upper: start)
            node.isAfterBlank = blankPending
            blankPending = false
            tree.nodes.append(node)
        }
        tree.bytes.append(contentsOf: piece)
        tree.nodes[Int(current)].upper = Int32(tree.bytes.count)
        tree.nodes[Int(current)].length += length
        tree.nodes[Int(current)].commas &+= commas
    }

    /// What the names say; the same few stand on most blocks of a page.
    private mutating func roles(_ attributes: Range<Int>, of tag: Tag) -> Hints.Roles {
        var roles: Hints.Roles = []
        for attribute in tree.attributes[attributes] {
            let isName = attribute.name == .class || attribute.name == .id
            guard isName || tag.isBlock && (attribute.name == .type || attribute.name == .dataType) else { continue }
            let range = Int(attribute.lower)..<min(Int(attribute.upper), Int(attribute.lower) + 512)
            var hasher = Hasher()
            tree.bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[range])) }
            let key = hasher.finalize()
            let known = knownRoles[key] ?? Hints.roles(of: tree.bytes[range])
            knownRoles[key] = known
            roles.formUnion(known)
        }
        return roles
    }
}

extension PageTree {
    /// Gives an element some of the attributes.
    fileprivate mutating func takeAttributes(_ range: Range<Int>, at index: Int) {
        nodes[index].lower = Int32(range.lowerBound)
        nodes[index].upper = Int32(range.upperBound)
    }
}
