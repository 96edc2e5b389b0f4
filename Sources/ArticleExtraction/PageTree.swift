/// One element or text of a page.
struct PageNode {
    /// What a text node's bytes need before they can be read.
    struct TextTraits: OptionSet {
        let rawValue: UInt8
        /// There is a blank between this text and the one before.
        static let afterBlank = TextTraits(rawValue: 1)
        /// The text has character references.
        static let hasReferences = TextTraits(rawValue: 2)
    }

    /// The element, or ``Tag/text``.
    var tag: Tag
    /// What a text needs before it can be read.
    var textTraits: TextTraits = []
    /// What the classes and the identifier say of an element.
    var roles: Hints.Roles = []
    /// The node around this one; the root's is -1.
    var parent: Int32
    /// The index after the last node inside this one.
    var end: Int32
    /// A text's place in the page's bytes; an element's place among the attributes.
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

    private static let table = NameTable(
        allCases.dropFirst().map { name in
            switch name {
            case .ariaHidden: ("aria-hidden", name.rawValue)
            case .dataType: ("data-type", name.rawValue)
            case .httpEquiv: ("http-equiv", name.rawValue)
            default: ("\(name)".lowercased(), name.rawValue)
            }
        }
    )

    /// The attribute of a name, given by its key.
    static func named(_ key: UInt64) -> AttributeName {
        AttributeName(rawValue: table.value(key)) ?? .other
    }
}

/// An attribute's value, as its place in the page's bytes.
struct PageAttribute {
    var name: AttributeName
    var lower: Int32
    var upper: Int32
}

/// A page as one list in the order of the document: what is inside node `i` is `i + 1 ..< nodes[i].end`.
///
/// Every question about the page is then a loop over a range, and no depth of nesting needs recursion. Texts and
/// attributes stay where they are in the page's bytes; a string is made only of what is asked for.
struct PageTree {
    /// The page in UTF-8.
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

    /// The value of an attribute, character references read; `nil` if it is missing or empty.
    func attribute(_ index: Int, _ name: AttributeName) -> String? {
        guard let range = range(index, name), !range.isEmpty else { return nil }
        var line = LineBuilder()
        line.append(bytes, range, hasReferences: true)
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
