package import IssueClassification
package import PressModel

/// What `lexicon check --json` prints.
package struct LexiconCheckOutput: Encodable {
    struct Remark: Encodable {
        let check: String
        let path: String
        let line: Int
        let message: String
        let remedy: String

        init(_ remark: LexiconRemark, _ language: Language) {
            check = remark.check.rawValue
            path = remark.fault.location.path
            line = remark.fault.location.line
            message = remark.fault.message.text(language)
            remedy = remark.fault.remedy.text(language)
        }
    }

    /// What stands in the corpus, with `--corpus`.
    struct Corpus: Encodable {
        let articles: Int
        let phrases: Int
        let unseenPhrases: Int
    }

    package let issues: Int
    package let terms: Int
    package let examples: Int
    let faults: [Remark]
    let hints: [Remark]
    let corpus: Corpus?

    /// - Parameters:
    ///   - set: The lexicons that were checked.
    ///   - faults: What counts as a fault.
    ///   - hints: What does not.
    ///   - usage: What stands in the corpus, where there is one.
    ///   - language: Of messages and remedies.
    package init(
        _ set: LexiconSet,
        faults: [LexiconRemark],
        hints: [LexiconRemark],
        usage: CorpusUsage?,
        _ language: Language
    ) {
        issues = set.lexicons.count
        terms = set.lexicons.reduce(0) { $0 + $1.rules.count }
        examples = set.lexicons.reduce(0) { $0 + $1.examples.match.count + $1.examples.noMatch.count }
        self.faults = faults.map { Remark($0, language) }
        self.hints = hints.map { Remark($0, language) }
        corpus = usage.map { usage in
            let phrases = usage.phrases
            return Corpus(articles: usage.articleCount, phrases: phrases.all, unseenPhrases: phrases.all - phrases.seen)
        }
    }
}
