import Foundation
import PressModel

/// Makes articles out of the sentences of real ones: no two alike, each as long as one of them.
struct PressMixer {
    private let articles: [ArticleContent]
    private let sentences: [[String]]
    private var random: SplitMix64

    /// Reads articles from NDJSON with `title`, `summary`, `text`.
    init(path: String, seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
        articles = try lines.map { try JSONDecoder().decode(ArticleContent.self, from: Data($0)) }
        sentences = articles.map { $0.text.components(separatedBy: ". ").map { $0 + ". " } }
    }

    mutating func next() -> ArticleContent {
        let model = articles[number(articles.count)]
        return ArticleContent(
            title: halves(\.title),
            summary: halves(\.summary),
            text: text(length: model.text.utf8.count)
        )
    }

    mutating func number(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

    /// Two stretches of sentences that stood together, each out of another article, so that names and words come again
    /// within a text as they do in the press.
    private mutating func text(length: Int) -> String {
        var bytes: [UInt8] = []
        while bytes.count < length {
            let goal = bytes.count < length / 2 ? length / 2 : length
            let source = sentences[number(sentences.count)]
            for sentence in source[number(source.count)...] where bytes.count < goal { bytes += sentence.utf8 }
            bytes.append(UInt8(ascii: "\n"))
        }
        let end = bytes.prefix(length).lastIndex(of: UInt8(ascii: " ")) ?? length
        return String(decoding: bytes.prefix(end), as: UTF8.self)
    }

    /// The first half of one headline or summary and the second half of another.
    private mutating func halves(_ part: KeyPath<ArticleContent, String>) -> String {
        let first = articles[number(articles.count)][keyPath: part].split(separator: " ")
        let second = articles[number(articles.count)][keyPath: part].split(separator: " ")
        return (first.prefix(first.count / 2) + second.suffix(second.count - second.count / 2)).joined(separator: " ")
    }
}
