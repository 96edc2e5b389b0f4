/// Finds the `ClaimReview` objects of a JSON value: a `DataFeed`, a JSON-LD `@graph`, an array, or one alone.
enum ReviewFinder {
    /// Levels that are looked into: a feed's element's item lies in the fifth.
    private static let depth = 8
    /// The keys under which reviews are published.
    private static let containers = ["dataFeedElement", "item", "@graph", "itemListElement", "mainEntity"]

    static func reviews(in value: Any) -> [[String: Any]] {
        var found: [[String: Any]] = []
        collect(value, depth, into: &found)
        return found
    }

    private static func collect(_ value: Any, _ depth: Int, into found: inout [[String: Any]]) {
        guard depth > 0 else { return }
        if let list = value as? [Any] {
            for element in list { collect(element, depth - 1, into: &found) }
        } else if let object = value as? [String: Any] {
            if isReview(object) { return found.append(object) }
            for key in containers {
                if let inner = object[key] { collect(inner, depth - 1, into: &found) }
            }
        }
    }

    private static func isReview(_ object: [String: Any]) -> Bool {
        let types = (object["@type"] as? [Any]) ?? [object["@type"] as Any]
        return types.contains { ($0 as? String)?.hasSuffix("ClaimReview") == true } || object["claimReviewed"] != nil
    }
}
