package import Foundation
package import PressModel

/// Everything that decided what one lexicon says of one article.
package struct IssueExplanation: Sendable {
    /// A passage that counted, and the rule that made it count.
    package struct Hit: Sendable {
        package let evidence: Evidence
        /// Where the rule stands.
        package let rule: FileLocation
        /// The shared list that lowers the score; nil for a rule of the lexicon.
        package let list: String?
    }

    /// A term that did not count because a longer expression hides it.
    package struct Masked: Sendable {
        package let evidence: Evidence
        package let mask: String
    }

    package let issue: String
    package let title: Words
    package let score: Double
    package let threshold: Double
    package let isFound: Bool
    /// Set where the sum was not even taken.
    package let blockage: Blockage?
    /// In reading order.
    package let hits: [Hit]
    package let masked: [Masked]

    /// Points above the threshold; negative below.
    package var margin: Double { score - threshold }
}

extension IssueClassifier {
    /// Tells for every issue what fired, where and for how much, what was masked, and how far the threshold is.
    /// - Parameters:
    ///   - content: The article's words.
    ///   - fields: The fields to read; the others count as empty.
    ///   - published: When it was published; without it every lexicon and rule is in force.
    /// - Returns: An explanation for each lexicon, the nearest to its threshold first.
    package func explain(
        _ content: ArticleContent,
        fields: [ArticleField] = ArticleField.allCases,
        published: Date? = nil
    ) -> [IssueExplanation] {
        var scoring = scoring(content, fields, published)
        return lexicons.map { explanation($0, &scoring, content) }.sorted {
            ($1.score / $1.threshold, $0.issue) < ($0.score / $0.threshold, $1.issue)
        }
    }

    private func explanation(
        _ compiled: CompiledLexicon,
        _ scoring: inout ArticleScoring,
        _ content: ArticleContent
    ) -> IssueExplanation {
        let result = scoring.score(compiled)
        let lexicon = compiled.lexicon
        return IssueExplanation(
            issue: lexicon.id,
            title: lexicon.title,
            score: result.score,
            threshold: result.threshold,
            isFound: result.isFound,
            blockage: result.blockage,
            hits: hits(result, lexicon, scoring.article, content),
            masked: masked(compiled, scoring.article, content)
        )
    }

    /// What counted for a lexicon's score, in reading order.
    func hits(
        _ result: LexiconScore,
        _ lexicon: Lexicon,
        _ article: ArticleOccurrences,
        _ content: ArticleContent
    ) -> [IssueExplanation.Hit] {
        var hits = result.own.map { hit in
            IssueExplanation.Hit(
                evidence: evidence(hit.occurrence, article, content, weight: hit.points),
                rule: lexicon.rules[hit.rule].location,
                list: nil
            )
        }
        for lowered in result.lowered {
            let list = lists[lowered.list]
            hits += lowered.hits.map { hit in
                IssueExplanation.Hit(
                    evidence: evidence(
                        hit.occurrence,
                        article,
                        content,
                        weight: -hit.points * lowered.factor,
                        list: list.id
                    ),
                    rule: list.rules[hit.rule].location,
                    list: list.id
                )
            }
        }
        return hits.sorted {
            ($0.evidence.field.order, $0.evidence.start, $0.evidence.term)
                < ($1.evidence.field.order, $1.evidence.start, $1.evidence.term)
        }
    }

    private func masked(
        _ compiled: CompiledLexicon,
        _ article: ArticleOccurrences,
        _ content: ArticleContent
    ) -> [IssueExplanation.Masked] {
        let masks = article.withReader { Array($0.occurrences(of: compiled.rules.masks)) }
        guard !masks.isEmpty else { return [] }
        return RuleScoring(rules: compiled.rules, article: article, published: nil).masked().compactMap { term in
            guard let mask = masks.first(where: { $0.syllables.overlaps(term.syllables) }) else { return nil }
            return IssueExplanation.Masked(
                evidence: evidence(term, article, content, weight: 0),
                mask: finder.phrases[Int(mask.phrase)]
            )
        }
    }
}
