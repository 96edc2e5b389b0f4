/// A list of feeds in OPML 1.0 or 2.0.
public struct OPMLDocument: Sendable, Equatable {
    /// The version stated.
    public var version: String?

    /// The title in the head.
    public var title: String?

    /// The line of the title, from 1; 0 if the document was not parsed.
    public var titleLine: Int

    /// The other elements of the head (`dateCreated`, `ownerName`…), with their texts, in the order of the document.
    public var head: [OPMLAttribute]

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
        head: [OPMLAttribute] = [],
        problems: [ParseProblem] = []
    ) {
        self.version = version
        self.title = title
        self.titleLine = titleLine
        self.head = head
        self.namespaces = namespaces
        self.outlines = outlines
        self.problems = problems
    }
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
