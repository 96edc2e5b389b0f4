package import PressModel

/// A mapping of a YAML file whose keys are checked before anything is used.
package struct YAMLMapping: Sendable {
    /// Where the mapping begins.
    package let location: FileLocation
    private let entries: [(key: String, line: Int, value: YAMLValue)]

    init(pairs: [(key: StrictNode, value: StrictNode)], location: FileLocation) throws {
        self.location = location
        entries = try pairs.map { pair in
            let name = try YAMLValue(node: pair.key, path: location.path, key: "?").string()
            return (name, pair.key.line, YAMLValue(node: pair.value, path: location.path, key: name))
        }
    }

    /// The keys in the file's order.
    package var keys: [String] { entries.map(\.key) }

    /// The entries in the file's order.
    package var values: [(key: String, value: YAMLValue)] { entries.map { ($0.key, $0.value) } }

    /// Fails on the first key that is not in the list.
    /// - Throws: `UserFault` naming the key, its line, and the nearest key allowed.
    package func allow(_ allowed: [String]) throws {
        for entry in entries where !allowed.contains(entry.key) {
            let place = FileLocation(path: location.path, line: entry.line)
            throw YAMLFault.unknown(entry.key, at: place, allowed: allowed)
        }
    }

    /// The value of a key; nil when it is not there or left empty.
    package subscript(key: String) -> YAMLValue? {
        guard let entry = entries.first(where: { $0.key == key }) else { return nil }
        if case .scalar(let text) = entry.value.node.shape, text.isEmpty, !entry.value.node.isAnchored { return nil }
        return entry.value
    }

    /// The value of a key that must be there.
    package func required(_ key: String) throws -> YAMLValue {
        guard let value = self[key] else { throw YAMLFault.missing(key, in: location) }
        return value
    }
}
