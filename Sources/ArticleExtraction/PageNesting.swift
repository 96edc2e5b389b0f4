/// The open elements of a page under construction.
///
/// libxml2 knows HTML 4. What it nests otherwise than browsers do (WHATWG HTML, 13.2.6), as far as text moves by it, is
/// put right here, each with what libxml2 2.9.14 does.
struct PageNesting {
    private var open: [Int32] = []
    private var tags: [Tag] = []
    private var counts = [Int32](repeating: 0, count: Tag.allCases.count)
    private var body: Int32 = -1
    private var heading: Int32?

    /// The innermost open node; -1 if there is none.
    var innermost: Int32 { open.last ?? -1 }

    /// The node of an element that a page has once, if it has been seen.
    ///
    /// libxml2 ends `body` and `html` at their end tags, and puts what follows them beside, or into a second `html`.
    func root(_ tag: Tag) -> Int32? {
        switch tag {
        case .html: open.first
        case .body where body >= 0: body
        default: nil
        }
    }

    /// Opens an element.
    mutating func open(_ index: Int32, _ tag: Tag) {
        if tag == .body { body = index }
        open.append(index)
        tags.append(tag)
        counts[Int(tag.rawValue)] += 1
    }

    /// Closes a node and what is open inside it, unless it is closed already.
    mutating func close(_ index: Int32, in tree: inout PageTree) {
        let node = tree.nodes[Int(index)]
        guard node.end == 0, node.tag != .html, node.tag != .body else { return }
        while let last = open.last, last >= index { pop(in: &tree) }
    }

    /// Whether a node has been closed before libxml2 closes it.
    func isClosed(_ index: Int32, in tree: PageTree) -> Bool {
        tree.nodes[Int(index)].end != 0
    }

    /// Closes the block that an end tag names.
    ///
    /// libxml2 ignores the end tags of lists and of elements that it does not know (`</section>`) while a `div` without
    /// an end is open inside.
    mutating func closeNamed(_ tag: Tag, in tree: inout PageTree) {
        guard tag.isBlock, isOpen(tag) else { return }
        closeInnermost(tag, in: &tree) { $0.traits.contains(.scope) }
    }

    /// Closes the elements that the start of another ends.
    mutating func closeImplied(by tag: Tag, in tree: inout PageTree) {
        // libxml2 leaves the head open at elements that it does not know: `header`, `main`, `article`.
        if isOpen(.head), tag != .head, !tag.traits.contains(.head) {
            closeInnermost(.head, in: &tree) { $0 == .noscript || $0 == .template }
        }
        // libxml2 ends a paragraph at few elements, and only if nothing is open inside it.
        if tag.traits.contains(.endsParagraph), isOpen(.p) {
            closeInnermost(.p, in: &tree) { $0.traits.contains(.scope) }
        }
        // libxml2 takes a heading into another one that has no end.
        if tag.isHeading, let last = tags.last, last.isHeading { pop(in: &tree) }
        // libxml2 ends a link at the next one only if nothing is open inside it.
        if tag == .a, isOpen(.a) { closeInnermost(.a, in: &tree) { $0.isBlock } }
    }

    /// Keeps a heading open that libxml2 ends before it has any content; says whether it did.
    mutating func keepHeading(_ index: Int32, in tree: PageTree) -> Bool {
        guard tree.nodes[Int(index)].tag.isHeading, Int(index) == tree.nodes.count - 1 else { return false }
        heading = index
        return true
    }

    /// The heading that the element which starts now stands in, and ends with.
    ///
    /// libxml2 ends a heading at the start of a paragraph: `<h1><p>…</p></h1>` is an empty heading to it.
    mutating func takeHeading(for tag: Tag, in tree: inout PageTree) -> Int32? {
        guard let kept = heading else { return nil }
        heading = nil
        if tag == .p, innermost == kept { return kept }
        close(kept, in: &tree)
        return nil
    }

    /// Closes everything at the end of the page.
    mutating func closeAll(in tree: inout PageTree) {
        while !open.isEmpty { pop(in: &tree) }
    }

    private func isOpen(_ tag: Tag) -> Bool {
        counts[Int(tag.rawValue)] > 0
    }

    private mutating func closeInnermost(_ tag: Tag, in tree: inout PageTree, unlessIn isLimit: (Tag) -> Bool) {
        for depth in tags.indices.reversed() {
            if tags[depth] == tag { return close(open[depth], in: &tree) }
            if isLimit(tags[depth]) { return }
        }
    }

    private mutating func pop(in tree: inout PageTree) {
        guard let index = open.popLast(), let tag = tags.popLast() else { return }
        tree.nodes[Int(index)].end = Int32(tree.nodes.count)
        counts[Int(tag.rawValue)] -= 1
    }
}
