import Testing
import VietnameseText

@Suite("Combining marks")
struct MarkOrderTests {
    /// Vowels with a quality, by base letter and combining quality mark.
    static let qualities: [(base: String, mark: String, letter: String)] = [
        ("a", "\u{306}", "ă"), ("a", "\u{302}", "â"), ("e", "\u{302}", "ê"), ("o", "\u{302}", "ô"),
        ("o", "\u{31B}", "ơ"), ("u", "\u{31B}", "ư"), ("A", "\u{306}", "Ă"), ("A", "\u{302}", "Â"),
        ("E", "\u{302}", "Ê"), ("O", "\u{302}", "Ô"), ("O", "\u{31B}", "Ơ"), ("U", "\u{31B}", "Ư"),
    ]
    static let tones = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

    @Test("All 192 ways to type a vowel with combining marks become one letter")
    func everyOrder() {
        var ways = 0
        func check(_ typed: String, _ expected: String) {
            ways += 1
            let canonical = Canonicalizer().string(typed)
            #expect(canonical.unicodeScalars.count == 1)
            #expect(canonical == expected)
        }
        for (base, mark, letter) in Self.qualities {
            check(base + mark, letter)
            for tone in Self.tones {
                check(base + mark + tone, letter + tone)
                check(base + tone + mark, letter + tone)
            }
        }
        for vowel in ["a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y"] {
            for tone in Self.tones { check(vowel + tone, vowel + tone) }
        }
        #expect(ways == 192)
    }

    @Test("A letter and a combining tone, as windows-1258 gives them, are composed")
    func windows1258() {
        let typed = "Đâ\u{301}t đai ơ\u{309} Hô\u{300} Chi\u{301} Minh"
        #expect(Canonicalizer().canonicalize(typed).utf8 == bytes("Đất đai ở Hồ Chí Minh"))
    }

    @Test(
        "Letters of other Latin alphabets are composed as NFC says",
        arguments: [
            ("Mu\u{308}ller", "Müller"), ("s\u{307}\u{323}", "ṩ"), ("o\u{303}\u{301}", "ṍ"), ("n\u{303}", "ñ"),
            ("u\u{308}\u{301}", "ǘ"), ("c\u{327}a", "ça"), ("x\u{301}", "x\u{301}"),
        ]
    )
    func otherLetters(given: String, expected: String) {
        #expect(bytes(Canonicalizer().string(given)) == bytes(expected))
    }

    @Test("A mark without a letter stays where it is")
    func strayMark() {
        #expect(bytes(Canonicalizer().string("\u{301} 1\u{301}")) == bytes("\u{301} 1\u{301}"))
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
