import Foundation
import IssueClassification
import PressModel
import PressProcessing
import Testing

/// The line that `classify` prints is what Foundation's encoder would print.
@Suite struct ClassificationLineTests {
    private struct Line: Encodable {
        struct Found: Encodable {
            let kind: String
            let issue: String
            let score: Double
            let threshold: Double
            let evidence: [Evidence]
        }

        let id: String
        let findings: [Found]
        let places: [String]
        let scores: [String: Double]?
    }

    private static let lexicon = """
        id: thu
        title: {vi: Thử, en: Trial}
        threshold: 3.7
        terms:
          - {term: sạt lở, weight: 1.15}
          - {term: bờ kè, weight: -0.35}
        examples: {match: [một], no_match: [hai]}
        """

    /// A classifier with one lexicon.
    private func classifier() throws -> IssueClassifier {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("line-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.lexicon.utf8).write(to: folder.appendingPathComponent("thu.yaml"))
        return IssueClassifier(try LexiconSet(folder: folder.path))
    }

    @Test(
        arguments: [
            "Sạt lở bờ kè", "Sạt \"lở\" \\ sạt lở", "Sạt lở\u{1}\u{1F}\u{8}\u{C}\r\t\n",
            "Sạt lở / </script> \u{2028} 😀", "",
            "Sa\u{323}t lở, SẠT LỞ, sạt lở",
        ],
        [true, false]
    )
    func isTheEncodersOwn(title: String, withScores: Bool) throws {
        let result = try classifier().classify(ArticleContent(title: title, summary: title, text: title))
        var line = ClassificationLine()
        line.add(id: title, result, withScores: withScores)
        let expected = Line(
            id: title,
            findings: result.findings.map(found),
            places: result.places,
            scores: withScores ? result.scores.mapValues(rounded) : nil
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(
            String(decoding: line.bytes, as: UTF8.self) == String(decoding: try encoder.encode(expected), as: UTF8.self)
                + "\n"
        )
    }

    private func found(_ finding: Finding) -> Line.Found {
        Line.Found(
            kind: finding.kind.rawValue,
            issue: finding.subject,
            score: rounded(finding.score),
            threshold: rounded(finding.threshold),
            evidence: finding.evidence.map { evidence in
                var evidence = evidence
                evidence.weight = rounded(evidence.weight)
                return evidence
            }
        )
    }

    private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
