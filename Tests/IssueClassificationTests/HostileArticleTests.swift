import IssueClassification
import PressModel
import Testing

/// Articles that no newspaper writes.
@Suite struct HostileArticleTests {
    static let texts = [
        "", " ", "\u{0}", "\u{301}\u{301}\u{301}", "👩‍🌾", "\u{FEFF}", "\u{202E}bão\u{202C}",
        String(repeating: "\u{301}", count: 50_000),
        String(repeating: "a", count: 500_000), String(repeating: " ", count: 500_000),
        String(repeating: "&amp;", count: 50_000),
        String(repeating: "\"'.,-–…", count: 30_000),
    ]

    @Test(arguments: texts.indices) func areClassifiedLikeAnyOther(index: Int) throws {
        let text = Self.texts[index]
        let classifier = try classifier(["term: bão, weight: 4"])
        let result = classifier.classify(ArticleContent(title: text, summary: text, text: text))
        #expect(result.scores.keys.sorted() == ["thu"])
    }

    /// The same words 20,000 times: what counts is capped.
    @Test func repeatWithoutGain() throws {
        let terms = ["term: thu hồi, weight: 1, near: [đất], within: 2", "term: đất, weight: 1, near: [sổ đỏ]"]
        let text = Array(repeating: "thu hồi đất công", count: 20_000).joined(separator: " ")
        let result = try classifier(terms, more: "masks: [đất công]").classify(ArticleContent(title: "", text: text))
        #expect(result.scores == ["thu": 3])
    }
}
