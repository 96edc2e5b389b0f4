/// A text of a feed as it came, which becomes safe or plain only when somebody reads it.
///
/// The source never leaves the module: a caller gets the sanitised or the plain form. Two texts are equal if their safe
/// forms are.
struct FeedText: Sendable {
    /// What the feed says of a text.
    enum Kind {
        /// HTML.
        case markup
        /// Nothing: elements of HTML in it count as markup.
        case unstated
        /// Plain text: only harmless elements of HTML in it count as markup.
        case plain
    }

    private let source: String
    private let kind: Kind
    private let base: String?

    /// Keeps a text.
    ///
    /// - Parameters:
    ///   - source: The text as the feed gave it.
    ///   - kind: What the feed says of the text.
    ///   - base: The address that relative ones are resolved against.
    init(_ source: String, _ kind: Kind, base: String?) {
        self.source = source
        self.kind = kind
        self.base = base
    }

    /// Keeps a text of which something is left when it is made safe.
    static func unlessEmpty(_ source: String, _ kind: Kind, base: String?) -> FeedText? {
        let text = FeedText(source, kind, base: base)
        return text.isSurelySomething || text.safe != nil ? text : nil
    }

    /// The form that is safe to show: sanitised HTML, or the text itself if it has no markup; `nil` if nothing is left.
    ///
    /// A `<` that starts no element of HTML is escaped.
    var safe: String? {
        guard HTMLText.hasMarkup(source) else { return source.trimmedOrNil }
        if isMarkup { return HTMLText.sanitize(source, base: base).trimmedOrNil }
        var text = source
        var escaped: [UInt8] = []
        text.withUTF8 { MarkupWriter.text($0, into: &escaped) }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// The form without tags, as ``HTMLText/plainText(_:)`` gives it of the safe form; `nil` if nothing is left.
    var plain: String? {
        let hasMarkup = HTMLText.hasMarkup(source)
        let isParsed = hasMarkup ? isMarkup : source.utf8.contains(UInt8(ascii: "&"))
        let text = isParsed ? HTMLText.plainText(source) : HTMLText.withSingleBlanks(source)
        return text.isEmpty ? nil : text
    }

    /// Whether a text with tags in it is to be read as HTML.
    private var isMarkup: Bool { kind == .markup || hasKnownElement }

    /// Whether the text begins with a character or element that stays: then it needs no parser to tell that something
    /// does.
    private var isSurelySomething: Bool {
        guard let first = source.unicodeScalars.first, first != "&" else { return false }
        if first != "<" { return first.value > 0x20 && (first.isASCII || !first.properties.isWhitespace) }
        let name = source.utf8.dropFirst().prefix { $0.isLetter || $0.isDigit }.prefix(12)
        return HTMLAllowList.elements.contains(String(decoding: name, as: UTF8.self))
    }

    private var hasKnownElement: Bool {
        var rest = source.utf8[...]
        while let opening = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[opening...].dropFirst()
            if rest.starts(with: "!--".utf8) { return true }
            let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }.prefix(12)
            let lower = String(decoding: name, as: UTF8.self).lowercased()
            if kind == .plain ? HTMLAllowList.elements.contains(lower) : HTMLAllowList.isKnown(lower) { return true }
        }
        return false
    }
}

extension FeedText: Equatable {
    static func == (one: FeedText, other: FeedText) -> Bool {
        if one.source == other.source, one.kind == other.kind, one.base == other.base { return true }
        return one.safe == other.safe
    }
}

// The source does not come out by printing or reflection either.
extension FeedText: CustomStringConvertible, CustomReflectable {
    var description: String { safe ?? "" }

    var customMirror: Mirror { Mirror(self, children: []) }
}
