package import PressModel

/// Runs the examples that lexicons carry, and checks the rule that no single term decides.
package struct LexiconSelfTest {
    private let set: LexiconSet
    private let classifier: IssueClassifier

    package init(_ set: LexiconSet) {
        self.set = set
        classifier = IssueClassifier(set)
    }

    /// Every fault found, in the order of files and lines; empty when all is well.
    package func faults() -> [UserFault] {
        set.lexicons.flatMap { lexicon in
            lexicon.rules.compactMap { overweight($0, lexicon) }
                + lexicon.examples.match.compactMap { fault($0, lexicon, expected: true) }
                + lexicon.examples.noMatch.compactMap { fault($0, lexicon, expected: false) }
        }
    }

    /// MONITORING.md, "Precision is won in the definitions": only combinations fire, unless a rule says `sufficient`.
    private func overweight(_ rule: TermRule, _ lexicon: Lexicon) -> UserFault? {
        let most = rule.weight * lexicon.fieldWeights.factor(.title, position: 0)
        guard most >= lexicon.threshold, !rule.sufficient else { return nil }
        return UserFault(
            rule.location,
            Words(
                vi: "một lần `\(rule.name)` ở tiêu đề (\(most) điểm) đã đủ ngưỡng \(lexicon.threshold)",
                en: "one `\(rule.name)` in a title (\(most) points) already reaches the threshold \(lexicon.threshold)"
            ),
            remedy: Words(
                vi: "giảm `weight`, hoặc ghi `sufficient: true` nếu đúng ý",
                en: "lower `weight`, or say `sufficient: true`"
            )
        )
    }

    private func fault(_ example: LexiconExample, _ lexicon: Lexicon, expected: Bool) -> UserFault? {
        let result = classifier.classify(example.content)
        let found = result.findings.contains { $0.subject == lexicon.id }
        guard found != expected else { return nil }
        let score = result.scores[lexicon.id] ?? 0
        let shown = example.content.title.isEmpty ? example.content.summary : example.content.title
        return UserFault(
            example.location,
            expected
                ? Words(
                    vi: "ví dụ phải khớp mà không khớp (điểm \(score)): \(shown)",
                    en: "an example that must match does not (score \(score)): \(shown)"
                )
                : Words(
                    vi: "ví dụ không được khớp mà lại khớp (điểm \(score)): \(shown)",
                    en: "an example that must not match does (score \(score)): \(shown)"
                ),
            remedy: Words(vi: "sửa từ, trọng số, hoặc ví dụ", en: "mend terms, weights, or the example")
        )
    }
}
