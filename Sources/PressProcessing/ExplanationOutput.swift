package import IssueClassification
import PressModel

/// The line that `lexicon explain --json` prints for an article.
package struct ExplanationOutput: Encodable {
    struct Hit: Encodable {
        let field: String
        let start: Int
        let end: Int
        let text: String
        let term: String
        let weight: Double
        let list: String?
        let file: String
        let line: Int
    }

    struct Masked: Encodable {
        let field: String
        let start: Int
        let end: Int
        let text: String
        let mask: String
    }

    struct Issue: Encodable {
        let issue: String
        let score: Double
        let threshold: Double
        let margin: Double
        let found: Bool
        let blocked: String?
        let evidence: [Hit]
        let masked: [Masked]
    }

    let id: String
    let issues: [Issue]

    package init(id: String, _ explanations: [IssueExplanation]) {
        self.id = id
        issues = explanations.map { explanation in
            Issue(
                issue: explanation.issue,
                score: explanation.score,
                threshold: explanation.threshold,
                margin: ClassificationLine.rounded(explanation.margin),
                found: explanation.isFound,
                blocked: explanation.blockage?.rawValue,
                evidence: explanation.hits.map(Self.hit),
                masked: explanation.masked.map(Self.masked)
            )
        }
    }

    private static func hit(_ hit: IssueExplanation.Hit) -> Hit {
        Hit(
            field: hit.evidence.field.rawValue,
            start: hit.evidence.start,
            end: hit.evidence.end,
            text: hit.evidence.text,
            term: hit.evidence.term,
            weight: hit.evidence.weight,
            list: hit.list,
            file: hit.rule.path,
            line: hit.rule.line
        )
    }

    private static func masked(_ masked: IssueExplanation.Masked) -> Masked {
        Masked(
            field: masked.evidence.field.rawValue,
            start: masked.evidence.start,
            end: masked.evidence.end,
            text: masked.evidence.text,
            mask: masked.mask
        )
    }
}
