import Foundation
import PressModel
import Testing

@testable import ArticleStorage

/// Random queries on invented articles: the search finds what a look at every article finds.
@Suite struct SearchPropertyTests {
    @Test(arguments: [1, 2, 3] as [UInt64]) func findsWhatALookAtEveryArticleFinds(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let articles = (0..<300).map { InventedArticle(number: $0, &random) }
        let desk = try SearchArchive()
        for article in articles { try article.store(desk) }
        for _ in 0..<250 {
            let query = InventedQuery(&random)
            let limit = [5, 1_000][Int.random(in: 0...1, using: &random)]
            let found = try desk.search(query.asked, limit: limit, patience: 100)
            #expect(found.isComplete)
            let expected = query.answer(articles, limit: limit)
            #expect(found.hits.map(\.url) == expected.map(\.url), "\(query.asked)")
            #expect(found.hits.allSatisfy { !$0.title.passages.isEmpty || !$0.snippet.passages.isEmpty })
        }
    }
}
