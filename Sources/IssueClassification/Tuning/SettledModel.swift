import Foundation
import PressModel

/// A fitted model with the weights that a file would say, and thresholds fitted anew to those.
///
/// What is small or rests on few articles stays as it is written: a person reads every change.
struct SettledModel {
    /// Articles in which a rule must count for its weight to change.
    static let leastSupport = 3
    /// Readings with the issue that a threshold needs to change.
    static let leastLabelled = 5
    /// Changes of a smaller share are left out.
    static let leastChange = 0.1

    private let lexicon: Lexicon
    private let weights: [Double]
    private let hasLabels: [Bool]
    let model: IssueModel

    /// Fits the labelled articles, those of a fold aside.
    init(_ table: TuningTable, _ prior: ModelPrior, heldOut: Int?, start: IssueModel) {
        let free = table.columns.indices.filter {
            table.lexicon.rules[$0].weight != 0 && table.support(ofRule: $0, without: heldOut) >= Self.leastSupport
        }
        var fit = ModelFit(table, prior, heldOut: heldOut, free: free, start: start)
        fit.run()
        let weights = Self.weights(fit.model, table.lexicon)
        var written = fit.model
        for (index, rule) in table.lexicon.rules.enumerated() where rule.weight != 0 {
            written.multipliers[index] = weights[index] / rule.weight
        }
        var second = ModelFit(table, prior, heldOut: heldOut, free: [], start: written)
        second.run()
        model = second.model
        lexicon = table.lexicon
        self.weights = weights
        hasLabels = ThresholdForm.allCases.map { table.labelled($0, without: heldOut) >= Self.leastLabelled }
    }

    private static func weights(_ model: IssueModel, _ lexicon: Lexicon) -> [Double] {
        zip(lexicon.rules, model.multipliers).map { rule, multiplier in
            let new = IssueSetting.rounded(rule.weight * multiplier)
            return abs(new - rule.weight) < leastChange * abs(rule.weight) - 1e-9 ? rule.weight : new
        }
    }

    /// The numbers that find an issue from a probability on.
    func setting(cutoff: Double) -> IssueSetting {
        var setting = IssueSetting(lexicon)
        setting.weights = weights
        let shift = log(cutoff / (1 - cutoff)) * lexicon.threshold / model.steepness
        for form in ThresholdForm.allCases where hasLabels[form.rawValue] {
            let present = setting.thresholds[form.rawValue]
            let new = max(0.5, IssueSetting.rounded(model.thresholds[form.rawValue] + shift))
            setting.thresholds[form.rawValue] = abs(new - present) < 0.05 ? present : new
        }
        keepCombination(&setting)
        return setting
    }

    /// No term may reach the threshold alone in a title (`LexiconSelfTest`): the threshold stays above the weights
    /// that do not change, and those that do stay below it.
    private func keepCombination(_ setting: inout IssueSetting) {
        let title = lexicon.fieldWeights.factor(.title, position: 0)
        let full = ThresholdForm.withText.rawValue
        let bound = lexicon.rules.indices.filter { !lexicon.rules[$0].sufficient && lexicon.rules[$0].weight > 0 }
        for index in bound where setting.weights[index] == lexicon.rules[index].weight {
            let alone = setting.weights[index] * title
            guard alone < lexicon.threshold, alone >= setting.thresholds[full] else { continue }
            setting.thresholds[full] = min(lexicon.threshold, ((alone * 10 + 1e-6).rounded(.down) + 1) / 10)
        }
        for index in bound where setting.weights[index] * title >= setting.thresholds[full] {
            let most = ((setting.thresholds[full] / title - 1e-6) * 10).rounded(.down) / 10
            if setting.weights[index] != lexicon.rules[index].weight { setting.weights[index] = max(0, most) }
        }
    }
}
