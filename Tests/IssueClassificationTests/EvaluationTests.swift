import IssueClassification
import PressModel
import Testing

/// How well the findings agree with a careful reader.
@Suite struct EvaluationTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let counts: [(found: Bool, labelled: Bool)]
        let precision: Double
        let recall: Double
        let f1: Double
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "nothing at all", counts: [], precision: 0, recall: 0, f1: 0),
        Case(name: "nothing to find, nothing found", counts: [(false, false)], precision: 0, recall: 0, f1: 0),
        Case(name: "all right", counts: [(true, true), (true, true), (false, false)], precision: 1, recall: 1, f1: 1),
        Case(name: "all wrong", counts: [(true, false), (false, true)], precision: 0, recall: 0, f1: 0),
        Case(
            name: "three of four, three of five",
            counts: [(true, true), (true, true), (true, true), (true, false), (false, true), (false, true)],
            precision: 0.75,
            recall: 0.6,
            f1: 6.0 / 9
        ),
    ]

    @Test(arguments: cases) func givesTheRatios(sample: Case) {
        var figures = EvaluationFigures()
        for count in sample.counts { figures.add(found: count.found, labelled: count.labelled) }
        #expect(figures.precision == sample.precision)
        #expect(figures.recall == sample.recall)
        #expect(figures.f1 == sample.f1)
    }

    private func evaluated() throws -> Evaluation {
        let classifier = try classifier(["term: lũ quét, weight: 5"])
        var evaluation = Evaluation(issues: ["thu", "trong"])
        let articles: [(String, String, Set<String>)] = [
            ("1", "Lũ quét", ["thu"]), ("2", "Lũ quét giả", []), ("3", "Nước dâng", ["thu"]), ("4", "Bóng đá", []),
            ("5", "Lũ quét nữa", ["thu", "ngoai"]),
        ]
        for (id, title, issues) in articles {
            let content = ArticleContent(title: title)
            evaluation.add(LabelledArticle(id: id, content: content, issues: issues), classifier.classify(content))
        }
        return evaluation
    }

    @Test func countsEveryIssueOfLexiconsAndLabels() throws {
        let evaluation = try evaluated()
        #expect(evaluation.articleCount == 5)
        #expect(evaluation.byIssue.keys.sorted() == ["ngoai", "thu", "trong"])
        let trial = try #require(evaluation.byIssue["thu"])
        #expect([trial.truePositives, trial.falsePositives, trial.falseNegatives] == [2, 1, 1])
        #expect(evaluation.byIssue["ngoai"]?.falseNegatives == 1)
        #expect(evaluation.byIssue["trong"]?.f1 == 0)
    }

    @Test func averagesOverIssuesAndOverArticles() throws {
        let evaluation = try evaluated()
        #expect(evaluation.micro.precision == 2.0 / 3)
        #expect(evaluation.micro.recall == 0.5)
        #expect(abs(evaluation.macroF1 - (2.0 / 3) / 3) < 1e-12)
    }

    @Test func showsTheArticlesThatDiffer() throws {
        let differences = try evaluated().differences
        #expect(differences.map(\.article.id) == ["2", "3", "5"])
        #expect(differences.map(\.issue) == ["thu", "thu", "ngoai"])
        #expect(differences.map(\.wasFound) == [true, false, false])
        #expect(differences.map(\.score) == [15, 0, 0])
    }
}
