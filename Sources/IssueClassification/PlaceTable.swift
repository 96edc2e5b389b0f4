import VietnameseText

/// The gazetteer laid out for looking up names.
struct PlaceTable: Sendable {
    /// One spelling of a place.
    struct Spelling: Sendable {
        /// The place's number.
        let place: Int
        /// Small words at the front of the name that must stand before (`đồng bằng sông` Cửu Long), the last first.
        let lead: [String]
    }

    let entries: [PlaceEntry]
    /// What is looked for: names without their lead, each once.
    private(set) var terms: [String] = []
    /// The spellings of each term.
    private(set) var spellings: [[Spelling]] = []
    /// Whether a spelling of the term has a lead.
    private(set) var hasLead: [Bool] = []
    /// The province or city of today that a place lies in, by the place's number; nil for regions.
    let homes: [Int?]
    /// What is printed for a place.
    let shown: [String]
    /// Whether the place exists no more, and nothing of its name does in its province.
    let isGone: [Bool]

    init(_ entries: [PlaceEntry]) {
        self.entries = entries
        var provincial: [String: Int] = [:]
        for (number, entry) in entries.enumerated() where entry.kind.isProvincial { provincial[entry.name] = number }
        let homes = entries.indices.map { Self.home(of: $0, entries, provincial) }
        self.homes = homes
        shown = entries.indices.map { Self.shown($0, entries, homes, provincial) }
        let keys = zip(shown, homes).map { Key(name: $0, home: $1) }
        let present = Set(entries.indices.filter { !entries[$0].isFormer }.map { keys[$0] })
        isGone = entries.indices.map { entries[$0].isFormer && !present.contains(keys[$0]) }
        addSpellings()
    }

    private struct Key: Hashable {
        let name: String
        let home: Int?
    }

    /// The last of the parents; a chain is at most a district, its former province and that of today.
    private static func home(of number: Int, _ entries: [PlaceEntry], _ provincial: [String: Int]) -> Int? {
        var place = number
        for _ in 0..<4 {
            guard let parent = entries[place].parent.flatMap({ provincial[$0] }) else { break }
            place = parent
        }
        return entries[place].kind.isProvincial ? place : nil
    }

    /// A ward that bears the name of a province it does not lie in is shown with its unit: `phường Khánh Hòa`.
    private static func shown(
        _ number: Int,
        _ entries: [PlaceEntry],
        _ homes: [Int?],
        _ provincial: [String: Int]
    ) -> String {
        let entry = entries[number]
        guard let namesake = provincial[entry.name], namesake != number, entry.parent != entry.name,
            !entry.kind.unitWord.isEmpty
        else { return entry.name }
        return entry.kind.unitWord + " " + entry.name
    }

    private mutating func addSpellings() {
        var numbers: [String: Int] = [:]
        for (place, entry) in entries.enumerated() {
            for name in [entry.name] + entry.aliases + Self.firstHalf(entry.name) {
                let (lead, core) = Self.parts(name)
                let number = numbers[core] ?? terms.count
                if number == terms.count {
                    numbers[core] = number
                    terms.append(core)
                    spellings.append([])
                    hasLead.append(false)
                }
                spellings[number].append(Spelling(place: place, lead: lead))
                if !lead.isEmpty { hasLead[number] = true }
            }
        }
    }

    /// `Xuân Hương` of `Xuân Hương - Đà Lạt`: the dash parts the phrase, and the press often stops before it.
    private static func firstHalf(_ name: String) -> [String] {
        guard name.utf8.contains(UInt8(ascii: "-")) else { return [] }
        let halves = name.split(separator: " - ")
        return halves.count > 1 ? [String(halves[0])] : []
    }

    /// Parts a name after its last small word.
    private static func parts(_ name: String) -> (lead: [String], core: String) {
        guard hasSmallWord(name) else { return ([], name) }
        let words = name.split(separator: " ")
        let isSmall = words.map { $0.first.map { $0.isLowercase } ?? false }
        guard let last = isSmall.lastIndex(of: true), last + 1 < words.count else { return ([], name) }
        let lead = SyllabifiedText(words[...last].joined(separator: " "))
        return (lead.syllables.indices.reversed().map(lead.canonical), words[(last + 1)...].joined(separator: " "))
    }

    private static func hasSmallWord(_ name: String) -> Bool {
        var isStart = true
        for scalar in name.unicodeScalars {
            if isStart, scalar.properties.isLowercase { return true }
            isStart = scalar == " "
        }
        return false
    }
}
