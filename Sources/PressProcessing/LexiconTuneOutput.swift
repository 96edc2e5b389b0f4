package import IssueClassification
import PressModel

/// What `lexicon tune --json` prints.
package struct LexiconTuneOutput: Encodable {
    struct Agreement: Encodable {
        let present: EvaluationOutput.Figures
        let tuned: EvaluationOutput.Figures

        init(_ figures: TuningFigures) {
            present = EvaluationOutput.Figures(figures.present, nil)
            tuned = EvaluationOutput.Figures(figures.tuned, nil)
        }
    }

    struct Change: Encodable {
        let from: Double
        let to: Double

        init(_ change: ThresholdChange) {
            from = change.from
            to = change.to
        }
    }

    struct Weight: Encodable {
        let file: String
        let line: Int
        let term: String
        let from: Double
        let to: Double
        let articles: Int

        init(_ change: WeightChange) {
            file = change.location.path
            line = change.location.line
            term = change.term
            from = change.from
            to = change.to
            articles = change.articles
        }
    }

    struct Proposal: Encodable {
        let term: String
        let weight: Double
        let articles: Int
        let ofArticles: Int
        let otherArticles: Int
        let ofOtherArticles: Int
        let association: Double

        init(_ proposal: PhraseProposal) {
            term = proposal.phrase
            weight = proposal.weight
            articles = proposal.inside.count
            ofArticles = proposal.inside.all
            otherArticles = proposal.outside.count
            ofOtherArticles = proposal.outside.all
            association = ClassificationLine.rounded(proposal.association)
        }
    }

    struct Issue: Encodable {
        let labelled: Int
        let tuned: Bool
        let heldOut: [String: Agreement]
        let weights: [Weight]
        let threshold: Change?
        let thresholdWithoutText: Change?
        let proposals: [Proposal]
    }

    struct Example: Encodable {
        let file: String
        let line: Int
    }

    let articles: Int
    let folds: Int
    let strength: Double
    let cutoff: Double
    let issues: [String: Issue]
    let micro: [String: Agreement]
    let macroF1: [String: [String: Double]]
    let brokenExamples: [Example]
    let diff: String

    /// - Parameters:
    ///   - tuning: What would change.
    ///   - proposals: By issue.
    ///   - readings: How the articles were read.
    ///   - diff: The changes as text.
    package init(
        _ tuning: LexiconTuning,
        _ proposals: [String: [PhraseProposal]],
        readings: [Reading],
        diff: String
    ) {
        articles = tuning.articleCount
        folds = tuning.folds
        strength = tuning.strength
        cutoff = tuning.cutoff
        issues = tuning.issues.reduce(into: [:]) { all, issue in
            all[issue.lexicon.id] = Self.issue(issue, proposals[issue.lexicon.id] ?? [], readings)
        }
        micro = Self.byName(readings) { Agreement(tuning.micro($0)) }
        macroF1 = Self.byName(readings) { reading in
            let macro = tuning.macroF1(reading)
            return [
                "present": EvaluationOutput.rounded(macro.present),
                "tuned": EvaluationOutput.rounded(macro.tuned),
            ]
        }
        brokenExamples = tuning.brokenExamples.map { Example(file: $0.location.path, line: $0.location.line) }
        self.diff = diff
    }

    private static func issue(_ issue: TunedIssue, _ proposals: [PhraseProposal], _ readings: [Reading]) -> Issue {
        Issue(
            labelled: issue.labelled,
            tuned: issue.isTuned,
            heldOut: byName(readings) { Agreement(issue.figures.byReading[$0] ?? TuningFigures()) },
            weights: issue.weights.map(Weight.init),
            threshold: issue.threshold.map(Change.init),
            thresholdWithoutText: issue.thresholdWithoutText.map(Change.init),
            proposals: proposals.map(Proposal.init)
        )
    }

    /// By the fields that are read, as `--fields` names them.
    private static func byName<Value>(_ readings: [Reading], _ value: (Reading) -> Value) -> [String: Value] {
        Dictionary(
            uniqueKeysWithValues: readings.map { ($0.fields.map(\.rawValue).joined(separator: ","), value($0)) }
        )
    }
}
