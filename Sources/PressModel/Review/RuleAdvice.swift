/// What the decisions on a rule say should be done about it.
package enum RuleAdvice: Equatable, Sendable {
    /// Fewer decisions than anything can be said from.
    case tooFew
    /// Its precision is very likely high enough.
    case fine
    /// Neither is certain yet.
    case watch
    /// Its precision is very likely too low.
    case mend

    /// Decisions from which advice is given: the interval says how little few of them prove, and three wrong ones of
    /// three are still chance somewhere among hundreds of terms.
    package static let leastCount = 4
    /// The precision that a rule should reach: four of five findings are worth a person's time.
    package static let wanted = 0.8

    package init(_ precision: RulePrecision) {
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
}
