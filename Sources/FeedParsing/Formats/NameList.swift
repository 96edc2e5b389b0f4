import Foundation

/// Some names of elements, the best first.
struct NameList: Sendable {
    fileprivate let names: [XMLName]
    fileprivate let labels: LabelSet

    /// Makes a list of pairs of vocabulary and label.
    init(_ names: (XMLVocabulary, ElementLabel)...) {
        self.names = names.map { XMLName(vocabulary: $0.0, label: $0.1) }
        labels = names.reduce(into: LabelSet()) { $0.insert($1.1) }
    }
}

/// A set of labels in one word, by which most look-ups end before they begin.
struct LabelSet: Sendable {
    private var bits: UInt128 = 0

    /// Adds a label.
    mutating func insert(_ label: ElementLabel) { bits |= 1 << UInt128(label.rawValue) }

    /// Whether a label is in the set.
    func contains(_ label: ElementLabel) -> Bool { bits & (1 << UInt128(label.rawValue)) != 0 }

    /// Whether two sets share a label.
    func overlaps(_ other: LabelSet) -> Bool { bits & other.bits != 0 }
}

extension XMLElement {
    /// The place of the first child with text among some names, earlier names before later ones.
    func index(_ list: NameList) -> Int? {
        guard labels.overlaps(list.labels) else { return nil }
        for name in list.names where labels.contains(name.label) {
            for index in children.indices where children[index].name == name && !children[index].text.isEmpty {
                return index
            }
        }
        return nil
    }

    /// The first child with text among some names.
    func first(_ list: NameList) -> XMLElement? {
        index(list).map { children[$0] }
    }

    /// The text for people of the first child among some names.
    func feedText(_ list: NameList) -> FeedText? {
        index(list).flatMap { children[$0].feedText }
    }

    /// The text of the first child among some names.
    func value(_ list: NameList) -> String? {
        index(list).map { children[$0].text }
    }

    /// The first child of a name that has any text.
    func first(_ vocabulary: XMLVocabulary, _ label: ElementLabel) -> XMLElement? {
        guard labels.contains(label) else { return nil }
        let name = XMLName(vocabulary: vocabulary, label: label)
        return children.firstIndex { $0.name == name && !$0.text.isEmpty }.map { children[$0] }
    }
}

extension FieldReader {
    /// The date of the first name among some that has one; where an element is repeated, the last counts.
    mutating func date(in element: XMLElement, _ list: NameList) -> Date? {
        guard element.labels.overlaps(list.labels) else { return nil }
        for name in list.names where element.labels.contains(name.label) {
            var last: Date?
            for index in element.children.indices where element.children[index].name == name {
                let text = element.children[index].text
                if !text.isEmpty { last = date(text, at: element.children[index].offset) ?? last }
            }
            if let last { return last }
        }
        return nil
    }
}
