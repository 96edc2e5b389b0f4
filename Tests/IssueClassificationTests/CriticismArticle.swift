import Foundation
import PressModel
import Testing

/// An invented article of plain criticism, written so that it reads as blame or as praise.
///
/// `Criticism/*.txt` hold them, a file for each issue and one for none. Each begins with `=== name: issue, issue` (or
/// `none`), then come the title, the summary, an empty line and the text. `{tắc trách|chu đáo}` is the place of a
/// judgement: the blame, then the praise, in as many syllables, since positions count in a score.
/// The issues are those of the labelling rules, not what any lexicon happened to find.
struct CriticismArticle: CustomTestStringConvertible {
    /// What an article says of those who acted, in both voices.
    struct Judgement {
        let blame: String
        let praise: String

        /// Syllables as the press writes them, parted by spaces.
        static func syllables(_ words: String) -> Int { words.split(separator: " ").count }
    }

    /// The file has something else where a part of an article should stand.
    struct Malformed: Error {
        let article: String
    }

    let name: String
    let expected: Set<String>
    /// With the judgements still open.
    let draft: ArticleContent

    var testDescription: String { "\(name) → \(expected.isEmpty ? "none" : expected.sorted().joined(separator: ", "))" }

    /// The article as its critics tell it.
    var blaming: ArticleContent { told(\.blame) }

    /// The same article full of praise.
    var praising: ArticleContent { told(\.praise) }

    /// The judgements in reading order.
    var judgements: [Judgement] { ArticleField.allCases.flatMap { judgements(in: $0) } }

    /// The judgements of one field.
    func judgements(in field: ArticleField) -> [Judgement] { draft[field].matches(of: Self.place).map(Self.judgement) }

    /// The article with words of the caller's choice for each judgement.
    func told(_ words: (Judgement) -> String) -> ArticleContent {
        func filled(_ text: String) -> String { text.replacing(Self.place) { words(Self.judgement($0)) } }
        return ArticleContent(title: filled(draft.title), summary: filled(draft.summary), text: filled(draft.text))
    }

    private static var place: Regex<(Substring, Substring, Substring)> { /\{([^{}|]+)\|([^{}|]+)\}/ }

    private static func judgement(_ match: Regex<(Substring, Substring, Substring)>.Match) -> Judgement {
        Judgement(blame: String(match.output.1), praise: String(match.output.2))
    }
}

extension CriticismArticle {
    /// Every article; empty when a file can't be read, which `CriticismCorpusTests` tells.
    static let all = (try? read()) ?? []

    /// Reads the articles in the order of files and lines.
    static func read() throws -> [CriticismArticle] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Criticism")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        return try files.sorted().flatMap { name in
            let file = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return try file.components(separatedBy: "=== ").dropFirst().map(article)
        }
    }

    private static func article(_ block: String) throws -> CriticismArticle {
        let lines = block.trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: "\n")
        guard lines.count > 4, lines[3].isEmpty, let colon = lines[0].lastIndex(of: ":") else {
            throw Malformed(article: lines[0])
        }
        let issues = lines[0][colon...].dropFirst().split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        return CriticismArticle(
            name: String(lines[0][..<colon]),
            expected: issues == ["none"] ? [] : Set(issues),
            draft: ArticleContent(
                title: lines[1],
                summary: lines[2],
                text: lines.dropFirst(4).joined(separator: "\n")
            )
        )
    }
}
