/// Keeps one form of what several rising terms say: `sốt xuất huyết`, not `sốt xuất` and `xuất huyết`.
enum TermChoice {
    /// The longer of two terms stands where it has at least half the articles of the shorter inside it, else the shorter;
    /// of two that overlap in the same articles the more frequent, or the one written first.
    static func longest(_ terms: [RisingTerm]) -> [RisingTerm] {
        let ordered = terms.sorted {
            (length($0), $0.count, $1.position, $1.term) > (length($1), $1.count, $0.position, $0.term)
        }
        var kept: [RisingTerm] = []
        for term in ordered where !kept.contains(where: { covers($0, term) }) {
            kept.removeAll { isInside(term, $0) && 2 * $0.count < term.count }
            kept.append(term)
        }
        return kept
    }

    private static func covers(_ kept: RisingTerm, _ term: RisingTerm) -> Bool {
        if isInside(term, kept) { return 2 * kept.count >= term.count }
        guard overlaps(kept.term, term.term) || overlaps(term.term, kept.term) else { return false }
        let shared = Set(kept.articles).intersection(term.articles).count
        return 2 * shared >= min(kept.articles.count, term.articles.count)
    }

    private static func length(_ term: RisingTerm) -> Int { term.term.split(separator: " ").count }

    private static func isInside(_ inner: RisingTerm, _ outer: RisingTerm) -> Bool {
        inner.term != outer.term && " \(outer.term) ".contains(" \(inner.term) ")
    }

    /// Whether the first term ends with the syllable or syllables that the second begins with.
    private static func overlaps(_ first: String, _ second: String) -> Bool {
        let (first, second) = (first.split(separator: " "), second.split(separator: " "))
        return (1..<max(2, min(first.count, second.count))).contains { first.suffix($0) == second.prefix($0) }
    }
}
