import TermMatching
import VietnameseText

/// Finds the places of the gazetteer in an article.
///
/// A province's name counts by itself; that of a commune, ward or district after its unit word, and, where the name
/// stands in several provinces, only beside one of them. What cannot be told apart is left out.
struct PlaceFinder: Sendable {
    private let table: PlaceTable
    private let matcher: TermMatcher
    private let words = PrecedingWords()

    init(_ entries: [PlaceEntry]) {
        table = PlaceTable(entries)
        matcher = TermMatcher(terms: table.terms, maximumGap: 0)
    }

    /// Names of the places, each once, in the order of first mention, each with the province or city of today.
    ///
    /// The province follows a place of today (`Ninh Kiều, Cần Thơ`) and goes before one that is no more
    /// (`Cần Thơ, Hậu Giang`).
    func places(in texts: [SyllabifiedText]) -> [String] {
        guard !table.entries.isEmpty else { return [] }
        var mentions = PlaceMentions(table, words)
        for text in texts { mentions.read(matcher.matches(in: text), in: text) }
        var found: [String] = []
        var seen: Set<String> = []
        for place in PlaceChoice(table, mentions.found).places() {
            let home = table.homes[place].map { table.shown[$0] }
            let names = table.isGone[place] ? [home, table.shown[place]] : [table.shown[place], home]
            for case let name? in names where seen.insert(name).inserted { found.append(name) }
        }
        return found
    }
}
