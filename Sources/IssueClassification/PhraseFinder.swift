import TermMatching
import VietnameseText

/// The matcher of all phrases and names of places, with the rules that look for each phrase.
struct PhraseFinder: Sendable {
    let phrases: [String]
    let ruleCount: Int
    private let matcher: TermMatcher
    private let rules: [Int32]
    private let starts: [Int32]

    /// - Parameters:
    ///   - table: The phrases of the lexicons.
    ///   - places: The names of places, which are looked for in the same pass; their numbers follow the phrases'.
    init(_ table: PhraseTable, places: [String]) {
        phrases = table.phrases
        ruleCount = table.ruleCount
        matcher = TermMatcher(terms: table.phrases + places)
        rules = table.rulesOfPhrase.flatMap { $0 }
        starts = table.rulesOfPhrase.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    }

    /// Where phrases and names of places stand in a text, each numbered as its own table numbers it.
    func matches(in text: SyllabifiedText) -> (phrases: [TermMatch], places: [TermMatch]) {
        var found: (phrases: [TermMatch], places: [TermMatch]) = ([], [])
        for match in matcher.matches(in: text) {
            if match.term < phrases.count {
                found.phrases.append(match)
            } else {
                let number = match.term - phrases.count
                found.places.append(TermMatch(term: number, syllables: match.syllables, range: match.range))
            }
        }
        return found
    }

    /// The numbers of the rules that look for a phrase.
    @inline(__always)
    func rules(of phrase: Int) -> ArraySlice<Int32> { rules[Int(starts[phrase])..<Int(starts[phrase + 1])] }
}
