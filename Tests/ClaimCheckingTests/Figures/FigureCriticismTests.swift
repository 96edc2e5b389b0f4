import ClaimChecking
import Foundation
import PressModel
import Testing

/// Criticism, complaint, satire, opinion and strong words raise no finding on figures by themselves.
@Suite struct FigureCriticismTests {
    private struct Text: Decodable {
        let id, title, summary, text: String
    }

    private static func texts() throws -> [Text] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Criticism/criticism.ndjson")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Text.self, from: Data($0.utf8))
        }
    }

    @Test func noneOfSixtyTextsHasAFigureThatDisagrees() throws {
        let texts = try Self.texts()
        #expect(texts.count == 60)
        for text in texts {
            let content = ArticleContent(title: text.title, summary: text.summary, text: text.text)
            #expect(FigureChecker().findings(in: content).isEmpty, "\(text.id)")
        }
    }

    @Test func wrongShareIsFoundInACriticalTextAsInAnyOther() throws {
        let text = try #require(try Self.texts().first)
        let content = ArticleContent(
            title: text.title,
            summary: text.summary,
            text: text.text + " Phường báo đã giải quyết 381/407 đơn, đạt tỷ lệ 88,1%."
        )
        #expect(FigureChecker().findings(in: content).map(\.follows) == ["93,6%"])
    }
}
