import IssueClassification
import PressModel
import Testing

/// Criticism is no issue: it raises a finding only for its subject, and praise in its place changes no score
/// (DESIGN §6, LABELS.md).
@Suite struct CriticismCorpusTests {
    /// What people feel and say, of two syllables each, so that nothing else moves.
    static let praise = [
        "hài lòng", "biết ơn", "vui mừng", "phấn khởi", "khen ngợi", "ca ngợi", "hoan nghênh", "tán thành",
        "biểu dương", "xuất sắc",
    ]
    static let blame = [
        "bức xúc", "phẫn nộ", "bất bình", "thất vọng", "mỉa mai", "chê trách", "chỉ trích", "phê phán", "lên án",
        "phàn nàn", "yếu kém", "phản đối", "nghi ngờ", "chế giễu",
    ]

    private func classify(_ content: ArticleContent) throws -> Classification {
        try ShippedClassifier.compiled.get().classify(content)
    }

    @Test(arguments: CriticismArticle.all) func raisesItsSubjectAlone(article: CriticismArticle) throws {
        for content in [article.blaming, article.praising] {
            for finding in try classify(content).findings where !article.expected.contains(finding.subject) {
                Issue.record("\(finding.subject) \(finding.score): \(addends(finding).joined(separator: "; "))")
            }
        }
    }

    @Test(arguments: CriticismArticle.all) func scoresPraiseLikeBlame(article: CriticismArticle) throws {
        let blaming = try classify(article.blaming)
        let praising = try classify(article.praising)
        #expect(differences(blaming, praising).isEmpty)
        #expect(blaming.findings.map(\.subject) == praising.findings.map(\.subject))
        #expect(blaming.findings.map(addends) == praising.findings.map(addends))
    }

    /// Not the author's choice of words alone: each common word of praise and blame in every place that it fits.
    @Test(arguments: CriticismArticle.all) func scoresAnyJudgementAlike(article: CriticismArticle) throws {
        func classified(_ word: String) throws -> Classification {
            try classify(article.told { CriticismArticle.Judgement.syllables($0.blame) == 2 ? word : $0.blame })
        }
        let plain = try classified("nói đến")
        for word in Self.praise + Self.blame {
            let changed = differences(plain, try classified(word))
            #expect(changed.isEmpty, "\(word): \(changed)")
        }
    }

    /// Silence would pass all of the above.
    @Test func findsTheSubjects() throws {
        var missed: [String] = []
        let labelled = CriticismArticle.all.filter { !$0.expected.isEmpty }
        for article in labelled {
            let found = Set(try classify(article.blaming).findings.map(\.subject))
            if !article.expected.isSubset(of: found) { missed.append(article.testDescription) }
        }
        #expect(Double(missed.count) <= 0.15 * Double(labelled.count), "\(missed.joined(separator: "; "))")
    }

    /// An opinion about nothing else has no issue at all.
    @Test(arguments: praise + blame) func findsNoIssueInAnOpinion(word: String) throws {
        let content = ArticleContent(title: "Nhiều người \(word)", summary: "Bạn đọc \(word) lãnh đạo.")
        #expect(try classify(content).findings.isEmpty)
    }

    /// The comparison sees a lexicon that takes sides.
    @Test func noticesALexiconOfBlame() throws {
        let biased = try classifier(["any: [\(Self.blame.joined(separator: ", "))], weight: 5"])
        let changed = CriticismArticle.all.filter {
            !differences(biased.classify($0.blaming), biased.classify($0.praising)).isEmpty
        }
        #expect(changed.count >= 15)
    }

    private func differences(_ one: Classification, _ other: Classification) -> [String] {
        one.scores.keys.sorted().filter { one.scores[$0] != other.scores[$0] }
            .map { "\($0): \(one.scores[$0] ?? 0) ≠ \(other.scores[$0] ?? 0)" }
    }

    private func addends(_ finding: Finding) -> [String] {
        finding.evidence.map { "\($0.field) \($0.text) \($0.term) \($0.weight)" }
    }
}
