import IssueClassification
import PressModel
import Testing

/// Lexicons carry their own examples; what does not hold is named with its line.
@Suite struct SelfTestTests {
    private func faults(_ lines: [Int: String]) throws -> [UserFault] {
        let text = BadLexiconTests.sound.enumerated().map { lines[$0.offset + 1] ?? $0.element }.joined(separator: "\n")
        return try withLexicons(["thu.yaml": text]) { LexiconSelfTest(try LexiconSet(folder: $0)).faults() }
    }

    @Test func namesAnExampleThatIsNotFound() throws {
        let faults = try faults([9: "    - Sạt lở và lũ quét\n    - Giá lúa tăng"])
        #expect(faults.map(\.location.line) == [10])
        #expect(faults[0].message.vi.contains("Giá lúa tăng"))
        #expect(faults[0].message.vi.contains("điểm 0"))
    }

    @Test func namesAnExampleThatIsFoundWrongly() throws {
        let faults = try faults([11: "    - {title: Lũ quét, summary: Sạt lở}"])
        #expect(faults.map(\.location.line) == [11])
        #expect(faults[0].message.en.contains("must not match"))
    }

    @Test func namesATermThatDecidesAlone() throws {
        let faults = try faults([6: "  - {term: lũ quét, weight: 4}"])
        #expect(faults.map(\.location.line) == [6])
        #expect(faults[0].remedy.en.contains("sufficient: true"))
    }

    @Test func letsATermDecideThatSaysSo() throws {
        #expect(try faults([6: "  - {term: lũ quét, weight: 4, sufficient: true}"]).isEmpty)
    }
}
