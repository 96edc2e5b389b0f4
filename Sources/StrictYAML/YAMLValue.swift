package import PressModel
import Yams

/// A value of a YAML file that knows where it stands.
package struct YAMLValue: Sendable {
    let node: StrictNode
    let path: String
    /// The key under which it stands, for messages; empty at the top.
    package let key: String

    init(node: Node, path: String, key: String) {
        self.init(node: StrictNode(node), path: path, key: key)
    }

    init(node: StrictNode, path: String, key: String) {
        self.node = node
        self.path = path
        self.key = key
    }

    /// File and line.
    package var location: FileLocation { FileLocation(path: path, line: node.line) }

    /// Characters before it on its line, for changing it in place; nil where the parser does not say.
    package var indent: Int? { node.column.map { $0 - 1 } }

    /// The value as a mapping.
    package func mapping() throws -> YAMLMapping {
        guard case .mapping(let pairs) = try checked() else {
            throw YAMLFault.wrongType(
                self,
                expected: Words(vi: "các cặp `khóa: giá trị`", en: "a mapping `key: value`")
            )
        }
        return try YAMLMapping(pairs: pairs, location: location)
    }

    /// The value as text, not empty.
    package func string() throws -> String {
        guard case .scalar(let text) = try checked(), !text.isEmpty else {
            throw YAMLFault.wrongType(self, expected: Words(vi: "chữ, không để trống", en: "text, not empty"))
        }
        return text
    }

    /// The value as a finite number; the decimal mark is a point.
    package func number() throws -> Double {
        guard case .scalar(let text) = try checked(), let number = Double(text), number.isFinite else {
            throw YAMLFault.wrongType(self, expected: Words(vi: "một số, như 2.5", en: "a number such as 2.5"))
        }
        return number
    }

    /// The value as a whole number in `range`.
    package func integer(in range: ClosedRange<Int>) throws -> Int {
        guard case .scalar(let text) = try checked(), let number = Int(text), range.contains(number) else {
            let span = "\(range.lowerBound)–\(range.upperBound)"
            throw YAMLFault.wrongType(
                self,
                expected: Words(vi: "số nguyên trong khoảng \(span)", en: "a whole number in \(span)")
            )
        }
        return number
    }

    /// The value as `true` or `false`, nothing else.
    package func bool() throws -> Bool {
        guard case .scalar(let text) = try checked(), text == "true" || text == "false" else {
            throw YAMLFault.wrongType(self, expected: Words(vi: "true hoặc false", en: "true or false"))
        }
        return text == "true"
    }

    /// The value as a list.
    package func list() throws -> [YAMLValue] {
        guard case .sequence(let nodes) = try checked() else {
            throw YAMLFault.wrongType(self, expected: Words(vi: "một danh sách", en: "a list"))
        }
        return nodes.map { YAMLValue(node: $0, path: path, key: key) }
    }

    /// The value as a list of texts.
    package func strings() throws -> [String] { try list().map { try $0.string() } }

    /// True when the value is a mapping.
    package var isMapping: Bool {
        if case .mapping = node.shape { return true }
        return false
    }

    /// A fault at this value.
    package func fault(_ message: Words, remedy: Words) -> UserFault { UserFault(location, message, remedy: remedy) }

    private func checked() throws -> StrictNode.Shape {
        if node.isAnchored { throw YAMLFault.anchored(self) }
        return node.shape
    }
}

/// A node of the parsed document without the library's type, so that values stay Sendable.
struct StrictNode: Sendable {
    indirect enum Shape: Sendable {
        case scalar(String)
        case sequence([StrictNode])
        case mapping([(key: StrictNode, value: StrictNode)])
    }

    let shape: Shape
    let line: Int
    /// Counted from 1, in Unicode scalars.
    let column: Int?
    let isAnchored: Bool

    init(_ node: Node) {
        line = node.mark?.line ?? 0
        column = node.mark?.column
        isAnchored = node.anchor != nil || node.alias != nil
        guard !isAnchored else {
            shape = .scalar("")
            return
        }
        switch node {
        case .scalar(let scalar): shape = .scalar(scalar.string)
        case .sequence(let nodes): shape = .sequence(nodes.map(StrictNode.init))
        case .mapping(let pairs):
            shape = .mapping(pairs.map { (key: StrictNode($0.key), value: StrictNode($0.value)) })
        case .alias: shape = .scalar("")
        }
    }
}
