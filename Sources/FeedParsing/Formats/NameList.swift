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
    mutating func insert(_ label: ElementLabel) { bits |= 1 << UInt128(label.ordinal) }

    /// Whether a label is in the set.
    func contains(_ label: ElementLabel) -> Bool { bits & (1 << UInt128(label.ordinal)) != 0 }

    /// Whether two sets share a label.
    func overlaps(_ other: LabelSet) -> Bool { bits & other.bits != 0 }
}

extension XMLElement {
    /// The place of the first child with text among some names, earlier names before later ones.
    func index(_ list: NameList) -> Int? {
        guard labels.overlaps(list.labels) else { return nil }
        for name in list.names where labels.contains(name.label) {
            if let found = children.firstIndex(where: { $0.name == name && !$0.text.isEmpty }) { return found }
        }
        return nil
    }

    /// The first child with text among some names.
    func first(_ list: NameList) -> XMLElement? {
        index(list).map { children[$0] }
    }

    /// The safe text of the first child among some names.
    func safeText(_ list: NameList) -> String? {
        index(list).flatMap { children[$0].safeText }
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
    /// The first date among the children of some names.
    mutating func date(in element: XMLElement, _ list: NameList) -> Date? {
        guard element.labels.overlaps(list.labels) else { return nil }
        for name in list.names where element.labels.contains(name.label) {
            for index in element.children.indices where element.children[index].name == name {
                let child = element.children[index]
                if !child.text.isEmpty, let date = date(child.text, at: child.offset) { return date }
            }
        }
        return nil
    }
}
