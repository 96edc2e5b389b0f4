package import ArticleStorage
import Foundation
package import IssueClassification
import PressModel

/// What changed when an archive was classified anew.
package struct ReclassificationAccount: Sendable, Equatable, Codable {
    /// Hash of the lexicons that hold now.
    package var rules: String
    package var articles = 0
    /// Articles whose issues changed.
    package var changed = 0
    package var gained: [String: Int] = [:]
    package var lost: [String: Int] = [:]
    /// Findings that a person has decided on and that the lexicons gained or lost.
    package var decided = 0
    /// The first few changes of each issue.
    package var examples: [Example] = []
    /// Whether the work of an interrupted command was gone on with.
    package var isResumed = false

    /// An article that gained or lost an issue.
    package struct Example: Sendable, Equatable, Codable {
        package let articleID: Int64
        package let title: String
        package let issue: String
        package let isGained: Bool
    }

    fileprivate mutating func add(_ change: FindingChange) {
        changed += 1
        decided += change.decided.count
        for issue in change.gained { add(issue, isGained: true, change) }
        for issue in change.lost { add(issue, isGained: false, change) }
    }

    private mutating func add(_ issue: String, isGained: Bool, _ change: FindingChange) {
        let before = (isGained ? gained : lost)[issue] ?? 0
        if isGained { gained[issue] = before + 1 } else { lost[issue] = before + 1 }
        guard before < Self.mostExamples else { return }
        examples.append(Example(articleID: change.articleID, title: change.title, issue: issue, isGained: isGained))
    }

    private static let mostExamples = 3
}

/// How far the work has come, as the archive keeps it.
private struct ReclassificationState: Codable {
    var account: ReclassificationAccount
    /// Number of the last article that was classified.
    var last: Int64 = 0
    var isDone = false
}

/// Classifies the articles of an archive anew after a lexicon has changed.
///
/// Some articles at a time, each lot in one transaction with how far the work has come: after a crash it goes on there.
package struct Reclassification {
    private let archive: Archive
    private let lexicons: LexiconSet
    private static let batch = 500

    package init(archive: Archive, lexicons: LexiconSet) {
        self.archive = archive
        self.lexicons = lexicons
    }

    /// Does so.
    /// - Parameter progress: Called after each lot with the articles done and the number of all.
    /// - Returns: What changed, that of an interrupted command with the same lexicons included.
    /// - Throws: `CommandFault` when the archive can't be written.
    package func run(progress: (_ done: Int, _ total: Int) -> Void) throws -> ReclassificationAccount {
        let classifier = IssueClassifier(lexicons)
        var state = try resumed() ?? ReclassificationState(account: ReclassificationAccount(rules: lexicons.hash))
        let total = try state.account.articles + archive.contentCount(after: state.last)
        while !state.isDone {
            let articles = try archive.contents(firstSeenSince: .distantPast, after: state.last, limit: Self.batch)
            let results = articles.map { article in
                let result = classifier.classify(article.content, published: article.published)
                return ReclassifiedArticle(articleID: article.id, findings: result.findings, places: result.places)
            }
            state = try archive.reclassify(results) { changes in
                try Self.next(state, articles.map(\.id), changes)
            }
            progress(state.account.articles, total)
        }
        return state.account
    }

    private func resumed() throws -> ReclassificationState? {
        guard let text = try archive.reclassificationState(),
            var state = try? JSONDecoder().decode(ReclassificationState.self, from: Data(text.utf8)),
            state.account.rules == lexicons.hash, !state.isDone
        else { return nil }
        state.account.isResumed = true
        return state
    }

    /// The state after a lot, and how it is written.
    private static func next(
        _ state: ReclassificationState,
        _ articles: [Int64],
        _ changes: [FindingChange]
    ) throws -> (state: ReclassificationState, text: String) {
        var state = state
        state.last = articles.last ?? state.last
        state.isDone = articles.isEmpty
        state.account.articles += articles.count
        for change in changes { state.account.add(change) }
        return (state, String(decoding: try JSONEncoder().encode(state), as: UTF8.self))
    }
}
