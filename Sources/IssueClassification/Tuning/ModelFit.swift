/// Finds the most probable model of one issue, coordinate by coordinate.
///
/// Logistic regression with a Gaussian prior around the present lexicon: ridge regression (Hoerl & Kennard,
/// Technometrics 12, 1970) shrunk to what a person wrote, not to nothing. Cyclic Newton steps as in Genkin, Lewis &
/// Madigan (2007). No chance and no clock enter: the same articles give the same model.
struct ModelFit {
    private static let passes = 100
    private static let tolerance = 1e-3

    private let table: TuningTable
    private let prior: ModelPrior
    private let heldOut: Int?
    private let free: [Int]
    private let scale: Double
    private let present: [Double]
    private let blanks: [BlankRows]
    private(set) var model: IssueModel
    /// By row the sum of its points under the model.
    private var scores: [Double]
    /// By coordinate the longest step: rules, then thresholds, then steepness.
    private var trust: [Double]

    /// - Parameters:
    ///   - table: The labelled articles.
    ///   - prior: How strongly the present lexicon is held on to.
    ///   - heldOut: A fold that is not looked at.
    ///   - free: Rules whose weight may change.
    ///   - start: Where to begin; the nearer the faster.
    init(_ table: TuningTable, _ prior: ModelPrior, heldOut: Int?, free: [Int], start: IssueModel) {
        self.table = table
        self.prior = prior
        self.heldOut = heldOut
        self.free = free
        scale = table.lexicon.threshold
        present = [table.lexicon.threshold, table.lexicon.thresholdWithoutText]
        blanks = table.blanks.filter { !$0.isBlocked && $0.fold != heldOut }
        model = start
        scores = table.rows.map { row in
            row.points.reduce(row.lowered) { $0 + start.multipliers[$1.rule] * $1.value }
        }
        trust = Array(repeating: 1, count: table.columns.count) + [0.5, 0.5, 4]
    }

    /// Steps until nothing moves.
    mutating func run() {
        for _ in 0..<Self.passes {
            var largest = 0.0
            for rule in free { largest = max(largest, stepMultiplier(rule)) }
            for form in ThresholdForm.allCases { largest = max(largest, stepThreshold(form)) }
            largest = max(largest, stepSteepness() / ModelPrior.steepness.upperBound)
            if largest < Self.tolerance { return }
        }
    }

    private func logit(_ score: Double, _ form: ThresholdForm) -> Double {
        model.steepness * (score - model.thresholds[form.rawValue]) / scale
    }

    private mutating func stepMultiplier(_ rule: Int) -> Double {
        var slope = Slope(trust: trust[rule])
        for entry in table.columns[rule] {
            let row = table.rows[entry.row]
            guard row.fold != heldOut else { continue }
            let change = model.steepness * entry.value / scale
            slope.add(logit: logit(scores[entry.row], row.form), isLabelled: row.isLabelled, change: change)
        }
        slope.add(prior: prior.strength, deviation: model.multipliers[rule] - 1)
        let old = model.multipliers[rule]
        model.multipliers[rule] = moved(old, slope.step, in: ModelPrior.multipliers, trust: rule)
        let step = model.multipliers[rule] - old
        for entry in table.columns[rule] { scores[entry.row] += step * entry.value }
        return abs(step)
    }

    /// The coordinate is the threshold as a share of the present one.
    private mutating func stepThreshold(_ form: ThresholdForm) -> Double {
        let index = table.columns.count + form.rawValue
        let change = -model.steepness * present[form.rawValue] / scale
        var slope = Slope(trust: trust[index])
        for (row, score) in zip(table.rows, scores) where row.form == form && row.fold != heldOut {
            slope.add(logit: logit(score, form), isLabelled: row.isLabelled, change: change)
        }
        for blank in blanks where blank.form == form {
            let count = Double(blank.count)
            slope.add(logit: logit(0, form), isLabelled: blank.isLabelled, change: change, count: count)
        }
        let share = model.thresholds[form.rawValue] / present[form.rawValue]
        slope.add(prior: prior.strength, deviation: share - 1)
        let new = moved(share, slope.step, in: ModelPrior.thresholds, trust: index)
        model.thresholds[form.rawValue] = new * present[form.rawValue]
        return abs(new - share)
    }

    private mutating func stepSteepness() -> Double {
        let index = table.columns.count + ThresholdForm.allCases.count
        var slope = Slope(trust: trust[index])
        for (row, score) in zip(table.rows, scores) where row.fold != heldOut {
            let change = (score - model.thresholds[row.form.rawValue]) / scale
            slope.add(logit: model.steepness * change, isLabelled: row.isLabelled, change: change)
        }
        for blank in blanks {
            let change = -model.thresholds[blank.form.rawValue] / scale
            let logit = model.steepness * change
            slope.add(logit: logit, isLabelled: blank.isLabelled, change: change, count: Double(blank.count))
        }
        let old = model.steepness
        model.steepness = moved(old, slope.step, in: ModelPrior.steepness, trust: index)
        return abs(model.steepness - old)
    }

    /// The coordinate after a step within its bounds; makes its trust region fit.
    private mutating func moved(_ value: Double, _ step: Double, in bounds: ClosedRange<Double>, trust index: Int)
        -> Double
    {
        trust[index] = max(2 * abs(step), trust[index] / 2)
        return min(max(value + step, bounds.lowerBound), bounds.upperBound)
    }
}
