import PressModel

/// How right rules were, and which of their terms to look at again.
struct RuleQuality {
    let scope: PrecisionScope
    /// Worst first by the lower bound; sources by their number of decisions, since this ranks no outlet.
    let rows: [RulePrecision]
    /// Terms that are very likely wrong too often (`RuleAdvice.mend`), worst first.
    let doubtful: [RulePrecision]
    let agreement: CohenKappa

    init(
        scope: PrecisionScope,
        rows: [RulePrecision],
        terms: [RulePrecision],
        agreement: CohenKappa
    ) {
        self.scope = scope
        self.rows = scope == .source ? rows : rows.sorted { Self.rank($0) < Self.rank($1) }
        doubtful = terms.filter { RuleAdvice($0) == .mend }.sorted { Self.rank($0) < Self.rank($1) }
        self.agreement = agreement
    }

    private static func rank(_ row: RulePrecision) -> (Double, Int, String, String) {
        (row.interval?.lower ?? 0, -row.count, row.issue ?? "", row.name)
    }
}

/// Rule quality as JSON.
struct QualityOutput: Encodable {
    struct Row: Encodable {
        let name: String
        let issue: String?
        let right, wrong: Int
        let precision, lower, upper: Double?

        init(_ row: RulePrecision) {
            name = row.name
            issue = row.issue
            right = row.right
            wrong = row.wrong
            precision = row.precision
            lower = row.interval?.lower
            upper = row.interval?.upper
        }
    }

    struct Agreement: Encodable {
        let count: Int
        let agreement, kappa: Double?
    }

    let by: PrecisionScope
    let rows: [Row]
    let doubtfulTerms: [Row]
    let secondReadings: Agreement

    init(_ quality: RuleQuality) {
        by = quality.scope
        rows = quality.rows.map(Row.init)
        doubtfulTerms = quality.doubtful.map(Row.init)
        let agreement = quality.agreement
        secondReadings = Agreement(count: agreement.count, agreement: agreement.agreement, kappa: agreement.kappa)
    }
}
