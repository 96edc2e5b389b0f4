import ClaimChecking

/// The items and claims in parts, for fitting on some and measuring on another.
///
/// Claims that are near each other, that were checked twice, or that one item is about stay in one part, and an item
/// about none goes with the claim that plain BM25 finds nearest.
struct MatchingQualityFolds {
    let count: Int
    private let partOfClaim: [String: Int]
    private let partOfItem: [String: Int]

    init(_ set: MatchingQualitySet, count: Int) {
        self.count = count
        var leader = Dictionary(uniqueKeysWithValues: set.claims.map { ($0.id, $0.id) })
        func root(_ id: String) -> String {
            var id = id
            while let next = leader[id], next != id { id = next }
            return id
        }
        func name(_ number: Int) -> String { "urn:claim:dev-" + (number < 10 ? "0" : "") + String(number) }
        for (left, right) in MatchingQualitySet.bound { leader[root(name(right))] = root(name(left)) }
        for item in set.items {
            for (left, right) in zip(item.gold, item.gold.dropFirst()) { leader[root(right.claim)] = root(left.claim) }
        }
        let groups = Dictionary(grouping: set.claims.map(\.id), by: root).values.sorted {
            ($1.count, $0[0]) < ($0.count, $1[0])
        }
        var parts: [String: Int] = [:]
        for (index, group) in groups.enumerated() { for id in group { parts[id] = index % count } }
        let baseline = MatchingQualityBaseline(set.claims)
        let items = (set.items + set.criticism).map { item in
            let nearest = item.gold.first?.claim ?? baseline.matches(item, top: 1).first?.claim
            return (item.id, nearest.flatMap { parts[$0] } ?? 0)
        }
        partOfClaim = parts
        partOfItem = Dictionary(items) { first, _ in first }
    }

    func part(of item: MatchingQualitySet.Item) -> Int { partOfItem[item.id] ?? 0 }

    /// nil for a claim that distracts.
    func part(ofClaim id: String) -> Int? { partOfClaim[id] }
}
