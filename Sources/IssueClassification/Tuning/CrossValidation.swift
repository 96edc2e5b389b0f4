/// Chooses how strongly the present lexicons are held on to, by the articles that a fit did not see.
///
/// k-fold cross-validation (Stone, J. R. Stat. Soc. B 36, 1974): each fold is judged by models fitted to the others.
struct CrossValidation {
    /// From the strongest on, so that each fit begins where a stronger one ended.
    static let strengths = [300.0, 100, 30, 10, 3]
    /// Probabilities from which an issue is found.
    static let cutoffs = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]
    /// Articles with an issue that its lexicon needs to be tuned.
    static let leastLabelled = 10

    /// A strength and a cut-off with what they do on the held-out folds.
    struct Choice {
        let strength: Double
        let cutoff: Double
        /// By table.
        var figures: [IssueFigures]

        /// Over all issues and readings.
        var f1: Double {
            figures.reduce(into: TuningFigures()) { $0.add($1.all) }.tuned.f1
        }
    }

    let tables: [TuningTable]
    /// By table whether it has labels enough.
    let isTunable: [Bool]
    let folds: Int

    /// The best choice; of equal ones the stronger, and the higher cut-off.
    /// - Parameters:
    ///   - strengths: Those to try, the strongest first.
    ///   - progress: Called after each fold with how many are done.
    /// - Returns: The choice with its figures; nil without anything to choose from.
    func best(of strengths: [Double], progress: (Int) -> Void) -> Choice? {
        var choices = strengths.flatMap { strength in
            Self.cutoffs.reversed().map {
                Choice(strength: strength, cutoff: $0, figures: Array(repeating: IssueFigures(), count: tables.count))
            }
        }
        for fold in 0..<folds {
            for index in tables.indices { judge(index, fold, strengths, &choices) }
            progress(fold + 1)
        }
        return choices.reduce(nil) { best, choice in
            guard let best, choice.f1 <= best.f1 + 1e-9 else { return choice }
            return best
        }
    }

    private func judge(_ index: Int, _ fold: Int, _ strengths: [Double], _ choices: inout [Choice]) {
        let table = tables[index]
        var start = IssueModel(table.lexicon)
        for (number, strength) in strengths.enumerated() {
            let settled =
                isTunable[index]
                ? SettledModel(table, ModelPrior(strength: strength), heldOut: fold, start: start) : nil
            if let settled { start = settled.model }
            for choice in number * Self.cutoffs.count..<(number + 1) * Self.cutoffs.count {
                let setting = settled?.setting(cutoff: choices[choice].cutoff)
                choices[choice].figures[index].add(table, fold: fold, setting)
            }
        }
    }
}
