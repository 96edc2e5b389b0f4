package import IssueClassification

/// What `lexicon try --json` prints.
package struct LexiconTryOutput: Encodable {
    struct Item: Encodable {
        let id: String
        let title: String
        let scoreBefore: Double?
        let scoreAfter: Double?
        let thresholdBefore: Double?
        let thresholdAfter: Double?

        init(_ change: VerdictChange) {
            id = change.id
            title = change.title
            scoreBefore = change.before.map { ClassificationLine.rounded($0.score) }
            scoreAfter = change.after.map { ClassificationLine.rounded($0.score) }
            thresholdBefore = change.before.map { ClassificationLine.rounded($0.threshold) }
            thresholdAfter = change.after.map { ClassificationLine.rounded($0.threshold) }
        }
    }

    struct Agreement: Encodable {
        let before: EvaluationOutput.Figures
        let after: EvaluationOutput.Figures

        init(_ figures: (before: EvaluationFigures, after: EvaluationFigures)) {
            before = EvaluationOutput.Figures(figures.before, nil)
            after = EvaluationOutput.Figures(figures.after, nil)
        }
    }

    struct Issue: Encodable {
        let foundBefore: Int
        let foundAfter: Int
        let wonCount: Int
        let lostCount: Int
        let movedCount: Int
        let won: [Item]
        let lost: [Item]
        let agreement: Agreement?
    }

    let file: String
    let id: String
    let kind: String
    let new: Bool
    let fields: [String]
    let articles: Int
    let labelled: Int
    let issues: [String: Issue]
    let micro: Agreement?

    /// - Parameters:
    ///   - comparison: What changes.
    ///   - file: The file that was tried.
    ///   - replacement: What it is in the set.
    ///   - fields: The fields that were read.
    package init(
        _ comparison: LexiconComparison,
        file: String,
        _ replacement: LexiconReplacement,
        fields: [String]
    ) {
        let hasLabels = comparison.labelledCount > 0
        self.file = file
        id = replacement.id
        kind = replacement.isSharedList ? "shared" : "issue"
        new = replacement.isNew
        self.fields = fields
        articles = comparison.articleCount
        labelled = comparison.labelledCount
        issues = comparison.issues.mapValues { Self.issue($0, hasLabels) }
        micro = hasLabels ? Agreement(comparison.micro) : nil
    }

    private static func issue(_ issue: IssueChange, _ hasLabels: Bool) -> Issue {
        Issue(
            foundBefore: issue.found.before,
            foundAfter: issue.found.after,
            wonCount: issue.wonCount,
            lostCount: issue.lostCount,
            movedCount: issue.movedCount,
            won: issue.won.map(Item.init),
            lost: issue.lost.map(Item.init),
            agreement: hasLabels ? Agreement(issue.figures) : nil
        )
    }
}
