/// One element or text of a page.
struct PageNode {
    /// The element's name in lower case; empty for a text.
    var tag: String
    /// The text, where the node is one.
    var text = ""
    /// The attributes of an element, names in lower case.
    var attributes: [(name: String, value: String)] = []
    /// What the classes and the identifier say of the element.
    var roles: Hints.Roles = []
    /// The node around this one; the root's is -1.
    var parent: Int
    /// The index after the last node inside this one.
    var end: Int

    /// Whether the node is an element.
    var isElement: Bool { !tag.isEmpty }

    /// The value of an attribute, or `nil` if it is missing or empty.
    func attribute(_ name: String) -> String? {
        guard let value = attributes.first(where: { $0.name == name })?.value else { return nil }
        return value.isEmpty ? nil : value
    }

    /// The classes and the identifier, in lower case.
    var hints: String {
        guard !attributes.isEmpty else { return "" }
        return [attribute("class"), attribute("id")].compactMap { $0 }.joined(separator: " ").lowercased()
    }
}

/// A page as one list in the order of the document: what is inside node `i` is `i + 1 ..< nodes[i].end`.
///
/// Every question about the page is then a loop over a range, and no depth of nesting needs recursion.
struct PageTree {
    /// The nodes.
    var nodes: [PageNode] = []

    /// The nodes inside a node, without itself.
    func inside(_ index: Int) -> Range<Int> {
        (index + 1)..<max(index + 1, nodes[index].end)
    }

    /// The indices of all elements of a name.
    func elements(_ tag: String) -> [Int] {
        nodes.indices.filter { nodes[$0].tag == tag }
    }

    /// No headline, date or lead is longer; the limit keeps nested elements of hostile pages from being read again and again.
    private static let textLimit = 16 << 10

    /// The text inside a node, blanks made single, cut after 16 KiB.
    func text(of index: Int) -> String {
        var collector = LineBuilder()
        for inner in inside(index) {
            if collector.count > Self.textLimit { break }
            if nodes[inner].isElement, Markup.blocks.contains(nodes[inner].tag) { collector.append(" ") }
            let parent = nodes[inner].parent
            if parent >= 0, !Markup.hidden.contains(nodes[parent].tag) { collector.append(nodes[inner].text) }
        }
        return collector.text
    }
}

/// Collects text with single blanks.
struct LineBuilder {
    private var bytes: [UInt8] = []
    private var needsBlank = false

    /// Whether nothing has been collected.
    var isEmpty: Bool { bytes.isEmpty }

    /// The length in bytes.
    var count: Int { bytes.count }

    /// The text collected.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds text; runs of blanks, U+00A0 among them, become one.
    mutating func append(_ text: String) {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte <= 0x20 {
                needsBlank = true
            } else if byte == 0xA0, previous == 0xC2, bytes.last == 0xC2 {
                bytes.removeLast()
                needsBlank = true
            } else {
                if needsBlank, !bytes.isEmpty { bytes.append(0x20) }
                needsBlank = false
                bytes.append(byte)
            }
            previous = byte
        }
    }
}

/// What the elements of HTML mean for text.
enum Markup {
    /// Elements that begin and end a paragraph.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
        "nav",
        "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Elements whose text is not for reading.
    static let hidden: Set<String> = [
        "head", "script", "style", "noscript", "template", "textarea", "select", "option", "button", "iframe", "object",
        "svg", "title",
    ]
}
