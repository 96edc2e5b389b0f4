package import Foundation
import PressModel

/// Labelled articles, read once with the present lexicons and kept as numbers.
package struct TuningData {
    private let classifier: IssueClassifier
    let readings: [Reading]
    let folds: Int
    private(set) var tables: [TuningTable]
    package private(set) var articleCount = 0
    /// Articles that have each issue.
    private(set) var labelled: [String: Int] = [:]

    /// - Parameters:
    ///   - set: The present lexicons.
    ///   - readings: How each article is read.
    ///   - folds: Parts for cross-validation, at least 2.
    package init(_ set: LexiconSet, readings: [Reading], folds: Int) {
        classifier = IssueClassifier(set)
        self.readings = readings
        self.folds = folds
        tables = classifier.lexicons.map { TuningTable($0.lexicon) }
    }

    /// Adds an article; its fold depends on its id alone.
    package mutating func add(_ article: LabelledArticle, published: Date?) {
        let fold = ArticlePart.index(of: article.id, among: folds)
        for issue in article.issues { labelled[issue, default: 0] += 1 }
        for reading in readings where reading == readings.first || !article.content.text.isEmpty {
            var scoring = classifier.scoring(article.content, reading.fields, published)
            let form = scoring.article.hasText ? ThresholdForm.withText : .withoutText
            for index in tables.indices {
                let result = scoring.score(classifier.lexicons[index])
                let isLabelled = article.issues.contains(tables[index].lexicon.id)
                if let blockage = result.blockage {
                    tables[index].add(BlankRows(fold, reading, form, isLabelled, isBlocked: blockage != .nothing))
                } else {
                    tables[index].add(row(result, fold, reading, form, isLabelled))
                }
            }
        }
        articleCount += 1
    }

    private func row(
        _ result: LexiconScore,
        _ fold: Int,
        _ reading: Reading,
        _ form: ThresholdForm,
        _ isLabelled: Bool
    ) -> TuningRow {
        TuningRow(
            article: articleCount,
            fold: fold,
            reading: reading,
            form: form,
            isLabelled: isLabelled,
            isFound: result.isFound,
            lowered: -result.lowered.reduce(0) { $0 + $1.factor * $1.hits.reduce(0) { $0 + $1.points } },
            points: Self.sums(result.own)
        )
    }

    private static func sums(_ hits: [ScoredHit]) -> [(rule: Int, value: Double)] {
        var sums: [Int: Double] = [:]
        for hit in hits { sums[hit.rule, default: 0] += hit.points }
        return sums.sorted { $0.key < $1.key }.map { (rule: $0.key, value: $0.value) }
    }
}
