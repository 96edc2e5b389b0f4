import Foundation
import PressModel
import Testing

@testable import ReviewSite

@Suite struct TextTests {
    private static func evidence(_ start: Int, _ end: Int, _ term: String = "t") -> Evidence {
        Evidence(field: .text, start: start, end: end, text: "", term: term, weight: 2)
    }

    private static func marks(_ text: String, _ evidence: [Evidence]) -> [String] {
        let marker = Highlighter(evidence: evidence, label: \.term, points: { "\($0)" })
        return marker.paragraphs(text, field: .text, limit: 1_000).flatMap { $0.compactMap { $0.mark?.marked } }
    }

    @Test func overlappingEvidenceBecomesOneMark() {
        let marker = Highlighter(
            evidence: [Self.evidence(0, 5, "a"), Self.evidence(3, 8, "b")],
            label: \.term,
            points: { "\($0)" }
        )
        let parts = marker.line("0123456789", field: .text, limit: 100)
        #expect(
            parts == [
                TextPart(mark: TextPart.Mark(marked: "01234567", label: "a; b", points: "4.0")), TextPart(plain: "89"),
            ]
        )
    }

    @Test(arguments: [(-1, 2), (0, 0), (3, 2), (0, 100), (1, 3), (.max, .max), (.min, .max)])
    func offsetsThatFitNothingAreSkipped(_ start: Int, _ end: Int) {
        // The first character has three bytes, so that 1 lies inside it.
        #expect(Self.marks("ệ lụt", [Self.evidence(start, end)]).isEmpty)
    }

    @Test func aMarkThatRunsOverALineIsMarkedInBoth() {
        #expect(Self.marks("ab\ncd", [Self.evidence(1, 4)]) == ["b", "c"])
    }

    @Test func thousandsOfMarksAreBounded() {
        let many = (0..<5_000).map { Self.evidence($0 % 900, $0 % 900 + 1) }
        #expect(Self.marks(String(repeating: "x", count: 900), many).count <= Highlighter.mostMarks)
    }

    @Test(arguments: [
        ("a b c", "a b c", ""), ("a b c", "a x c", "a -b +x c"), ("", "a", "+a"), ("a", "", "-a"),
        ("một hai ba", "một ba bốn", "một -hai ba +bốn"),
    ])
    func differencesAreWordByWord(_ old: String, _ new: String, _ shown: String) {
        let pieces = WordDifference.pieces(from: old, to: new).map { piece in
            let text = piece.kept ?? piece.removed.map { "-" + $0 } ?? piece.added.map { "+" + $0 } ?? ""
            return text.trimmingCharacters(in: .whitespaces)
        }
        #expect(pieces.joined(separator: " ") == shown)
    }

    @Test func hugeChangesAreShownWhole() {
        let old = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<20_000).map { "b\($0)" }.joined(separator: " ")
        #expect(WordDifference.pieces(from: old, to: new).count == 2)
    }

    @Test(arguments: [("ngắn", 10, "ngắn"), ("dài quá", 3, "dài…"), ("ệệệ", 2, "ệệ…"), ("ệệ", 2, "ệệ"), ("", 0, "")])
    func cuttingKeepsWholeCharacters(_ text: String, _ limit: Int, _ cut: String) {
        #expect(PlainText.cut(text, limit) == cut)
    }

    @Test func aCharacterOfAMegabyteIsCutAndItsHeapOfMarksGoes() {
        let heap = "e" + String(repeating: "\u{301}", count: 1_000_000)
        #expect(PlainText.cut(heap, 300).unicodeScalars.count == 301)
        #expect(HTMLEscaping.escapeVisible(heap).unicodeScalars.count == 1 + VisibleText.mostMarks)
        #expect(HTMLEscaping.escapeVisible("ệ\u{65}\u{323}\u{302}") == "ệ\u{65}\u{323}\u{302}")
    }

    @Test(arguments: [
        (1_234_567.0, 1, "1.234.567"), (0.5, 2, "0,5"), (2.346, 2, "2,35"), (-4.5, 1, "-4,5"), (.nan, 1, "–"),
    ])
    func numbersAreVietnamese(_ value: Double, _ places: Int, _ text: String) {
        let format = DeskFormat(language: .vi, clock: PressClock(timeZone: .gmt))
        #expect(format.decimal(value, places: places) == text)
    }

    @Test func formsAreReadAsBrowsersWriteThem() {
        let fields = FormFields("a=%C4%91%E1%BA%A5t+%26&a=2&b=&%63=1&=x&d=%FF&e")
        #expect(fields["a"] == "đất &")
        #expect(fields["b"] == nil && fields.raw("b") == "")
        #expect(fields["c"] == "1" && fields["d"] == nil && fields.raw("e") == "")
        let many = FormFields((0..<1_000).map { "f\($0)=1" }.joined(separator: "&"))
        #expect(many["f63"] == "1" && many["f64"] == nil)
    }

    @Test func aFilterStandsInItsAddress() {
        let text =
            "status=all&kind=claim&issue=land&place=C%E1%BA%A7n%20Th%C6%A1&source=https%3A%2F%2Fvidu.example%2Frss&from=2026-11-01&to=2026-11-30&at=20775.25_12"
        #expect(FilterQuery(FormFields(text)).text == text)
        #expect(FilterQuery().address("/") == "/")
        #expect(FilterQuery(FormFields(text)).filter.place == "Cần Thơ")
    }
}
