import Testing
import VietnameseText

@Suite("Text meant to break things")
struct HostileTextTests {
    @Test("Bytes that are no UTF-8 become replacement characters", arguments: 0..<50)
    func randomBytes(seed: Int) {
        var random = SeededGenerator(seed: seed)
        let bytes = (0..<500).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let text = Canonicalizer().canonicalize(utf8: bytes)
        #expect(Array(text.string.utf8) == text.utf8)
        #expect(Canonicalizer().canonicalize(utf8: text.utf8).utf8 == text.utf8)
        #expect(text.originalRange(0..<text.utf8.count).upperBound <= bytes.count)
    }

    @Test("Cut, overlong and surrogate sequences are replaced byte by byte")
    func malformed() {
        for bytes: [UInt8] in [
            [0xC3], [0xE1, 0xBA], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ] {
            let text = Canonicalizer().canonicalize(utf8: [0x61] + bytes + [0x62])
            #expect(text.string == "a" + String(repeating: "\u{FFFD}", count: bytes.count) + "b")
        }
    }

    @Test("Folding has room for what grows", arguments: [[0xFF], [0xC8, 0xBA], [0xC4, 0xB0], [0xE1]] as [[UInt8]])
    func foldsWhatGrows(piece: [UInt8]) {
        let bytes = Array(repeatElement(piece, count: 5_000).joined()) + Array(" Cần Thơ ngập nặng sau mưa".utf8)
        let folded = Folding.fold(utf8: bytes)
        #expect(String(decoding: folded.suffix(25), as: UTF8.self) == "can tho ngap nang sau mua")
    }

    @Test(
        "A megabyte of one trick is done as fast as any text",
        arguments: [
            "&", "&amp", "&amp;", "&#59", "&#59;", "a\u{301}", "\u{301}", "\u{200B}", "aB", "ỔấA", "&amp;#38;", "a",
            "\u{441}a", "-a", ".", "1.", "東", "& a",
        ]
    )
    func repeated(piece: String) {
        let text = String(repeating: piece, count: 1 << 20 / piece.utf8.count)
        let once = Canonicalizer().canonicalize(text).utf8
        #expect(Canonicalizer().canonicalize(utf8: once).utf8 == once)
        #expect(SyllabifiedText(text).syllables.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
}
