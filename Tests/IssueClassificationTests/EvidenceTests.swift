import IssueClassification
import PressModel
import Testing

/// What is printed as evidence is what was written, where it was written, and all that the score is made of.
@Suite struct EvidenceTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let title: String
        let passage: String
        let start: Int
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "ASCII before", title: "Tin: bão số 5", passage: "bão", start: 5),
        Case(name: "composed letters before", title: "Đề phòng bão số 5", passage: "bão", start: 13),
        Case(
            name: "decomposed letters",
            title: "De\u{302}\u{300} pho\u{300}ng ba\u{303}o so\u{302}\u{301} 5",
            passage: "ba\u{303}o",
            start: 15
        ),
        Case(name: "an emoji of many parts", title: "👩‍🌾🇻🇳 bão", passage: "bão", start: 20),
        Case(name: "a combining mark on an emoji", title: "🌀\u{301}\u{301} bão", passage: "bão", start: 9),
        Case(name: "full-width letters", title: "Ｔｉｎ ｂão", passage: "ｂão", start: 10),
        Case(name: "an invisible character inside", title: "Cơn b\u{200B}ão", passage: "b\u{200B}ão", start: 5),
        Case(name: "a NUL before", title: "a\u{0}\u{0} bão", passage: "bão", start: 4),
        Case(name: "line breaks of Windows", title: "Tin\r\nbão", passage: "bão", start: 5),
        Case(name: "upper case", title: "TIN BÃO", passage: "BÃO", start: 4),
    ]

    @Test(arguments: cases) func countsBytesOfTheFieldAsGiven(sample: Case) throws {
        let content = ArticleContent(title: sample.title, summary: sample.title, text: sample.title)
        let finding = try #require(try classifier(["term: bão, weight: 4"]).classify(content).trial)
        #expect(finding.evidence.map(\.field) == [.title, .summary, .text])
        for evidence in finding.evidence {
            #expect(evidence.start == sample.start)
            #expect(evidence.end == sample.start + sample.passage.utf8.count)
            #expect(Array(evidence.text.utf8) == Array(sample.passage.utf8))
            #expect(evidence.term == "bão")
        }
    }

    /// Over every example of the shipped lexicons, in four spellings: addends, passages and order are right.
    @Test(arguments: ShippedLexiconTests.issues) func addsUpToTheScore(issue: String) throws {
        let set = try ShippedLexiconTests.shipped.get()
        let lexicon = try #require(set.lexicons.first { $0.id == issue })
        let classifier = try ShippedClassifier.compiled.get()
        for example in lexicon.examples.match.map(\.content) {
            for content in [example] + [.decomposed, .upperCase, .spaced].map(example.written) {
                let result = classifier.classify(content)
                for finding in result.findings { check(finding, content, result) }
            }
        }
    }

    private func check(_ finding: Finding, _ content: ArticleContent, _ result: Classification) {
        #expect(abs(finding.evidence.reduce(0) { $0 + $1.weight } - finding.score) < 1e-6)
        #expect(result.scores[finding.subject] == finding.score)
        #expect(finding.score >= finding.threshold)
        #expect(finding.kind == .issue)
        for evidence in finding.evidence {
            let bytes = Array(content[evidence.field].utf8)
            #expect(0 <= evidence.start && evidence.start < evidence.end && evidence.end <= bytes.count)
            #expect(Array(bytes[evidence.start..<evidence.end]) == Array(evidence.text.utf8))
        }
    }

    @Test func namesTheAlternateThatStandsThere() throws {
        let classifier = try classifier(["any: [bồi thường, đền bù], weight: 9"])
        let finding = try #require(classifier.classify(ArticleContent(title: "Đền bù đất")).trial)
        #expect(finding.evidence.map(\.term) == ["đền bù"])
        #expect(finding.evidence.map(\.text) == ["Đền bù"])
        #expect(finding.evidence.map(\.weight) == [27])
    }

    @Test func showsTheLongestOfAlternatesAtOnePlace() throws {
        let classifier = try classifier(["any: [bồi thường, bồi thường thiệt hại], weight: 9"])
        let finding = try #require(classifier.classify(ArticleContent(title: "Bồi thường thiệt hại")).trial)
        #expect(finding.evidence.map(\.text) == ["Bồi thường thiệt hại"])
    }

    @Test func carriesTheHashOfTheLexicons() throws {
        let files = ["thu.yaml": lexiconText(["term: bão, weight: 9"])]
        let other = ["thu.yaml": lexiconText(["term: bão, weight: 9, note: đổi"])]
        let sets = try [files, files, other].map { try withLexicons($0) { try LexiconSet(folder: $0) } }
        #expect(sets[0].hash == sets[1].hash)
        #expect(sets[0].hash != sets[2].hash)
        let finding = try #require(IssueClassifier(sets[0]).classify(ArticleContent(title: "Bão")).trial)
        #expect(finding.rule == sets[0].hash)
    }
}
