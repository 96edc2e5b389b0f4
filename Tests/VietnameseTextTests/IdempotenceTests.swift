import Testing
import VietnameseText

@Suite("Canonical text is a fixed point")
struct IdempotenceTests {
    @Test("Every syllable with its mark anywhere", arguments: ToneStyle.allCases)
    func syllables(style: ToneStyle) {
        let canonicalizer = Canonicalizer(toneStyle: style)
        for typed in AllSyllables.typed() {
            let once = canonicalizer.canonicalize(typed).utf8
            #expect(canonicalizer.canonicalize(utf8: once).utf8 == once, "\(typed)")
        }
    }

    @Test("Going to the other style and back changes nothing")
    func roundTrip() {
        let (old, new) = (Canonicalizer(toneStyle: .old), Canonicalizer(toneStyle: .new))
        for typed in AllSyllables.typed() { #expect(old.string(new.string(typed)) == old.string(typed)) }
    }

    @Test("Random text of troublesome pieces", arguments: 0..<100)
    func troublesome(seed: Int) {
        var random = SeededGenerator(seed: seed)
        for style in ToneStyle.allCases {
            let canonicalizer = Canonicalizer(toneStyle: style)
            let text = (0..<60).map { _ in random.pick(Self.pieces) }.joined()
            let once = canonicalizer.canonicalize(text).utf8
            #expect(canonicalizer.canonicalize(utf8: once).utf8 == once, "\(text)")
        }
    }

    @Test("A word that needs no repair by itself needs none beside one that does", arguments: 0..<50)
    func sameBesideRepair(seed: Int) {
        var random = SeededGenerator(seed: seed)
        let canonicalizer = Canonicalizer()
        let pieces = Self.pieces.filter { !$0.contains { "&＆ \n".contains($0) } }
        for _ in 0..<200 {
            let word = (0..<(1 + random.below(5))).map { _ in random.pick(pieces) }.joined()
            let alone = canonicalizer.canonicalize(word).utf8
            #expect(canonicalizer.canonicalize("&=" + word).utf8 == Array("&=".utf8) + alone, "\(word)")
        }
    }

    static let pieces = [
        "a", "o", "u", "y", "e", "i", "ê", "ô", "ơ", "ư", "t", "ng", "n", "c", "q", "g", "h", "đ", "ð", "Ð", "A", "T",
        "Ổ",
        "\u{300}", "\u{301}", "\u{302}", "\u{309}", "\u{31B}", "\u{323}", "\u{308}", "\u{327}", "á", "ò", "ủ", "ợ", "ễ",
        "&", "amp;", "#", "38;", ";", "&nbsp;", "&#x26;", "nbsp", "&lt;", "lt;", "&#769;", "&#97;", " ", "\n", ".",
        "\u{200B}", "\u{200D}", "\u{AD}", "\u{A0}", "\u{FEFF}", "\u{3000}", "ａ", "；", "＆", "\u{441}", "\u{43E}", "я",
        "\u{3B1}", "ο", "東", "1", "hoá", "Tiêu", "đuợ", "\u{1F468}", "\u{212B}", "\u{341}",
    ]
}
