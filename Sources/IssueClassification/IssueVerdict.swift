package import Foundation
package import PressModel

/// What one lexicon says of one article, without the evidence.
package struct IssueVerdict: Sendable, Equatable {
    package let issue: String
    package let score: Double
    package let threshold: Double
    package let isFound: Bool
}

extension IssueClassifier {
    /// Every issue's score and threshold, reached or not, in the order of the set.
    /// - Parameters:
    ///   - content: The article's words.
    ///   - fields: The fields to read; the others count as empty.
    ///   - published: When it was published; without it every lexicon and rule is in force.
    /// - Returns: A verdict for each lexicon.
    package func verdicts(
        _ content: ArticleContent,
        fields: [ArticleField] = ArticleField.allCases,
        published: Date? = nil
    ) -> [IssueVerdict] {
        var scoring = scoring(content, fields, published)
        return lexicons.map { lexicon in
            let result = scoring.score(lexicon, keepsAllHits: false)
            return IssueVerdict(
                issue: lexicon.lexicon.id,
                score: result.score,
                threshold: result.threshold,
                isFound: result.isFound
            )
        }
    }
}
