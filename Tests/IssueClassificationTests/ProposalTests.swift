import IssueClassification
import PressModel
import Testing

/// Phrases that a lexicon lacks, found in labelled articles.
@Suite struct ProposalTests {
    private func proposals(_ articles: [LabelledArticle], limit: Int = 10) throws -> [PhraseProposal] {
        var proposer = PhraseProposer(issues: ["thu"], fields: ArticleField.allCases)
        for article in articles { proposer.count(article) }
        proposer.startSecondReading()
        for article in articles { proposer.recount(article) }
        return proposer.proposals(for: try TuningSample.weak.get().issues[0], limit: limit)
    }

    /// Articles of which every sixth has the issue; each text is made of its number.
    private func articles(inside: (Int) -> String, outside: (Int) -> String = { _ in "Trời đẹp" }) -> [LabelledArticle]
    {
        (0..<180).map { index in
            let text = index % 6 == 0 ? inside(index / 6) : outside(index)
            return LabelledArticle(
                id: "\(index)",
                content: ArticleContent(title: index % 6 == 0 ? "Lũ quét" : "Du lịch", summary: text),
                issues: index % 6 == 0 ? ["thu"] : []
            )
        }
    }

    @Test func findsThePlantedPhraseAndNoName() throws {
        let found = try proposals(TuningSample.articles(80))
        try #require(found.map(\.phrase) == ["mưa trút nước", "xối xả"], "\(found)")
        #expect(found[0].inside == PhraseProposal.Share(count: 10, all: 20))
        #expect(found[0].outside == PhraseProposal.Share(count: 0, all: 60))
        #expect(found[0].weight > 0 && found[0].weight * 3 < 12)
    }

    struct Case: CustomTestStringConvertible {
        let name: String
        /// Word after word what stands in articles with the issue.
        let inside: [String]
        let found: [String]
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "a phrase", inside: ["cuốn trôi nhà", "cuốn trôi cầu", "cuốn trôi xe"], found: ["cuốn trôi"]),
        Case(name: "a name", inside: ["tại Mường Lay"], found: []),
        Case(name: "a number", inside: ["cấp 12 giật"], found: []),
        Case(name: "a function word", inside: ["của trôi, nhà thì"], found: []),
        Case(name: "an opinion", inside: ["phản đối"], found: []),
        Case(name: "a term", inside: ["sạt lở"], found: []),
        Case(name: "holding a term", inside: ["sạt lở núi cao"], found: []),
        Case(name: "a piece of a longer one", inside: ["dòng nước dữ", "dòng nước dữ"], found: ["dòng nước dữ"]),
        Case(name: "before a function word", inside: ["cuốn trôi của"], found: ["cuốn trôi"]),
        Case(name: "across a comma", inside: ["nước, dâng"], found: []),
    ])
    func proposes(sample: Case) throws {
        let found = try proposals(articles { sample.inside[$0 % sample.inside.count] })
        #expect(found.map(\.phrase) == sample.found)
    }

    @Test func leavesOutWhatStandsEverywhere() throws {
        #expect(try proposals(articles(inside: { _ in "trời xanh" }, outside: { _ in "trời xanh" })).isEmpty)
    }

    @Test func leavesOutWhatStandsInThreeArticles() throws {
        #expect(try proposals(articles(inside: { $0 < 3 ? "cuốn trôi" : "mưa" })).isEmpty)
        #expect(try proposals(articles(inside: { $0 < 4 ? "cuốn trôi" : "mưa" })).map(\.phrase) == ["cuốn trôi"])
    }
}
