package import PressModel

/// A weight that tuning would change.
package struct WeightChange: Sendable {
    /// Index of the rule in its lexicon.
    package let rule: Int
    package let location: FileLocation
    package let term: String
    package let from: Double
    package let to: Double
    /// Articles in which the rule counts.
    package let articles: Int
}

/// A threshold that tuning would change.
package struct ThresholdChange: Sendable, Equatable {
    package let from: Double
    package let to: Double
}

/// What tuning would do to one issue's lexicon.
package struct TunedIssue: Sendable {
    package let lexicon: Lexicon
    /// Articles that have the issue.
    package let labelled: Int
    /// Whether these are enough.
    package let isTuned: Bool
    /// On the held-out folds.
    package let figures: IssueFigures
    package let weights: [WeightChange]
    package let threshold: ThresholdChange?
    package let thresholdWithoutText: ThresholdChange?
    /// Points that a log-odds of 1 is worth.
    package let pointsPerLogit: Double
}

/// What tuning would do to the lexicons, and what it is worth.
package struct LexiconTuning: Sendable {
    package let articleCount: Int
    package let folds: Int
    package let strength: Double
    package let cutoff: Double
    package let issues: [TunedIssue]
    /// The lexicons as they would be.
    package let tuned: LexiconSet
    /// Examples of the lexicons that would hold no more.
    package let brokenExamples: [UserFault]

    /// The figures of all issues together.
    package func micro(_ reading: Reading) -> TuningFigures {
        issues.reduce(into: TuningFigures()) { $0.add($1.figures.byReading[reading] ?? TuningFigures()) }
    }

    /// The means of the issues' F1.
    package func macroF1(_ reading: Reading) -> (present: Double, tuned: Double) {
        let figures = issues.compactMap { $0.figures.byReading[reading] }
        let count = Double(max(1, figures.count))
        return (figures.reduce(0) { $0 + $1.present.f1 } / count, figures.reduce(0) { $0 + $1.tuned.f1 } / count)
    }
}
