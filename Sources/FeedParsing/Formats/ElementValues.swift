extension XMLElement {
    /// The text as given, or `nil` if there is none.
    var value: String? { text.isEmpty ? nil : text }

    /// The text for people, or `nil` if nothing of it is left when it is made safe.
    var feedText: FeedText? {
        FeedText.unlessEmpty(text, isMarkup ? .markup : .unstated, base: base)
    }

    /// The address in the text, made absolute.
    var address: String? { WebAddress.resolve(text, against: base) }

    /// The address in an attribute, made absolute.
    func address(_ attribute: String) -> String? {
        self.attribute(attribute).flatMap { WebAddress.resolve($0, against: base) }
    }

    /// The identifier in the text; only a path is resolved, since anything else is compared byte by byte.
    var identifier: String? {
        text.utf8.first == UInt8(ascii: "/") ? address : value
    }
}

extension XMLElement {
    /// The first text of a name inside Media RSS's `group` or `content`.
    func inGroup(_ label: ElementLabel) -> XMLElement? {
        guard labels.contains(.group) || labels.contains(.content) else { return nil }
        return children.lazy.filter {
            $0.name.vocabulary == .media && ($0.name.label == .group || $0.name.label == .content)
        }
        .compactMap { $0.first(.media, label) }.first
    }
}
