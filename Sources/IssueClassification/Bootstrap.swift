import PressModel

/// Draws the articles of an evaluation anew, with replacement, and collects the figures of each draw.
///
/// A draw is a weight for each article, how often it was drawn; no article is copied or classified again.
struct Bootstrap {
    /// What one article adds to the counts of one issue; articles add nothing to issues they do not concern.
    private struct Entry {
        let article: Int
        let issue: Int
        let found: Bool
        let labelled: Bool
    }

    /// The issues in the order of `f1ByIssue`.
    let issues: [String]
    private(set) var f1ByIssue: [[Double]]
    private(set) var micro: [EvaluationFigures] = []
    private(set) var macroF1: [Double] = []
    private let articleCount: Int
    private let entries: [Entry]
    private var generator: SplitMix64

    init(_ evaluation: Evaluation, seed: UInt64) {
        let issues = evaluation.byIssue.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: issues.enumerated().map { ($1, $0) })
        self.issues = issues
        f1ByIssue = Array(repeating: [], count: issues.count)
        articleCount = evaluation.articleCount
        entries = evaluation.outcomes.compactMap { outcome in
            numbers[outcome.issue].map {
                Entry(article: outcome.article, issue: $0, found: outcome.found, labelled: outcome.labelled)
            }
        }
        generator = SplitMix64(seed: seed)
    }

    /// Adds the figures of so many draws.
    mutating func run(_ resamples: Int) {
        guard articleCount > 0, resamples > 0 else { return }
        for _ in 0..<resamples { add(draw()) }
    }

    /// How often each article is drawn.
    private mutating func draw() -> [Int] {
        var weights = Array(repeating: 0, count: articleCount)
        for _ in 0..<articleCount { weights[generator.below(articleCount)] += 1 }
        return weights
    }

    private mutating func add(_ weights: [Int]) {
        var counts = Array(repeating: EvaluationFigures(), count: issues.count)
        for entry in entries {
            counts[entry.issue].add(found: entry.found, labelled: entry.labelled, times: weights[entry.article])
        }
        var together = EvaluationFigures()
        var sum = 0.0
        for (issue, figures) in counts.enumerated() {
            together.add(figures)
            sum += figures.f1
            f1ByIssue[issue].append(figures.f1)
        }
        micro.append(together)
        macroF1.append(counts.isEmpty ? 0 : sum / Double(counts.count))
    }
}
