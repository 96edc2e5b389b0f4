import ClaimChecking
import IssueClassification
import PressModel

/// Runs every rule on an article.
struct ItemProcessor: Sendable {
    let classifier: IssueClassifier
    let claims: ClaimStage?
    let figures: FigureStage

    /// Findings and places of the article.
    func process(_ content: ArticleContent) -> (findings: [Finding], places: [String]) {
        let classification = classifier.classify(content)
        let findings = classification.findings + (claims?.findings(in: content) ?? []) + figures.findings(in: content)
        return (findings, classification.places)
    }
}
