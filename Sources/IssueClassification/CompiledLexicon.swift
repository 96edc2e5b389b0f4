import Foundation
import PressModel

/// A rule as numbers alone, so that scoring copies nothing that is counted.
struct CompiledRule: Sendable {
    /// Conditions of the phrase table; of `all` a range in `CompiledRules.conditions`.
    let near: Int32
    let all: Range<Int32>
    let none: Int32
    let within: Int
    let weight: Double
    let cap: Int
    /// Seconds since 1970; articles published before are not looked at.
    let validFrom: Double
    private let fields: UInt8

    fileprivate init(_ rule: TermRule, _ table: inout PhraseTable, conditions: inout [Int32]) {
        near = table.condition(rule.near)
        none = table.condition(rule.none)
        let start = Int32(conditions.count)
        for phrase in rule.all { conditions.append(table.condition([phrase])) }
        all = start..<Int32(conditions.count)
        within = rule.within
        weight = rule.weight
        cap = rule.cap
        validFrom = rule.validFrom?.timeIntervalSince1970 ?? -.infinity
        fields = rule.fields.reduce(0) { $0 | 1 << UInt8($1.order) }
    }

    /// Whether what stands around an occurrence matters.
    var hasConditions: Bool { near != PhraseTable.none || none != PhraseTable.none || !all.isEmpty }

    func looks(in field: ArticleField) -> Bool { fields & 1 << UInt8(field.order) != 0 }
}

/// Rules that are summed together, with the masks that hide their terms.
final class CompiledRules: Sendable {
    let rules: [CompiledRule]
    /// The set of the first rule's phrases; those of the others follow.
    let firstSet: Int32
    /// The conditions of `all` of one rule after the other.
    let conditions: [Int32]
    let masks: Int32
    let weights: FieldWeights

    init(_ given: [TermRule], masks: [String], weights: FieldWeights = .standard, _ table: inout PhraseTable) {
        self.weights = weights
        self.masks = table.optionalSet(masks)
        firstSet = table.setCount
        for rule in given { _ = table.set(rule.phrases) }
        var conditions: [Int32] = []
        rules = given.map { CompiledRule($0, &table, conditions: &conditions) }
        self.conditions = conditions
    }

    /// The set of a rule's phrases.
    func phrases(ofRule index: Int) -> Int32 { firstSet + Int32(truncatingIfNeeded: index) }
}

/// A lexicon ready for scoring.
final class CompiledLexicon: Sendable {
    let lexicon: Lexicon
    let rules: CompiledRules
    let required: Int32
    let excluded: Int32
    /// Index of the shared list and factor.
    let lower: [(list: Int, value: Double)]
    /// Index of the shared list and the score that forbids.
    let forbid: [(list: Int, value: Double)]

    init(_ lexicon: Lexicon, lists: [SharedList], _ table: inout PhraseTable) {
        self.lexicon = lexicon
        rules = CompiledRules(lexicon.rules, masks: lexicon.masks, weights: lexicon.fieldWeights, &table)
        required = table.optionalSet(lexicon.required)
        excluded = table.optionalSet(lexicon.excluded)
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
