/// The elements that are open, and the end tags that a repair must add or leave out.
struct TagBalance {
    /// What an end tag did.
    enum Closing: Equatable {
        case matched
        case impliedOthers(String)
        case unknown
    }

    private var names: [String] = []
    private var lowerNames: [String] = []

    /// Under libxml2's limit of 256, so that its own check never stops a repaired document.
    private static let depthLimit = 250

    private static let entries: Set<String> = ["item", "entry"]
    /// Elements that never hold others, so that another field closes them.
    private static let leaves: Set<String> = [
        "category", "comments", "guid", "link", "pubdate", "published", "updated", "ttl", "language", "dc:date",
    ]
    private static let fields: Set<String> = leaves.union([
        "title", "description", "summary", "content", "content:encoded", "author", "enclosure", "item", "entry", "id",
    ])

    /// How many elements are open.
    var depth: Int { names.count }

    /// The element opened last.
    var innermost: String { names.last ?? "" }

    /// Writes a start tag; `false` if it is too deep and was left out.
    mutating func open(_ tag: ScannedTag, into output: inout [UInt8]) -> Bool {
        closeImplied(by: tag.name.lowercased(), into: &output)
        guard names.count < Self.depthLimit else { return false }
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: tag.name.utf8)
        for attribute in tag.attributes {
            output.append(contentsOf: " \(attribute.name)=\"\(attribute.value)\"".utf8)
        }
        output.append(contentsOf: (tag.isEmpty ? "/>" : ">").utf8)
        guard !tag.isEmpty else { return true }
        names.append(tag.name)
        lowerNames.append(tag.name.lowercased())
        return true
    }

    /// Writes the end tags that an end tag of this name means.
    mutating func close(_ name: String, into output: inout [UInt8]) -> Closing {
        let lower = name.lowercased()
        guard let found = lowerNames.lastIndex(of: lower) else { return .unknown }
        let isInnermost = found == names.count - 1
        let inner = innermost
        while names.count > found { closeInnermost(into: &output) }
        return isInnermost ? .matched : .impliedOthers(inner)
    }

    /// Writes the end tags of all open elements.
    mutating func closeAll(into output: inout [UInt8]) {
        while !names.isEmpty { closeInnermost(into: &output) }
    }

    /// Closes a field that another field follows, and an entry that another entry follows.
    private mutating func closeImplied(by name: String, into output: inout [UInt8]) {
        if let leaf = lowerNames.last, Self.leaves.contains(leaf), Self.fields.contains(name) {
            closeInnermost(into: &output)
        }
        if Self.entries.contains(name), let found = lowerNames.lastIndex(of: name) {
            while names.count > found { closeInnermost(into: &output) }
        }
    }

    private mutating func closeInnermost(into output: inout [UInt8]) {
        guard let name = names.popLast() else { return }
        lowerNames.removeLast()
        output.append(contentsOf: "</\(name)>".utf8)
    }
}
