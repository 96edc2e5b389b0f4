/// One element or text of a page.
struct PageNode {
    /// The element, or ``Tag/text``.
    var tag: Tag
    /// Whether there is a blank between a text and the one before.
    var isAfterBlank = false
    /// What the classes and the identifier say of an element.
    var roles: Hints.Roles = []
    /// The node around this one; the root's is -1.
    var parent: Int32
    /// The index after the last node inside this one.
    var end: Int32
    /// A text's place in the tree's bytes; an element's place among the attributes.
    var lower: Int32
    /// The end of that place.
    var upper: Int32
    /// A text's bytes without blanks.
    var length: Int32 = 0
    /// A text's commas, a sign of sentences.
    var commas: UInt16 = 0
}

/// The attributes that are read.
enum AttributeName: UInt8, CaseIterable {
    /// An attribute that is not read.
    case other
    case align, ariaHidden, `class`, content, dataType, datetime, hidden, href, httpEquiv, id, itemprop, lang, name
    case property, rel, role, shadowRootMode, style, type

    private static let names = Dictionary(
        uniqueKeysWithValues: allCases.dropFirst().map { name in
            switch name {
            case .ariaHidden: ("aria-hidden", name)
            case .dataType: ("data-type", name)
            case .httpEquiv: ("http-equiv", name)
            default: ("\(name)".lowercased(), name)
            }
        }
    )

    /// The attribute of a name in lower case.
    static func named(_ name: String) -> AttributeName { names[name] ?? .other }
}

/// An attribute's value, as its place in the tree's bytes.
struct PageAttribute {
    var name: AttributeName
    var lower: Int32
    var upper: Int32
}

/// A page as one list in the order of the document: what is inside node `i` is `i + 1 ..< nodes[i].end`.
///
/// Every question about the page is then a loop over a range, and no depth of nesting needs recursion. Texts and
/// attributes stand one after the other in one array of bytes; a string is made only of what is asked for.
struct PageTree {
    /// The texts and the values of the attributes, in UTF-8.
    var bytes: [UInt8]
    /// The nodes.
    var nodes: [PageNode] = []
    /// The attributes of all elements.
    var attributes: [PageAttribute] = []

    /// The nodes inside a node, without itself.
    func inside(_ index: Int) -> Range<Int> {
        (index + 1)..<max(index + 1, Int(nodes[index].end))
    }

    /// The indices of all elements of a name.
    func elements(_ tag: Tag) -> [Int] {
        nodes.indices.filter { nodes[$0].tag == tag }
    }

    /// The place of an attribute's value; `nil` if the element has no such attribute.
    func range(_ index: Int, _ name: AttributeName) -> Range<Int>? {
        let node = nodes[index]
        guard node.tag != .text else { return nil }
        for position in Int(node.lower)..<Int(node.upper) where attributes[position].name == name {
            return Int(attributes[position].lower)..<Int(attributes[position].upper)
        }
        return nil
    }

    /// The value of an attribute; `nil` if it is missing or empty.
    func attribute(_ index: Int, _ name: AttributeName) -> String? {
        guard let range = range(index, name), !range.isEmpty else { return nil }
        var line = LineBuilder()
        line.append(bytes, range)
        return line.isEmpty ? nil : line.text
    }

    /// Whether a list of words (`rel`, `itemprop`) has a word, which is given in lower case.
    func attribute(_ index: Int, _ name: AttributeName, has word: StaticString) -> Bool {
        guard let range = range(index, name), range.count >= word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { word in
            var start = range.lowerBound
            while start < range.upperBound {
                var end = start
                while end < range.upperBound, bytes[end] > 0x20 { end += 1 }
                if end - start == word.count, word.indices.allSatisfy({ ASCII.lower(bytes[start + $0]) == word[$0] }) {
                    return true
                }
                start = end + 1
            }
            return false
        }
    }

    /// No headline, date or lead is longer; the limit keeps nested elements of hostile pages from being read again and again.
    private static let textLimit = 16 << 10

    /// The text inside a node, blanks made single, cut after 16 KiB.
    func text(of index: Int) -> String {
        var line = LineBuilder()
        var inner = index + 1
        let end = Int(nodes[index].end)
        while inner < end, line.count <= Self.textLimit {
            let node = nodes[inner]
            if node.tag == .text {
                line.append(self, inner)
            } else if node.tag.traits.contains(.hidden) {
                inner = Int(node.end)
                continue
            } else if node.tag.isBlock {
                line.appendBlank()
            }
            inner += 1
        }
        return line.text
    }
}
