/// A `ClaimReview` object as it stands in its document.
struct FoundReview {
    let object: SchemaObject
    /// Whether the feed's element around it says that it was deleted (`DataFeedItem.dateDeleted`).
    let isDeleted: Bool
}

/// Finds the `ClaimReview` objects of an entry, and the objects that others may refer to.
struct ReviewFinder {
    /// Levels that are looked into: a feed's element's item lies in the third.
    private static let depth = 8
    /// The keys under which reviews are published.
    ///
    /// `itemReviewed`, where the claimant stands, is none of them.
    private static let containers = [
        "dataFeedElement", "item", "@graph", "itemListElement", "mainEntity", "mainEntityOfPage", "review", "hasPart",
        "subjectOf",
    ]

    private(set) var reviews: [FoundReview] = []
    /// Who and what may be referred to by `@id`.
    private(set) var nodes: [SchemaObject] = []

    init(in value: Any) { collect(value, Self.depth, isDeleted: false) }

    private mutating func collect(_ value: Any, _ depth: Int, isDeleted: Bool) {
        guard depth > 0 else { return }
        if let list = value as? [Any] {
            for element in list { collect(element, depth - 1, isDeleted: isDeleted) }
        } else if let object = SchemaObject(value) {
            let isDeleted = isDeleted || object.text("dateDeleted") != nil
            for key in ["author", "publisher", "reviewRating"] {
                nodes += object.values(key).compactMap { SchemaObject($0) }.filter { $0.members["@id"] != nil }
            }
            if object.isReview { return reviews.append(FoundReview(object: object, isDeleted: isDeleted)) }
            if object.members["@id"] != nil { nodes.append(object) }
            for key in Self.containers {
                if let inner = object[key] { collect(inner, depth - 1, isDeleted: isDeleted) }
            }
        }
    }
}
