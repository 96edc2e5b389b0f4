import PressModel
import TermMatching
import VietnameseText

/// Finds the places of the gazetteer in an article.
///
/// Longer names win over shorter ones inside them; a unit word must fit the place (`quận Tân Phú` is not the commune
/// Tân Phú); a name that stands in many places counts only after its unit word and beside its province.
struct PlaceFinder: Sendable {
    private let entries: [PlaceEntry]
    private let matcher: TermMatcher
    /// The entry of each name in the matcher; unit words follow the names.
    private let entryOfName: [Int]

    init(_ entries: [PlaceEntry]) {
        var names: [String] = []
        var owners: [Int] = []
        for (index, entry) in entries.enumerated() {
            for name in [entry.name] + entry.aliases {
                names.append(name)
                owners.append(index)
            }
        }
        self.entries = entries
        entryOfName = owners
        matcher = TermMatcher(terms: names + PlaceUnit.words.map(\.word))
    }

    /// Names of the places, each once, in the order of first mention, each followed by the province or city it lies in.
    func places(in texts: [SyllabifiedText]) -> [String] {
        guard !entries.isEmpty else { return [] }
        let mentions = texts.flatMap(mentions)
        let certain = mentions.filter { !$0.needsContext }
        let regions = Set(certain.flatMap { [$0.name, $0.parent].compactMap { $0 } })
        var found: [String] = []
        for entry in mentions where !entry.needsContext || entry.parent.map(regions.contains) ?? true {
            for name in [entry.name, entry.parent].compactMap({ $0 }) where !found.contains(name) { found.append(name) }
        }
        return found
    }

    private func mentions(in syllabified: SyllabifiedText) -> [PlaceEntry] {
        let matches = matcher.matches(in: syllabified)
        var units: [Int: Set<PlaceEntry.Kind>] = [:]
        for match in matches where match.term >= entryOfName.count {
            units[match.syllables.upperBound, default: []].formUnion(
                PlaceUnit.words[match.term - entryOfName.count].kinds
            )
        }
        var mentions: [PlaceEntry] = []
        var end = 0
        for candidates in spans(matches, syllabified) where candidates[0].syllables.lowerBound >= end {
            end = candidates[0].syllables.upperBound
            if let entry = entry(candidates, units[candidates[0].syllables.lowerBound]) { mentions.append(entry) }
        }
        return mentions
    }

    /// Matches of names grouped by span, in reading order, the longest first.
    private func spans(_ matches: [TermMatch], _ text: SyllabifiedText) -> [[TermMatch]] {
        let names = matches.filter { $0.term < entryOfName.count && isCapitalised($0.syllables, text) }
        return Dictionary(grouping: names, by: \.syllables).values.sorted { left, right in
            let (left, right) = (left[0].syllables, right[0].syllables)
            return (left.lowerBound, right.upperBound) < (right.lowerBound, left.upperBound)
        }
    }

    /// Several places may bear one name: the unit word decides, and without one the place that needs none.
    private func entry(_ candidates: [TermMatch], _ unit: Set<PlaceEntry.Kind>?) -> PlaceEntry? {
        let entries = candidates.map { self.entries[entryOfName[$0.term]] }
        guard let unit else { return entries.first { !$0.needsContext } }
        return entries.first { unit.contains($0.kind) }
    }

    private func isCapitalised(_ span: Range<Int>, _ text: SyllabifiedText) -> Bool {
        span.allSatisfy { index in
            let startsWithDigit = text.folded(index).utf8.first.map { $0 < 0x3A } ?? false
            return text.syllables[index].startsUppercase || startsWithDigit
        }
    }
}
