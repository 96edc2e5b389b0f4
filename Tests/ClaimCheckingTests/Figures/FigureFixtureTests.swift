import ClaimChecking
import Foundation
import PressModel
import Testing

/// A hundred wrong sentences and a hundred right ones with traps, written for this by another hand.
struct FigureFixture: Decodable {
    let id: String
    let title: String
    let summary: String
    let text: String
    let wrong: Bool
    /// The wrong figure as written; nil for a right sentence.
    let stated: String?
    let pattern: String

    static func read() throws -> [FigureFixture] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("figures.ndjson")
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(FigureFixture.self, from: Data($0))
        }
    }

    /// Findings of the sentence that are of the figure labelled, and those that are not.
    var findings: (right: [FigureFinding], false: [FigureFinding]) {
        let content = ArticleContent(title: title, summary: summary, text: text)
        let all = FigureChecker().findings(in: content)
        let isRight = { (finding: FigureFinding) in
            stated.map { Self.number($0) == Self.number(finding.stated) } ?? false
        }
        return (all.filter(isRight), all.filter { !isRight($0) })
    }

    /// The number of a figure without its unit; a figure in words as it is.
    private static func number(_ figure: String) -> Substring {
        let digits = figure.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "," || $0 == "." }
        return digits.isEmpty ? figure[...] : digits
    }
}

struct FigureFixtureTests {
    @Test func mostFindingsAreRightAndMostWrongFiguresFound() throws {
        let fixtures = try FigureFixture.read()
        #expect(fixtures.count { $0.wrong } == 100 && fixtures.count == 200)
        let found = fixtures.map { ($0, $0.findings) }
        let right = found.reduce(0) { $0 + $1.1.right.count }
        let wrong = found.reduce(0) { $0 + $1.1.false.count }
        let recalled = found.count { $0.0.wrong && !$0.1.right.isEmpty }
        #expect(Double(right) / Double(right + wrong) >= 0.95, "\(right) of \(right + wrong) findings")
        #expect(recalled >= 75, "\(recalled) of 100 wrong figures")
    }
}
