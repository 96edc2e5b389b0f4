/// What a review says of its publisher or its verdict; of a person nothing but that it is one.
struct ReviewNode {
    /// Types of schema.org that are organisations without saying so in their name.
    private static let organizations: Set = [
        "CollegeOrUniversity", "Consortium", "Corporation", "GovernmentOffice", "LocalBusiness", "NGO", "Project",
        "ResearchProject", "WebSite",
    ]

    private(set) var types: [String]
    private(set) var name: String?
    /// The words of a rating.
    private(set) var verdict: String?
    /// Whether it has a logo or a site's front page for address, which organisations have.
    private var hasSite: Bool

    init(_ object: SchemaObject) {
        types = object.types
        let isPerson = types.contains { $0.hasSuffix("Person") }
        name = isPerson ? nil : object.text("name")
        verdict = isPerson ? nil : object.text("alternateName")
        hasSite =
            types.isEmpty
            && (object["logo"] != nil || object.text("url").flatMap { ReviewLink($0) }?.isFrontPage == true)
    }

    /// The name when it is certain that it is no person's: it is said to be an organisation, or has what only these have.
    var organization: String? {
        guard !types.contains(where: { $0.hasSuffix("Person") }) else { return nil }
        let isOrganization = types.contains { $0.hasSuffix("Organization") || Self.organizations.contains($0) }
        return isOrganization || (types.isEmpty && hasSite) ? name : nil
    }

    /// Joins what is said of one object in two places.
    mutating func merge(_ other: ReviewNode) {
        types += other.types.filter { !types.contains($0) }
        name = name ?? other.name
        verdict = verdict ?? other.verdict
        hasSite = hasSite || other.hasSite
    }
}

/// The objects of a document that others refer to by `@id`.
///
/// A node holds no other node, so that references that go round in a circle lead nowhere.
struct NodeTable {
    /// Published registries have one publisher or a few hundred.
    private static let countLimit = 10_000

    private var nodes: [String: ReviewNode] = [:]

    mutating func add(_ object: SchemaObject) {
        guard let id = object.members["@id"] as? String else { return }
        let node = ReviewNode(object)
        guard node.name != nil || node.verdict != nil || !node.types.isEmpty else { return }
        if nodes[id] != nil {
            nodes[id]?.merge(node)
        } else if nodes.count < Self.countLimit {
            nodes[id] = node
        }
    }

    /// What a value of a review is: the object itself joined with what is said of it elsewhere; nil for a bare text.
    func node(_ value: Any) -> ReviewNode? {
        guard let object = SchemaObject(value) else { return (value as? String).flatMap { nodes[$0] } }
        var node = ReviewNode(object)
        if let id = object.members["@id"] as? String, let other = nodes[id] { node.merge(other) }
        return node
    }
}
