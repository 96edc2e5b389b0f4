import IssueClassification
import PressModel
import Testing

/// How far chance in the choice of articles carries the figures.
@Suite struct IntervalTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let articles: [(found: Set<String>, labelled: Set<String>)]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "no article", articles: []),
        Case(name: "one article, right", articles: [(["lũ"], ["lũ"])]),
        Case(name: "one article, wrong", articles: [(["lũ"], ["giá"])]),
        Case(name: "no label", articles: [(["lũ"], []), ([], []), (["giá"], [])]),
        Case(name: "nothing found", articles: [([], ["lũ"]), ([], []), ([], ["giá"])]),
        Case(name: "each issue once, right", articles: [(["lũ"], ["lũ"]), (["giá"], ["giá"]), (["đất"], ["đất"])]),
        Case(name: "a label that no lexicon has", articles: [([], ["sao"]), (["lũ"], ["lũ"])]),
        Case(name: "a mixture", articles: mixedArticles(120)),
    ]

    @Test(arguments: cases) func holdTheFigures(sample: Case) {
        let evaluation = evaluation(of: sample.articles)
        let intervals = evaluation.intervals(resamples: 50)
        let pairs =
            [
                (evaluation.micro.precision, intervals.precision), (evaluation.micro.recall, intervals.recall),
                (evaluation.micro.f1, intervals.f1), (evaluation.macroF1, intervals.macroF1),
            ] + evaluation.byIssue.compactMap { issue, figures in intervals.byIssue[issue].map { (figures.f1, $0) } }
        #expect(pairs.count == 4 + evaluation.byIssue.count)
        for (figure, interval) in pairs {
            #expect(interval.low <= figure && figure <= interval.high)
            #expect(0 <= interval.low && interval.high <= 1)
        }
    }

    @Test func areTheSameInEveryRun() {
        let evaluation = evaluation(of: mixedArticles(90))
        #expect(evaluation.intervals(resamples: 60) == evaluation.intervals(resamples: 60))
        #expect(evaluation.intervals(resamples: 60) != evaluation.intervals(resamples: 60, seed: 7))
    }

    @Test func shrinkWithMoreArticles() {
        let few = evaluation(of: mixedArticles(120)).intervals(resamples: 200)
        let many = evaluation(of: mixedArticles(1_920)).intervals(resamples: 200)
        // Sixteen times the articles: a quarter of the width, within what chance allows.
        #expect(many.f1.width < few.f1.width / 2)
        #expect(many.macroF1.width < few.macroF1.width / 2)
        #expect(many.f1.width > 0)
    }

    /// Half of n findings are right: precision has the standard error √(¼/n), and the normal interval ±1.96 of it.
    @Test func agreeWithTheNormalIntervalWhereThatIsKnown() {
        let articles = (0..<400).map { (found: Set(["lũ"]), labelled: $0 < 200 ? Set(["lũ"]) : []) }
        let interval = evaluation(of: articles).intervals(resamples: 1_000).precision
        #expect(abs(interval.low - (0.5 - 0.049)) < 0.01)
        #expect(abs(interval.high - (0.5 + 0.049)) < 0.01)
    }

    @Test func ofOneRareArticleSayThatNothingIsKnown() {
        let articles = [(found: Set(["giá"]), labelled: Set(["giá"]))] + mixedArticles(1)
        let interval = evaluation(of: articles + articles.suffix(1)).intervals(resamples: 100).byIssue["giá"]
        #expect(interval == FigureInterval(low: 0, high: 1))
    }

    @Test func withoutResamplesAreTheFigures() {
        let evaluation = evaluation(of: mixedArticles(40))
        let interval = evaluation.intervals(resamples: 0).f1
        #expect(interval == FigureInterval(low: evaluation.micro.f1, high: evaluation.micro.f1))
    }
}
