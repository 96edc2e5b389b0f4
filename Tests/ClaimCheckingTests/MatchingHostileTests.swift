import ClaimChecking
import PressModel
import Testing

/// Input made to hurt takes bounded time and memory, and finds nothing it should not.
struct MatchingHostileTests {
    @Test func aHugeClaimAndEmptyOnesAreHarmless() throws {
        let huge = String(repeating: "Đập thủy điện vỡ trong đêm, nước tràn về hạ du. ", count: 17_000)
        let claims = [MatchingQualitySet.claim("huge", huge), MatchingQualitySet.claim("empty", "")]
        let others = (0..<50).map { MatchingQualitySet.claim("dot-\($0)", "…") }
        let matcher = ClaimMatcher(claims: claims + others, weights: .fitted)
        let content = ArticleContent(title: "", text: "Đập thủy điện vỡ trong đêm, nước tràn về hạ du.")
        #expect(matcher.matches(in: content, top: 5).map(\.claim) == ["huge"])
    }

    @Test(arguments: [
        String(repeating: "đập ", count: 100_000),
        String(repeating: "Đập thủy điện Sông Khua đã vỡ! ", count: 330_000),
        String(repeating: "một hai ba bốn năm sáu ", count: 100_000),
        String(repeating: "1", count: 1_000_000),
        String(repeating: "\u{1}\u{0}\u{FFFD} ", count: 100_000),
    ])
    func aHugeItemIsReadToABound(text: String) throws {
        let content = ArticleContent(title: text, summary: text, text: text)
        let matches = try sampleMatcher().matches(in: content, top: 5)
        #expect(matches.count <= 5 && matches.allSatisfy { $0.evidence.count <= 12 && (0...1).contains($0.score) })
    }

    @Test func evidenceOfACutTextIsStillTheTextsOwn() throws {
        let text = "Đập thủy điện Sông Khua đã vỡ trong đêm. " + String(repeating: "ệ", count: 40_000)
        let content = ArticleContent(title: "", text: text)
        for evidence in try sampleMatcher().matches(in: content, top: 5).flatMap(\.evidence) {
            let bytes = Array(content[evidence.field].utf8)[evidence.start..<evidence.end]
            #expect(String(decoding: bytes, as: UTF8.self) == evidence.text)
        }
    }
}
