import TermMatching
import VietnameseText

/// Finds the places of the gazetteer in an article.
///
/// A province's name counts by itself; that of a commune, ward or district after its unit word, and, where the name
/// stands in several provinces, only beside one of them. What cannot be told apart is left out.
struct PlaceFinder: Sendable {
    private let table: PlaceTable
    private let words = PrecedingWords()

    init(_ entries: [PlaceEntry]) {
        table = PlaceTable(entries)
    }

    /// What is to be looked for in texts.
    var terms: [String] { table.terms }

    /// Names of the places, each once, in the order of first mention, each with the province or city of today.
    ///
    /// The province follows a place of today (`Ninh Kiều, Cần Thơ`) and goes before one that is no more
    /// (`Cần Thơ, Hậu Giang`).
    ///
    /// - Parameter fields: The article's fields, with where the terms stand in them.
    /// - Returns: What is shown for each place.
    func places(in fields: [ReadField]) -> [String] {
        guard fields.contains(where: { !$0.placeMatches.isEmpty }) else { return [] }
        var mentions = PlaceMentions(table, words)
        for field in fields { mentions.read(field.placeMatches, in: field.text) }
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
