import ArgumentParser
import IssueClassification
import PressModel
import PressProcessing

/// Classifies labelled articles and counts how far findings and labels agree.
struct LabelledSet {
    let classifier: IssueClassifier
    let issues: [String]

    init(_ lexicons: LexiconSet) {
        classifier = IssueClassifier(lexicons)
        issues = lexicons.lexicons.map(\.id)
    }

    /// What was counted, and whether every line could be read; bad lines were named on standard error.
    struct Outcome {
        let evaluation: Evaluation
        let isWhole: Bool
    }

    /// Evaluates the chosen articles of a file.
    func evaluate(_ labels: String, _ selection: ArticleSelection, _ fields: [ArticleField]) throws -> Outcome {
        var evaluation = Evaluation(issues: issues)
        do {
            try ArticleStream(path: labels).run { article in
                guard selection.contains(article.id) else { return }
                evaluation.add(
                    LabelledArticle(id: article.id, content: article.content, issues: Set(article.issues ?? [])),
                    classifier.classify(article.content, fields: fields, published: article.publishedDate)
                )
            }
            return Outcome(evaluation: evaluation, isWhole: true)
        } catch is ExitCode {
            return Outcome(evaluation: evaluation, isWhole: false)
        }
    }
}
