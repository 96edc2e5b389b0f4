/// The numbers of a lexicon that tuning may change, as a file says them.
struct IssueSetting: Equatable {
    /// By rule.
    var weights: [Double]
    /// By `ThresholdForm`.
    var thresholds: [Double]

    init(_ lexicon: Lexicon) {
        weights = lexicon.rules.map(\.weight)
        thresholds = [lexicon.threshold, lexicon.thresholdWithoutText]
    }

    /// To one decimal: nobody can tell 2.53 from 2.5.
    static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    /// Whether the lexicon with these numbers finds the issue in a reading.
    func finds(_ row: TuningRow, _ lexicon: Lexicon) -> Bool {
        let score = row.points.reduce(row.lowered) { sum, entry in
            let old = lexicon.rules[entry.rule].weight
            return sum + (old == 0 ? 0 : entry.value * weights[entry.rule] / old)
        }
        return LexiconScore.rounded(score) >= thresholds[row.form.rawValue]
    }
}

extension Lexicon {
    /// The lexicon with other numbers.
    func with(_ setting: IssueSetting) -> Lexicon {
        var lexicon = self
        for (index, weight) in setting.weights.enumerated() { lexicon.rules[index].weight = weight }
        lexicon.threshold = setting.thresholds[ThresholdForm.withText.rawValue]
        lexicon.thresholdWithoutText = setting.thresholds[ThresholdForm.withoutText.rawValue]
        return lexicon
    }
}
