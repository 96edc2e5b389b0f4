import Foundation
import IssueClassification
import PressModel
import Testing

/// What forbids a finding whatever the terms add up to: a shared list, and a date.
@Suite struct ValidityTests {
    private static let storm = ["term: sạt lở, weight: 4"]
    private static let foreign = ["abroad": "  - {term: nước ngoài, weight: 2}"]

    @Test(arguments: [("nước ngoài", 0.0), ("ở xã", 12.0)])
    func aSharedListForbids(place: String, score: Double) throws {
        let classifier = try classifier(Self.storm, more: "forbid: {abroad: 6}", shared: Self.foreign)
        #expect(classifier.classify(ArticleContent(title: "Sạt lở \(place)")).scores == ["thu": score])
    }

    @Test func belowItsValueAListForbidsNothing() throws {
        let classifier = try classifier(Self.storm, more: "forbid: {abroad: 6.5}", shared: Self.foreign)
        #expect(classifier.classify(ArticleContent(title: "Sạt lở nước ngoài")).scores == ["thu": 12])
    }

    @Test(arguments: [("2026-06-30T16:59:59Z", 0.0), ("2026-06-30T17:00:00Z", 12.0), (nil, 12.0)])
    func aLexiconHoldsFromItsDayInVietNamOn(published: String?, score: Double) throws {
        let classifier = try classifier(Self.storm, more: "valid_from: '2026-07-01'")
        let date = try published.map { try Date($0, strategy: .iso8601) }
        let result = classifier.classify(ArticleContent(title: "Sạt lở"), published: date)
        #expect(result.scores == ["thu": score])
    }

    @Test func aTermHoldsFromItsDayOn() throws {
        let classifier = try classifier(Self.storm + ["term: ven sông, weight: 1, valid_from: '2026-07-01'"])
        let content = ArticleContent(title: "Sạt lở ven sông")
        let old = try Date("2026-01-01T00:00:00Z", strategy: .iso8601)
        #expect(classifier.classify(content, published: old).scores == ["thu": 12])
        #expect(classifier.classify(content).scores == ["thu": 15])
    }

    @Test func explanationsSayWhy() throws {
        let classifier = try classifier(Self.storm, more: "forbid: {abroad: 6}", shared: Self.foreign)
        let explained = classifier.explain(ArticleContent(title: "Sạt lở nước ngoài"))
        #expect(explained.map(\.blockage) == [.forbidden])
        #expect(explained.first?.hits.map(\.evidence.text) == ["Sạt lở"])
    }
}
