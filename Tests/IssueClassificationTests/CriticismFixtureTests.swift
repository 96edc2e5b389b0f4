import PressModel
import Testing

/// The articles of criticism are what `CriticismCorpusTests` takes them for.
@Suite struct CriticismFixtureTests {
    @Test func areSixtyAboutSixteenIssuesAndNone() throws {
        let articles = try CriticismArticle.read()
        #expect(articles.count == 60)
        #expect(Set(articles.map(\.name)).count == 60)
        #expect(articles.filter { $0.expected.isEmpty }.count == 10)
        for issue in ShippedLexiconTests.issues {
            #expect(articles.filter { $0.expected.contains(issue) }.count >= 3, "\(issue)")
        }
        #expect(articles.allSatisfy { $0.expected.isSubset(of: ShippedLexiconTests.issues) })
    }

    @Test(arguments: CriticismArticle.all) func readsLikeTheWholeOfAnArticle(article: CriticismArticle) {
        let parts = ArticleField.allCases.map { article.blaming[$0] }
        let syllables = parts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.count
        #expect((120...250).contains(syllables))
        #expect((3...6).contains(article.blaming.text.split(separator: "\n").count))
        #expect(parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { !"{|}".contains($0) } })
    }

    @Test(arguments: CriticismArticle.all) func judgesAtTheHeadAndInTheText(article: CriticismArticle) {
        #expect((3...8).contains(article.judgements.count))
        #expect(!article.judgements(in: .text).isEmpty)
        #expect(!(article.judgements(in: .title) + article.judgements(in: .summary)).isEmpty)
        for judgement in article.judgements {
            let lengths = [judgement.blame, judgement.praise].map(CriticismArticle.Judgement.syllables)
            #expect(lengths[0] == lengths[1], "\(judgement.blame), \(judgement.praise)")
            #expect(judgement.blame != judgement.praise)
        }
    }

    /// Plain criticism: not about protest, religion, ethnicity or a political view.
    @Test(arguments: CriticismArticle.all) func keepsToPlainCriticism(article: CriticismArticle) {
        let subjects: [ForbiddenSubject] = [.politics, .protest, .religion, .ethnicity]
        for field in ArticleField.allCases {
            for content in [article.blaming, article.praising] {
                let found = ForbiddenSubjects.found(in: content[field], among: subjects)
                #expect(found == nil, "\(found?.words ?? "")")
            }
        }
    }
}
