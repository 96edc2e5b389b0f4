import TermMatching
import VietnameseText

/// A name in an article that may be a place's.
struct PlaceMention {
    /// Where it stands: syllables of the fields before are counted.
    let position: Int
    /// The places that bear the name and fit the word before it; at least one.
    let places: [Int]
    /// Whether no other place of the article is needed to know which one it is.
    let isCertain: Bool
}

/// Reads the mentions of places out of texts, one after the other.
///
/// Longer names win over shorter ones inside them; a unit word must fit the place (`quận Tân Phú` is not the commune
/// Tân Phú) and holds for the names listed after it (`các xã Tân Hòa, Trường Long Tây`).
struct PlaceMentions {
    /// Syllables between two fields, so that a mention in another field is far.
    private static let fieldGap = 1_000

    private(set) var found: [PlaceMention] = []
    private let table: PlaceTable
    private let words: PrecedingWords
    private var offset = 0
    /// The end of the latest name, and the unit that it had.
    private var end = 0
    private var list: (kinds: Set<PlaceEntry.Kind>, isPlural: Bool)?

    init(_ table: PlaceTable, _ words: PrecedingWords) { (self.table, self.words) = (table, words) }

    /// Adds the mentions of a text.
    /// - Parameters:
    ///   - matches: Where the table's terms stand in it, in order.
    ///   - text: The text.
    mutating func read(_ matches: [TermMatch], in text: SyllabifiedText) {
        (end, list) = (0, nil)
        var index = 0
        while index < matches.count {
            let start = matches[index].syllables.lowerBound
            var next = index + 1
            while next < matches.count, matches[next].syllables.lowerBound == start { next += 1 }
            if start >= end { read(matches[index..<next], from: start, in: text) }
            index = next
        }
        offset += text.syllables.count + Self.fieldGap
    }

    /// Reads the names that begin at a syllable, the longest last.
    private mutating func read(_ matches: ArraySlice<TermMatch>, from start: Int, in text: SyllabifiedText) {
        guard isName(start, text) else { return }
        var upper = matches.endIndex
        while upper > matches.startIndex {
            let span = matches[upper - 1].syllables
            let lower = matches[..<upper].firstIndex { $0.syllables.upperBound == span.upperBound } ?? upper - 1
            if span.dropFirst().allSatisfy({ isName($0, text) }),
                let spellings = spellings(matches[lower..<upper], start, text)
            {
                take(spellings, span, text)
                return
            }
            upper = lower
        }
    }

    /// The spellings of a span whose small words stand before it; those with the most win.
    private func spellings(
        _ matches: ArraySlice<TermMatch>,
        _ start: Int,
        _ text: SyllabifiedText
    ) -> [PlaceTable.Spelling]? {
        if matches.count == 1, let only = matches.first, !table.hasLead[only.term] { return table.spellings[only.term] }
        let all = matches.flatMap { table.spellings[$0.term] }
        let longest = all.filter { stands($0.lead, before: start, in: text) }.map(\.lead.count).max()
        return longest.map { count in
            all.filter { $0.lead.count == count && stands($0.lead, before: start, in: text) }
        }
    }

    private func stands(_ lead: [String], before start: Int, in text: SyllabifiedText) -> Bool {
        lead.indices.allSatisfy { index in
            text.continuesPhrase(start - index) && text.canonical(start - index - 1) == lead[index]
        }
    }

    private mutating func take(_ spellings: [PlaceTable.Spelling], _ span: Range<Int>, _ text: SyllabifiedText) {
        let before = words.role(before: span.lowerBound, in: text)
        let follows = end == span.lowerBound && end > 0
        let listed = list.flatMap { isListed(span.lowerBound, text) ? $0 : nil }
        (end, list) = (span.upperBound, nil)
        let places = spellings.map(\.place)
        if !spellings[0].lead.isEmpty {
            add(places.filter { table.entries[$0].kind != .mask }, at: span, needsProvince: false)
            return
        }
        switch before?.role {
        case .unit(let kinds):
            list = (kinds, isPlural(before?.start ?? 0, text))
            add(places.filter { kinds.contains(table.entries[$0].kind) }, at: span)
        case .otherName: return
        case .title where isTitle(span.lowerBound - 1, text): return
        case .surname where !follows: return
        case .location: addAlone(places, at: span, isLocated: true)
        default:
            guard let listed, addListed(places, listed, at: span) else {
                addAlone(places, at: span, isLocated: false)
                return
            }
            list = listed
        }
    }

    /// Adds a name without a unit of its own: places known by their name alone; a province whose name has other uses
    /// (Phú Thọ) after `ở`, or beside another place of it.
    private mutating func addAlone(_ places: [Int], at span: Range<Int>, isLocated: Bool) {
        guard !places.contains(where: { table.entries[$0].kind == .mask }) else { return }
        let alone = places.filter { !table.entries[$0].needsContext }
        guard alone.isEmpty else { return add(alone, at: span) }
        add(places.filter { table.entries[$0].kind.isProvincial }, at: span, needsProvince: !isLocated)
    }

    /// Adds a name that stands in a list after a unit; a province's name only where the unit is plural.
    private mutating func addListed(
        _ places: [Int],
        _ listed: (kinds: Set<PlaceEntry.Kind>, isPlural: Bool),
        at span: Range<Int>
    ) -> Bool {
        let fitting = places.filter { listed.kinds.contains(table.entries[$0].kind) }
        let isProvince = places.contains { table.entries[$0].kind.isProvincial }
        guard !fitting.isEmpty, listed.isPlural || !isProvince else { return false }
        add(fitting, at: span)
        return true
    }

    private mutating func add(_ places: [Int], at span: Range<Int>, needsProvince: Bool? = nil) {
        guard let first = places.first else { return }
        let isOne = places.allSatisfy { table.homes[$0] == table.homes[first] }
        let needs = needsProvince ?? places.contains { table.entries[$0].needsProvince }
        found.append(PlaceMention(position: offset + span.lowerBound, places: places, isCertain: isOne && !needs))
    }

    /// A capital letter, or a number.
    private func isName(_ index: Int, _ text: SyllabifiedText) -> Bool {
        text.syllables[index].startsUppercase || text.syllables[index].isNumber
    }

    /// Whether a comma or `và` alone parts a name from the one before.
    private func isListed(_ start: Int, _ text: SyllabifiedText) -> Bool {
        guard !text.sentenceBreakBefore(start) else { return false }
        if start == end { return !text.continuesPhrase(start) }
        return start == end + 1 && !text.sentenceBreakBefore(end) && ["và", "va", "cùng"].contains(text.canonical(end))
    }

    /// Whether a word of many, or a number, stands before a unit word.
    private func isPlural(_ start: Int, _ text: SyllabifiedText) -> Bool {
        guard start > 0 else { return false }
        let word = text.folded(start - 1)
        return ["cac", "nhung", "hai", "ba", "bon", "nhieu"].contains(word)
            || word.utf8.first.map { $0 < 0x3A } ?? false
    }

    /// `ông`, or `Ông` at the start of a sentence; `tiếng Anh` is none, nor is a word without diacritics.
    private func isTitle(_ index: Int, _ text: SyllabifiedText) -> Bool {
        !text.isBare(index) && (!text.syllables[index].startsUppercase || text.sentenceBreakBefore(index))
    }
}
