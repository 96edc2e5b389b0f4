import PressModel

/// A rule with its number and its phrases' numbers in the phrase table.
struct CompiledRule: Sendable {
    let number: Int
    let near: [Int]
    let rule: TermRule

    init(_ rule: TermRule, _ table: inout PhraseTable) {
        number = table.rule(rule.phrases)
        near = table.numbers(rule.near)
        self.rule = rule
    }
}

/// Rules that are summed together, with the masks that hide their terms.
struct CompiledRules: Sendable {
    let rules: [CompiledRule]
    /// The rules' numbers, in their order.
    let numbers: Range<Int>
    let masks: [Int]

    init(_ rules: [TermRule], masks: [String], _ table: inout PhraseTable) {
        let first = table.ruleCount
        self.rules = rules.map { CompiledRule($0, &table) }
        numbers = first..<table.ruleCount
        self.masks = table.numbers(masks)
    }
}

/// A lexicon ready for scoring.
struct CompiledLexicon: Sendable {
    let lexicon: Lexicon
    let rules: CompiledRules
    let required: [Int]
    let excluded: [Int]
    /// Index of the shared list and factor.
    let lower: [(list: Int, factor: Double)]

    init(_ lexicon: Lexicon, lists: [SharedList], _ table: inout PhraseTable) {
        self.lexicon = lexicon
        rules = CompiledRules(lexicon.rules, masks: lexicon.masks, &table)
        required = table.numbers(lexicon.required)
        excluded = table.numbers(lexicon.excluded)
        lower = lexicon.lower.compactMap { entry in
            lists.firstIndex { $0.id == entry.list }.map { (list: $0, factor: entry.factor) }
        }
    }
}
