import Foundation
import IssueClassification
import PressModel
import Testing

/// Weights follow the labels, held to what a person wrote.
@Suite struct TuningTests {
    private func weights(strength: Double, _ articles: [LabelledArticle] = TuningSample.articles()) throws -> [Double] {
        try TuningSample.tuned(strength: strength, articles: articles) { tuning, _ in
            tuning.tuned.lexicons[0].rules.map(\.weight)
        }
    }

    @Test func aUselessTermFallsAndAGoodOneRises() throws {
        let weights = try TuningSample.weak.get().tuned.lexicons[0].rules.map(\.weight)
        #expect(weights[1] > 2.5, "\(weights)")
        #expect(weights[2] < 2, "\(weights)")
    }

    @Test func noSignTurns() throws {
        // Labels turned round: everything that speaks for the issue now speaks against it.
        let wrong = TuningSample.articles().map {
            LabelledArticle(id: $0.id, content: $0.content, issues: $0.issues.isEmpty ? ["thu"] : [])
        }
        let weights = try weights(strength: 0.1, wrong)
        #expect(weights[0] >= 0 && weights[1] >= 0 && weights[2] >= 0 && weights[3] <= 0, "\(weights)")
    }

    @Test func aStrongHoldLeavesWeightsAsTheyAre() throws {
        #expect(try weights(strength: 1e6) == [2, 2, 3, -1, 2])
    }

    @Test func whatNoArticleSpeaksOfStaysAsItIs() throws {
        #expect(try TuningSample.weak.get().tuned.lexicons[0].rules[4].weight == 2)
    }

    @Test func fewLabelsChangeNothing() throws {
        try TuningSample.tuned(articles: TuningSample.articles(36)) { (tuning: LexiconTuning, _: String) throws in
            #expect(tuning.issues.map(\.isTuned) == [false])
            #expect(tuning.issues.map(\.labelled) == [9])
            let diff = try tuning.diff()
            #expect(diff.isEmpty)
        }
    }

    @Test func noTermComesToDecideAlone() throws {
        try TuningSample.tuned(strength: 0.1) { tuning, _ in
            let lexicon = tuning.tuned.lexicons[0]
            #expect(lexicon.rules.allSatisfy { $0.weight * 3 < lexicon.threshold }, "\(lexicon)")
        }
    }

    @Test func oneReadingChangesItsThresholdAlone() throws {
        try TuningSample.tuned(readings: [.short]) { tuning, _ in
            #expect(tuning.issues[0].threshold == nil)
            #expect(tuning.issues[0].thresholdWithoutText != nil)
            #expect(tuning.issues[0].figures.byReading.keys.map(\.self) == [.short])
        }
    }

    /// Folds depend on ids, so that neither chance nor order decides.
    @Test func theOrderOfArticlesDecidesNothing() throws {
        let articles = TuningSample.articles()
        let first = try TuningSample.tuned(strength: nil, readings: [.full], articles: articles) { tuning, _ in
            (tuning.strength, tuning.cutoff, tuning.tuned.lexicons[0].rules.map(\.weight), tuning.micro(.full).tuned)
        }
        let second = try TuningSample.tuned(strength: nil, readings: [.full], articles: articles.reversed()) {
            tuning,
            _ in
            (tuning.strength, tuning.cutoff, tuning.tuned.lexicons[0].rules.map(\.weight), tuning.micro(.full).tuned)
        }
        #expect(first == second)
    }

    @Test func heldOutArticlesShowWhatTuningIsWorth() throws {
        try TuningSample.tuned(strength: nil, readings: [.full]) { tuning, _ in
            let figures = tuning.micro(.full)
            #expect(figures.tuned.f1 > figures.present.f1, "\(figures)")
            #expect(figures.present.truePositives + figures.present.falseNegatives == 12)
            #expect(tuning.issues[0].weights.allSatisfy { $0.articles >= 3 })
        }
    }
}
