/// The interval in which a figure lies with 95 % confidence.
package struct FigureInterval: Sendable, Codable, Equatable {
    package let low: Double
    package let high: Double

    package init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// The middle 95 % of a figure's values over resamples, widened where it must be to hold the figure itself.
    ///
    /// The percentile interval of Efron and Tibshirani, *An Introduction to the Bootstrap* (1993), §13.3: the
    /// 0.025·B-th and the 0.975·B-th of B ordered values.
    init(around figure: Double, values: [Double]) {
        let ordered = values.sorted()
        func rank(_ perMille: Int) -> Int { max(0, (ordered.count * perMille + 999) / 1_000 - 1) }
        low = ordered.isEmpty ? figure : min(figure, ordered[rank(25)])
        high = ordered.isEmpty ? figure : max(figure, ordered[rank(975)])
    }

    /// Width of the interval.
    package var width: Double { high - low }
}

/// Intervals of an evaluation's figures.
package struct EvaluationIntervals: Sendable, Equatable {
    /// Of all issues' counts together.
    package let precision: FigureInterval
    package let recall: FigureInterval
    package let f1: FigureInterval
    package let macroF1: FigureInterval
    /// F1 by issue.
    package let byIssue: [String: FigureInterval]
}

extension Evaluation {
    /// Resamples behind an interval where nobody asks for another number.
    package static let usualResamples = 1_000

    /// How far chance in the choice of articles carries the figures, by the percentile bootstrap over articles.
    ///
    /// The figures of a resample are made as those of the set: an issue that a resample does not hold counts 0 in
    /// it, so that a rare issue gets the wide interval that it deserves. The intervals say nothing of how kind the
    /// set itself is, such as one on which the lexicons were tuned.
    /// - Parameters:
    ///   - resamples: How often the articles are drawn anew; below 1 the intervals are the figures.
    ///   - seed: The same seed gives the same intervals for the same articles.
    /// - Returns: An interval for each figure.
    package func intervals(resamples: Int = usualResamples, seed: UInt64 = 1993) -> EvaluationIntervals {
        var bootstrap = Bootstrap(self, seed: seed)
        bootstrap.run(resamples)
        var byIssue: [String: FigureInterval] = [:]
        for (issue, values) in zip(bootstrap.issues, bootstrap.f1ByIssue) {
            byIssue[issue] = FigureInterval(around: self.byIssue[issue]?.f1 ?? 0, values: values)
        }
        let micro = micro
        return EvaluationIntervals(
            precision: FigureInterval(around: micro.precision, values: bootstrap.micro.map(\.precision)),
            recall: FigureInterval(around: micro.recall, values: bootstrap.micro.map(\.recall)),
            f1: FigureInterval(around: micro.f1, values: bootstrap.micro.map(\.f1)),
            macroF1: FigureInterval(around: macroF1, values: bootstrap.macroF1),
            byIssue: byIssue
        )
    }
}
