/// A list of feeds in OPML 1.0 or 2.0.
public struct OPMLDocument: Sendable, Equatable {
    /// The version stated.
    public var version: String?

    /// The title in the head.
    public var title: String?

    /// The line of the title, from 1; 0 if the document was not parsed.
    public var titleLine: Int

    /// The namespaces declared by the root: prefix and address.
    public var namespaces: [OPMLAttribute]

    /// The outermost outlines.
    public var outlines: [OPMLOutline]

    /// What had to be repaired.
    public var problems: [ParseProblem]

    /// Makes a list.
    public init(
        title: String? = nil,
        outlines: [OPMLOutline] = [],
        version: String? = "2.0",
        namespaces: [OPMLAttribute] = [],
        titleLine: Int = 0,
        problems: [ParseProblem] = []
    ) {
        self.version = version
        self.title = title
        self.titleLine = titleLine
        self.namespaces = namespaces
        self.outlines = outlines
        self.problems = problems
    }
}

/// One outline: a feed, or a group of outlines.
public struct OPMLOutline: Sendable, Equatable {
    /// The attributes in the order of the document.
    public var attributes: [OPMLAttribute]

    /// The outlines inside.
    public var children: [OPMLOutline]

    /// The line of the outline's tag, from 1; 0 if it was not parsed.
    public var line: Int

    /// Makes an outline.
    public init(attributes: [OPMLAttribute] = [], children: [OPMLOutline] = [], line: Int = 0) {
        self.attributes = attributes
        self.children = children
        self.line = line
    }

    /// The value of an attribute, by its name without regard to case; `nil` if missing or empty.
    public subscript(_ name: String) -> String? {
        let lower = name.lowercased()
        return attributes.first { $0.name.lowercased() == lower }?.value.trimmedOrNil
    }

    /// The name for people: `title`, else `text`.
    public var title: String? { self["title"] ?? self["text"] }

    /// The address of the feed; a group has none.
    public var feedAddress: String? { self["xmlUrl"] }
}

/// One attribute of an outline; a name in a namespace is `prefix:local`.
public struct OPMLAttribute: Sendable, Equatable {
    /// The name as written.
    public var name: String

    /// The value, with its references resolved.
    public var value: String

    /// Makes an attribute.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
