/// Takes away identifiers that identify nothing: those that entries with different pages share.
enum SharedIdentifiers {
    /// Removes the shared identifiers of a feed and notes each once.
    static func remove(from feed: inout ParsedFeed) {
        var first: [String: Int] = [:]
        var places: [String: [Int]] = [:]
        first.reserveCapacity(feed.entries.count)
        for index in feed.entries.indices {
            guard let id = feed.entries[index].id else { continue }
            guard let earlier = first[id] else {
                first[id] = index
                continue
            }
            places[id, default: [earlier]].append(index)
        }
        let shared = places.filter { isMeaningless($0.value, in: feed) }.sorted {
            ($0.value.first ?? 0) < ($1.value.first ?? 0)
        }
        for (id, indices) in shared {
            for index in indices { feed.entries[index].id = nil }
            guard feed.problems.count < 40 else { continue }
            let count = indices.count == feed.entries.count ? "all" : "\(indices.count)"
            feed.problems.append(
                ParseProblem(message: "\(count) entries have the identifier “\(id.prefix(60))”: not used")
            )
        }
    }

    /// An entry that a feed lists twice shares its page and headline too; then the identifier is right.
    private static func isMeaningless(_ indices: [Int], in feed: ParsedFeed) -> Bool {
        guard indices.count > 1, let first = indices.first else { return false }
        let link = feed.entries[first].link
        if link == nil { return indices.count > 2 && indices.count == feed.entries.count }
        return indices.contains { feed.entries[$0].link != link }
    }
}
