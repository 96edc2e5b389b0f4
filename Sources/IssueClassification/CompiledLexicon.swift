import Foundation
import PressModel

/// A rule as numbers alone, so that scoring copies nothing that is counted.
struct CompiledRule: Sendable {
    /// Ranges in `CompiledRules.phrases`.
    let phrases: Range<Int>
    let near: Range<Int>
    let all: Range<Int>
    let none: Range<Int>
    let within: Int
    let weight: Double
    let cap: Int
    /// Seconds since 1970; articles published before are not looked at.
    let validFrom: Double
    private let fields: UInt8

    fileprivate init(_ rule: TermRule, _ add: ([String]) -> Range<Int>) {
        phrases = add(rule.phrases)
        near = add(rule.near)
        all = add(rule.all)
        none = add(rule.none)
        within = rule.within
        weight = rule.weight
        cap = rule.cap
        validFrom = rule.validFrom?.timeIntervalSince1970 ?? -.infinity
        fields = rule.fields.reduce(0) { $0 | 1 << UInt8($1.order) }
    }

    /// Whether what stands around an occurrence matters.
    var hasConditions: Bool { !(near.isEmpty && all.isEmpty && none.isEmpty) }

    func looks(in field: ArticleField) -> Bool { fields & 1 << UInt8(field.order) != 0 }
}

/// Rules that are summed together, with the masks that hide their terms.
final class CompiledRules: Sendable {
    let rules: [CompiledRule]
    /// Numbers of phrases in the phrase table; rules hold ranges of it.
    let phrases: [Int32]
    /// The rules' numbers, in their order.
    let numbers: Range<Int>
    let masks: [Int32]
    let weights: FieldWeights

    init(_ given: [TermRule], masks: [String], weights: FieldWeights = .standard, _ table: inout PhraseTable) {
        self.weights = weights
        self.masks = table.numbers(masks)
        let first = table.ruleCount
        var flat: [Int32] = []
        var rules: [CompiledRule] = []
        for rule in given {
            let compiled = CompiledRule(rule) { list in
                let start = flat.count
                flat += table.numbers(list)
                return start..<flat.count
            }
            _ = table.rule(Array(flat[compiled.phrases]))
            rules.append(compiled)
        }
        phrases = flat
        self.rules = rules
        numbers = first..<table.ruleCount
    }
}

/// A lexicon ready for scoring.
final class CompiledLexicon: Sendable {
    let lexicon: Lexicon
    let rules: CompiledRules
    let required: [Int32]
    let excluded: [Int32]
    /// Index of the shared list and factor.
    let lower: [(list: Int, value: Double)]
    /// Index of the shared list and the score that forbids.
    let forbid: [(list: Int, value: Double)]

    init(_ lexicon: Lexicon, lists: [SharedList], _ table: inout PhraseTable) {
        self.lexicon = lexicon
        rules = CompiledRules(lexicon.rules, masks: lexicon.masks, weights: lexicon.fieldWeights, &table)
        required = table.numbers(lexicon.required)
        excluded = table.numbers(lexicon.excluded)
        func indexed(_ references: [ListReference]) -> [(list: Int, value: Double)] {
            references.compactMap { reference in
                lists.firstIndex { $0.id == reference.list }.map { (list: $0, value: reference.value) }
            }
        }
        lower = indexed(lexicon.lower)
        forbid = indexed(lexicon.forbid)
    }

    /// Whether the lexicon is in force for an article of a date; one without a date is new.
    func isValid(at published: Date?) -> Bool {
        guard let start = lexicon.validFrom, let published else { return true }
        return published >= start
    }
}
