/// An article that one set of lexicons gives an issue and another does not.
package struct VerdictChange: Sendable {
    package let id: String
    package let title: String
    /// Nil where the set has no such issue.
    package let before: IssueVerdict?
    package let after: IssueVerdict?
}

/// What changes for one issue.
package struct IssueChange: Sendable {
    /// Articles found by the one set and by the other.
    package private(set) var found = (before: 0, after: 0)
    package private(set) var wonCount = 0
    package private(set) var lostCount = 0
    /// Articles whose score changes and whose verdict does not.
    package private(set) var movedCount = 0
    /// The first ones of the corpus, at most as many as were asked for.
    package private(set) var won: [VerdictChange] = []
    package private(set) var lost: [VerdictChange] = []
    /// Agreement with the labels, where there are any.
    package private(set) var figures = (before: EvaluationFigures(), after: EvaluationFigures())

    /// Counts one article, and keeps it when its verdict changes and less than `limit` were kept.
    mutating func add(_ change: VerdictChange, isLabelled: Bool?, limit: Int) {
        let isFound = (before: change.before?.isFound ?? false, after: change.after?.isFound ?? false)
        found.before += isFound.before ? 1 : 0
        found.after += isFound.after ? 1 : 0
        if let isLabelled {
            figures.before.add(found: isFound.before, labelled: isLabelled)
            figures.after.add(found: isFound.after, labelled: isLabelled)
        }
        switch isFound {
        case (false, true):
            wonCount += 1
            if won.count < limit { won.append(change) }
        case (true, false):
            lostCount += 1
            if lost.count < limit { lost.append(change) }
        default:
            if change.before?.score != change.after?.score { movedCount += 1 }
        }
    }

    /// Whether anything changes at all.
    package var isChanged: Bool { wonCount + lostCount + movedCount > 0 }
}
