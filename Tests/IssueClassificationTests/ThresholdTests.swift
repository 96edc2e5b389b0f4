import IssueClassification
import PressModel
import Testing

/// When a score is enough, and what shared lists take away.
@Suite struct ThresholdTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let more: String
        let text: String
        let threshold: Double
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "no text", more: "", text: "", threshold: 7),
        Case(name: "59 syllables are no text", more: "", text: filler(59), threshold: 7),
        Case(name: "60 syllables are a text", more: "", text: filler(60), threshold: 10),
        Case(name: "its own threshold without text", more: "threshold_without_text: 4", text: "", threshold: 4),
        Case(name: "a text after all", more: "threshold_without_text: 4", text: filler(60), threshold: 10),
    ]

    @Test(arguments: cases) func asksLessOfAnArticleWithoutText(sample: Case) throws {
        let content = ArticleContent(title: "Lũ quét", text: sample.text)
        let classifier = try classifier(["term: lũ quét, weight: 5"], more: sample.more)
        #expect(classifier.classify(content).trial?.threshold == sample.threshold)
    }

    @Test(arguments: [(7.0, 10.0, false), (9.9, 10, false), (10, 10, true), (7, 7, true), (6.9, 7, false)])
    func needsTheThresholdReached(weight: Double, threshold: Double, isFound: Bool) throws {
        let text = "lũ quét " + filler(threshold == 10 ? 60 : 10)
        let result = try classifier(["term: lũ quét, weight: \(weight)"]).classify(
            ArticleContent(title: "", text: text)
        )
        #expect((result.trial != nil) == isFound)
        #expect(result.scores == ["thu": weight])
    }

    @Test func readsOnlyTheFieldsAskedFor() throws {
        let content = ArticleContent(title: "Lũ quét", summary: "Lũ quét", text: "Lũ quét " + filler(60))
        let classifier = try classifier(["term: lũ quét, weight: 2"])
        #expect(classifier.classify(content).scores == ["thu": 12])
        #expect(classifier.classify(content, fields: [.title, .summary]).scores == ["thu": 10])
        #expect(classifier.classify(content, fields: [.title, .summary]).trial?.threshold == 7)
        #expect(classifier.classify(content, fields: []).scores == ["thu": 0])
    }

    static let abroad = "  - {term: Thái Lan, weight: 3}\n  - {term: Cần Thơ, weight: -10}\nmasks: [gạo Thái Lan]"

    @Test(
        arguments: [
            ("Lũ quét ở Thái Lan", 15 - 4.5), ("Lũ quét", 15), ("Lũ quét, gạo Thái Lan tăng giá", 15),
            ("Lũ quét ở Cần Thơ", 15), ("Lũ quét ở Cần Thơ và Thái Lan", 15), ("Thái Lan", 0),
        ])
    func subtractsASharedListButNeverAddsIt(title: String, score: Double) throws {
        let classifier = try classifier(
            ["term: lũ quét, weight: 5"],
            more: "lower: {abroad: 0.5}",
            shared: ["abroad": Self.abroad]
        )
        #expect(classifier.classify(ArticleContent(title: title)).scores == ["thu": score])
    }

    @Test func showsWhatASharedListTookAway() throws {
        let classifier = try classifier(
            ["term: lũ quét, weight: 5"],
            more: "lower: {abroad: 0.5}",
            shared: ["abroad": Self.abroad]
        )
        let finding = try #require(classifier.classify(ArticleContent(title: "Lũ quét ở Thái Lan")).trial)
        #expect(finding.evidence.map(\.weight) == [15, -4.5])
        #expect(finding.evidence.map(\.term) == ["lũ quét", "abroad: Thái Lan"])
        #expect(finding.evidence.map(\.text) == ["Lũ quét", "Thái Lan"])
    }

    @Test func leavesSharedListsAloneThatALexiconDoesNotName() throws {
        let classifier = try classifier(["term: lũ quét, weight: 5"], shared: ["abroad": Self.abroad])
        #expect(classifier.classify(ArticleContent(title: "Lũ quét ở Thái Lan")).scores == ["thu": 15])
    }

    @Test func putsTheStrongestFindingFirst() throws {
        func file(_ id: String, _ weight: Int) -> String {
            "id: \(id)\ntitle: {vi: a, en: a}\nthreshold: 10\nterms: [{term: lũ quét, weight: \(weight)}]\n"
                + "examples: {match: [a], no_match: [b]}\n"
        }
        let files = [
            "mot.yaml": file("mot", 4), "hai.yaml": file("hai", 9), "ba.yaml": file("ba", 4),
            "bon.yaml": file("bon", 1),
        ]
        let set = try withLexicons(files) { try LexiconSet(folder: $0) }
        let result = IssueClassifier(set).classify(ArticleContent(title: "Lũ quét"))
        #expect(result.findings.map(\.subject) == ["hai", "ba", "mot"])
        #expect(result.scores == ["mot": 12, "hai": 27, "ba": 12, "bon": 3])
    }
}
