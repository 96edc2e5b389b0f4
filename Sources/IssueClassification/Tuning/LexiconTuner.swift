import PressModel

/// Fits weights and thresholds of lexicons to labelled articles.
///
/// The terms stay as they are; each weight is multiplied, and held to what a person wrote the more strongly the fewer
/// articles speak of it.
package struct LexiconTuner {
    private let set: LexiconSet
    private let data: TuningData
    private let tables: [TuningTable]

    /// - Parameters:
    ///   - set: The present lexicons.
    ///   - data: The labelled articles, read with them.
    ///   - issues: Those to tune; nil for all.
    package init(_ set: LexiconSet, _ data: TuningData, issues: Set<String>?) {
        self.set = set
        self.data = data
        tables = data.tables.filter { issues?.contains($0.lexicon.id) ?? true }
    }

    /// Fits, and judges the fit by articles that it did not see.
    /// - Parameters:
    ///   - strength: How strongly the present weights are held on to; nil chooses it by cross-validation.
    ///   - progress: Called after each fold with how many are done.
    /// - Returns: What would change, and what it is worth.
    package func tune(strength: Double?, progress: (Int) -> Void = { _ in }) -> LexiconTuning {
        let isTunable = tables.map { (data.labelled[$0.lexicon.id] ?? 0) >= CrossValidation.leastLabelled }
        let validation = CrossValidation(tables: tables, isTunable: isTunable, folds: data.folds)
        let strengths = strength.map { [$0] } ?? CrossValidation.strengths
        let choice =
            validation.best(of: strengths, progress: progress)
            ?? CrossValidation.Choice(strength: strengths[0], cutoff: 0.5, figures: [])
        var tuned: [String: Lexicon] = [:]
        var issues: [TunedIssue] = []
        for (index, table) in tables.enumerated() {
            let settled = isTunable[index] ? settled(table, choice.strength) : nil
            let setting = settled?.setting(cutoff: choice.cutoff) ?? IssueSetting(table.lexicon)
            issues.append(issue(table, setting, settled?.model, choice.figures[index]))
            tuned[table.lexicon.id] = table.lexicon.with(setting)
        }
        return tuning(choice, issues, tuned)
    }

    private func settled(_ table: TuningTable, _ strength: Double) -> SettledModel {
        SettledModel(table, ModelPrior(strength: strength), heldOut: nil, start: IssueModel(table.lexicon))
    }

    private func tuning(
        _ choice: CrossValidation.Choice,
        _ issues: [TunedIssue],
        _ lexicons: [String: Lexicon]
    ) -> LexiconTuning {
        let tuned = LexiconSet(
            lexicons: set.lexicons.map { lexicons[$0.id] ?? $0 },
            sharedLists: set.sharedLists,
            gazetteer: set.gazetteer,
            hash: set.hash
        )
        let before = LexiconSelfTest(set).faults().map(\.location)
        return LexiconTuning(
            articleCount: data.articleCount,
            folds: data.folds,
            strength: choice.strength,
            cutoff: choice.cutoff,
            issues: issues,
            tuned: tuned,
            brokenExamples: LexiconSelfTest(tuned).faults().filter { !before.contains($0.location) }
        )
    }

    private func issue(
        _ table: TuningTable,
        _ setting: IssueSetting,
        _ model: IssueModel?,
        _ figures: IssueFigures
    ) -> TunedIssue {
        let lexicon = table.lexicon
        let labelled = data.labelled[lexicon.id] ?? 0
        let steepness = model?.steepness ?? IssueModel(lexicon).steepness
        return TunedIssue(
            lexicon: lexicon,
            labelled: labelled,
            isTuned: model != nil,
            figures: figures,
            weights: weights(table, setting),
            threshold: change(lexicon.threshold, setting.thresholds[ThresholdForm.withText.rawValue]),
            thresholdWithoutText: change(
                lexicon.thresholdWithoutText,
                setting.thresholds[ThresholdForm.withoutText.rawValue]
            ),
            pointsPerLogit: lexicon.threshold / steepness
        )
    }

    private func weights(_ table: TuningTable, _ setting: IssueSetting) -> [WeightChange] {
        table.lexicon.rules.enumerated().compactMap { index, rule in
            guard setting.weights[index] != rule.weight else { return nil }
            return WeightChange(
                rule: index,
                location: rule.location,
                term: rule.name,
                from: rule.weight,
                to: setting.weights[index],
                articles: table.support(ofRule: index, without: nil)
            )
        }
    }

    private func change(_ from: Double, _ to: Double) -> ThresholdChange? {
        from == to ? nil : ThresholdChange(from: from, to: to)
    }
}
