import PressModel

/// What the decisions on a rule say should be done about it.
enum RuleAdvice: Equatable {
    /// Fewer decisions than anything can be said from.
    case tooFew
    /// Its precision is very likely high enough.
    case fine
    /// Neither is certain yet.
    case watch
    /// Its precision is very likely too low.
    case mend

    /// Decisions from which advice is given.
    static let leastCount = 10
    /// The precision that a rule should reach: four of five findings are worth a person's time.
    static let wanted = 0.8

    init(_ precision: RulePrecision) {
        guard precision.count >= Self.leastCount, let interval = precision.interval else {
            self = .tooFew
            return
        }
        if interval.upper < Self.wanted {
            self = .mend
        } else {
            self = interval.lower >= Self.wanted ? .fine : .watch
        }
    }

    /// In words, for a rule of a scope.
    func word(_ scope: PrecisionScope) -> QualityWord {
        switch (self, scope) {
        case (.tooFew, _): .tooFew
        case (.fine, _): .fine
        case (.watch, _): .watch
        case (.mend, .lexicon): .mendIssue
        case (.mend, .term): .mendTerm
        case (.mend, .source): .mendSource
        }
    }
}
