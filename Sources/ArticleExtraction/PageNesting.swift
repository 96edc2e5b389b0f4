/// Which element an element or an end tag belongs to: the rules of WHATWG HTML, 13.2.6, as far as they move text.
extension PageScanner {
    /// Opens an element, after closing those that it ends.
    mutating func begin(_ tag: Tag, attributes: Range<Int32>, roles: Hints.Roles, isLeaf: Bool) {
        // A second `html` or `body` is the first one again.
        if tag == .html || tag == .body, openCounts[Int(tag.rawValue)] > 0 {
            takeAttributes(attributes, of: tag)
            return
        }
        if openCounts[Int(Tag.head.rawValue)] > 0, tag != .head, !tag.traits.contains(.head) { closeHead() }
        closeImplied(by: tag)
        let node = PageNode(
            tag: tag,
            roles: roles,
            parent: open.last ?? -1,
            end: Int32(tree.nodes.count + 1),
            lower: attributes.lowerBound,
            upper: attributes.upperBound
        )
        if !isLeaf {
            if open.count < Self.depthLimit {
                open.append(Int32(tree.nodes.count))
                openCounts[Int(tag.rawValue)] += 1
            } else {
                overflow += 1
            }
        }
        tree.nodes.append(node)
    }

    /// The root stands open before its own tag comes, for pages without one.
    private mutating func takeAttributes(_ attributes: Range<Int32>, of tag: Tag) {
        guard tag == .html, tree.nodes[0].lower == tree.nodes[0].upper else { return }
        tree.nodes[0].lower = attributes.lowerBound
        tree.nodes[0].upper = attributes.upperBound
    }

    /// Closes the element that an end tag belongs to, if one is open.
    mutating func close(_ tag: Tag) {
        if overflow > 0 {
            overflow -= 1
            return
        }
        switch tag {
        case .html, .body: return
        case .br: begin(.br, attributes: 0..<0, roles: [], isLeaf: true)
        case .table: pop(to: [.table], unless: [])
        case .tr, .tbody, .thead, .tfoot, .td, .th, .caption: pop(to: [tag], unless: [.table])
        case .li: pop(to: [.li], unless: [.ul, .ol, .table])
        default:
            if tag.isHeading, let last = open.last, tree.nodes[Int(last)].tag.isHeading {
                pop(count: 1)
            } else if openCounts[Int(tag.rawValue)] > 0 {
                closePlain(tag)
            }
        }
    }

    private mutating func closePlain(_ tag: Tag) {
        let isBlock = tag.isBlock
        for depth in open.indices.reversed() {
            let other = tree.nodes[Int(open[depth])].tag
            if other == tag { return pop(count: open.count - depth) }
            // The end tag of an inline element does not end the blocks around it.
            if isBlock ? other.traits.contains(.scope) : other.isBlock { return }
        }
    }

    private mutating func closeImplied(by tag: Tag) {
        if tag.traits.contains(.endsParagraph), openCounts[Int(Tag.p.rawValue)] > 0 { closePlain(.p) }
        switch tag {
        case .li: pop(to: [.li], unless: [.ul, .ol, .menu, .table, .td, .th, .section, .article, .blockquote])
        case .dd, .dt: pop(to: [.dd, .dt], unless: [.dl, .table, .td, .th])
        case .td, .th: pop(to: [.td, .th, .caption], unless: [.tr, .table])
        case .tr: pop(to: [.tr, .caption], unless: [.table])
        case .tbody, .thead, .tfoot: pop(to: [.tbody, .thead, .tfoot, .caption], unless: [.table])
        case .option: pop(to: [.option], unless: [.select, .optgroup])
        case .a: if openCounts[Int(Tag.a.rawValue)] > 0 { closePlain(.a) }
        default:
            if tag.isHeading, let last = open.last, tree.nodes[Int(last)].tag.isHeading { pop(count: 1) }
        }
    }

    /// Closes the innermost element of some tags, unless one of others stands inside it.
    private mutating func pop(to wanted: [Tag], unless limits: [Tag]) {
        guard wanted.contains(where: { openCounts[Int($0.rawValue)] > 0 }) else { return }
        for depth in open.indices.reversed() {
            let tag = tree.nodes[Int(open[depth])].tag
            if wanted.contains(tag) { return pop(count: open.count - depth) }
            if limits.contains(tag) { return }
        }
    }

    /// Closes the head, which ends where something for reading begins.
    mutating func closeHead() {
        pop(to: [.head], unless: [.noscript, .template])
    }

    /// Closes everything at the end of the page.
    mutating func closeAll() {
        pop(count: open.count)
    }

    private mutating func pop(count: Int) {
        for _ in 0..<count {
            guard let index = open.popLast() else { return }
            tree.nodes[Int(index)].end = Int32(tree.nodes.count)
            openCounts[Int(tree.nodes[Int(index)].tag.rawValue)] -= 1
        }
    }
}
