import PressModel

extension LexiconTuning {
    /// The changes as a unified diff, with proposals as comments; empty where nothing changes.
    /// - Parameters:
    ///   - proposals: By issue phrases to put below its terms.
    ///   - shownPath: The name of a file in the diff.
    /// - Returns: A text that `patch -p1` and `git apply` take.
    /// - Throws: `UserFault` when a file can't be read, or a number is not written plainly.
    package func diff(
        proposals: [String: [PhraseProposal]] = [:],
        shownPath: (String) -> String = { $0 }
    ) throws -> String {
        try issues.map { issue in
            var edit = try LexiconEdit(path: issue.lexicon.location.path)
            try edit.apply(issue)
            edit.propose((proposals[issue.lexicon.id] ?? []).map(\.comment))
            return edit.lines.unifiedDiff(path: shownPath(issue.lexicon.location.path))
        }.joined()
    }
}
