import TermMatching

/// The matcher of all phrases, with the rules that look for each.
struct PhraseFinder: Sendable {
    let phrases: [String]
    let ruleCount: Int
    let matcher: TermMatcher
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

    /// The numbers of the rules that look for a phrase.
    @inline(__always)
    func rules(of phrase: Int) -> ArraySlice<Int32> { rules[Int(starts[phrase])..<Int(starts[phrase + 1])] }
}
