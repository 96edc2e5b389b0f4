import TermMatching
import VietnameseText

/// Words that name one thing in different ways, or a quantity.
struct Concept {
    /// Equal for what means the same.
    let key: UInt64
    /// The words that it covers.
    let words: Range<Int>
    /// Whether it is what a claim holds to happen.
    var isEvent = false
    /// The quantity, where it is one.
    var quantity: MeasuredQuantity?
}

/// Finds the words of `SynonymGroups` in a text.
struct ConceptTable: Sendable {
    static let shared = ConceptTable()

    private let matcher: TermMatcher
    private let keys: [UInt64]
    private let areEvents: [Bool]
    /// Changes when any group does.
    let hash: String

    private init() {
        let groups = SynonymGroups.all.map { $0.split(separator: "|").map(String.init) }
        matcher = TermMatcher(terms: groups.flatMap { $0 })
        // A group is named by its first word, so that keys stay the same when the table grows.
        areEvents = groups.flatMap { group in group.map { _ in SynonymGroups.events.contains(group[0]) } }
        hash = String(WordHash.of(SynonymGroups.all.joined(separator: "\n")), radix: 16)
        keys = groups.flatMap { group in group.map { _ in WordHash.of("=" + group[0]) } }
    }

    func concepts(in text: SyllabifiedText) -> [Concept] {
        matcher.matches(in: text).map { Concept(key: keys[$0.term], words: $0.syllables, isEvent: areEvents[$0.term]) }
    }
}
