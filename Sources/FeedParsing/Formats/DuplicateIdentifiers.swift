/// Takes away identifiers that identify nothing: a feed that gives all its entries the same one.
enum DuplicateIdentifiers {
    /// Removes the identifiers of a feed of three entries or more that all share one.
    static func remove(from feed: inout ParsedFeed) {
        guard feed.entries.count >= 3, let shared = feed.entries[0].id,
            feed.entries.allSatisfy({ $0.id == shared })
        else { return }
        for index in feed.entries.indices { feed.entries[index].id = nil }
        feed.problems.append(ParseProblem(message: "all entries have the identifier “\(shared.prefix(60))”: not used"))
    }
}
