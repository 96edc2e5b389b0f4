import ArticleExtraction
import Foundation
import Testing

/// The committed floor of quality: 40 invented pages in the layouts of Vietnamese news systems, each with the text that
/// a reader would call the article.
///
/// The floor is never lowered silently.
@Suite struct ExtractionQualityTests {
    private static let floor = 0.99
    private static let pageFloor = 0.8

    /// What a page says of itself, beside its text.
    private struct Expected: Decodable {
        var title: String?
        var published: String?
        var language: String?
        var canonicalURL: String?
    }

    private static var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages")
    }

    private static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }
            .map { String($0.dropLast(5)) }.sorted()
    }

    private static func article(_ name: String) throws -> ExtractedArticle {
        try ArticleExtractor().extract([UInt8](Data(contentsOf: folder.appendingPathComponent(name + ".html"))))
    }

    @Test func textAgreesWithTheExpectedOneOverAllPages() throws {
        var scores: [(name: String, score: TokenScore)] = []
        for name in try Self.names() {
            let expected = try String(contentsOf: Self.folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
            let score = TokenScore(found: try Self.article(name).text, expected: expected)
            #expect(score.f1 >= Self.pageFloor, "\(name): precision \(score.precision), recall \(score.recall)")
            scores.append((name, score))
        }
        try #require(scores.count >= 40)
        let mean = scores.reduce(0) { $0 + $1.score.f1 } / Double(scores.count)
        print("Article text: mean token F1 \(mean) over \(scores.count) pages; the worst:")
        for (name, score) in scores.sorted(by: { $0.score.f1 < $1.score.f1 }).prefix(5) {
            print("  \(score.f1)  precision \(score.precision)  recall \(score.recall)  \(name)")
        }
        #expect(mean >= Self.floor)
    }

    @Test func headlineDateLanguageAndAddressAreFoundOnNearlyAllPages() throws {
        var agreed = ["title": 0, "published": 0, "language": 0, "canonicalURL": 0]
        let names = try Self.names()
        for name in names {
            let data = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".json"))
            let expected = try JSONDecoder().decode(Expected.self, from: data)
            let article = try Self.article(name)
            if article.title == expected.title { agreed["title", default: 0] += 1 }
            if article.published?.ISO8601Format() == expected.published { agreed["published", default: 0] += 1 }
            if article.language == expected.language { agreed["language", default: 0] += 1 }
            if article.canonicalURL == expected.canonicalURL { agreed["canonicalURL", default: 0] += 1 }
        }
        for (field, count) in agreed {
            #expect(count * 100 >= names.count * 95, "\(field): \(count) of \(names.count)")
        }
    }
}
