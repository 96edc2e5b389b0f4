import PressModel

/// Everything that can be said of lexicons without a person's judgement.
package struct LexiconCheck {
    /// Examples that a lexicon must carry each way, so that a change of its terms shows what it breaks.
    package static let leastExamples = 12

    private let set: LexiconSet

    package init(_ set: LexiconSet) { self.set = set }

    /// Examples that do not hold, too few of them, and what the rules show by themselves.
    /// - Parameter usage: What stands in a corpus; without it nothing is said of unseen terms.
    /// - Returns: The remarks in the order of files and lines, a line's faults before its hints.
    package func remarks(usage: CorpusUsage? = nil) -> [LexiconRemark] {
        let all =
            LexiconSelfTest(set).faults().map { LexiconRemark(.examples, .fault, $0) }
            + set.lexicons.flatMap { fewExamples($0) + remarks(RuleGroup($0)) }
            + set.sharedLists.flatMap { remarks(RuleGroup($0)) } + (usage?.remarks() ?? [])
        return all.sorted { Self.order($0) < Self.order($1) }
    }

    private static func order(_ remark: LexiconRemark) -> (String, Int, String, String) {
        let location = remark.fault.location
        return (location.path, location.line, remark.level.rawValue, remark.check.rawValue)
    }

    private func remarks(_ group: RuleGroup) -> [LexiconRemark] {
        group.rules.flatMap {
            RuleChecks(rule: $0).remarks() + ConditionChecks(rule: $0, excluded: group.excluded).remarks()
        } + SharedPhraseCheck(group: group).remarks() + MaskChecks(group: group).remarks()
    }

    private func fewExamples(_ lexicon: Lexicon) -> [LexiconRemark] {
        [("match", lexicon.examples.match.count), ("no_match", lexicon.examples.noMatch.count)].compactMap {
            key,
            count in
            guard count < Self.leastExamples else { return nil }
            return LexiconRemark(
                .fewExamples,
                .fault,
                lexicon.location,
                Words(
                    vi: "`examples: \(key)` chỉ có \(count) ví dụ, cần \(Self.leastExamples)",
                    en: "`examples: \(key)` holds \(count) examples, \(Self.leastExamples) are needed"
                ),
                remedy: Words(
                    vi: "tự viết thêm tiêu đề, gồm cả những bài suýt khớp",
                    en: "write more headlines yourself, near misses among them"
                )
            )
        }
    }
}
