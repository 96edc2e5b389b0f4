import ArticleStorage
import ClaimChecking
import IssueClassification
import PressModel

/// Runs every rule on an article.
struct ItemProcessor: Sendable {
    let classifier: IssueClassifier
    let claims: ClaimStage?
    let figures: FigureStage

    /// The article with its findings and places.
    func processed(_ draft: ArticleDraft) -> ProcessedItem {
        let content = draft.content
        let classification = classifier.classify(content, published: draft.published)
        let findings = classification.findings + (claims?.findings(in: content) ?? []) + figures.findings(in: content)
        return ProcessedItem(draft: draft, findings: findings, places: classification.places)
    }
}
