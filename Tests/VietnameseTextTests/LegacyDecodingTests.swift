import Testing
import VietnameseText

@Suite("Decoding legacy encodings")
struct LegacyDecodingTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let encoding: LegacyEncoding
        let bytes: String
        let text: String

        init(_ name: String, _ encoding: LegacyEncoding, _ bytes: String, _ text: String) {
            (self.name, self.encoding, self.bytes, self.text) = (name, encoding, bytes, text)
        }

        var testDescription: String { name }
    }

    @Test("All 134 letters are read as the tables of other programs write them", arguments: LegacyLetters.encodings)
    func letters(encoding: LegacyEncoding) {
        #expect(LegacyLetters.rows.reduce(0) { $0 + $1.letters.unicodeScalars.count } == 134)
        var codes = 0
        for row in LegacyLetters.rows {
            for (letter, code) in zip(row.letters.unicodeScalars, row.bytes[encoding] ?? []) where !code.isEmpty {
                codes += 1
                #expect(scalars(encoding.decode(code)) == [letter])
            }
        }
        #expect(codes == (encoding == .tcvn3 ? 74 : 134))
    }

    @Test("Every syllable survives, small and in capitals", arguments: LegacyLetters.encodings)
    func syllables(encoding: LegacyEncoding) {
        let small = Self.everySyllable
        #expect(same(encoding.decode(LegacyLetters.encode(small, encoding)), small))
        guard encoding != .tcvn3 else { return }
        let capitals = small.uppercased()
        #expect(same(encoding.decode(LegacyLetters.encode(capitals, encoding)), capitals))
    }

    private static let everySyllable = Canonicalizer().string(AllSyllables.typed().joined(separator: " "))

    static let name = "Cộng hòa xã hội chủ nghĩa Việt Nam"

    static let cases = [
        Case(
            "TCVN3",
            .tcvn3,
            "43E96E67 20 68DF61 20 78B7 20 68E969 20 6368F1 20 6E6768DC61 20 5669D674 20 4E616D",
            name
        ),
        Case("TCVN3 in a font of capitals: case is lost", .tcvn3, "43E94E47 20 48DF41", "CộNG HòA"),
        Case("TCVN3 capitals without tone", .tcvn3, "A1A2A3A4A5A6A7", "ĂÂÊÔƠƯĐ"),
        Case("TCVN3 quotes and dashes of Windows", .tcvn3, "93A77394 20 96 20 85", "“Đs” – …"),
        Case("TCVN3 bytes without meaning", .tcvn3, "61B062FF81", "a\u{FFFD}b\u{FFFD}\u{FFFD}"),
        Case(
            "VNI",
            .vni,
            "436FE46E67 20 686FF861 20 7861F5 20 686FE469 20 636875FB 20 6E6768F361 20 566965E474 20 4E616D",
            name
        ),
        Case("VNI mark of a capital after a small letter", .vni, "61D9 61C1", "áấ"),
        Case("VNI mark of a small letter after a capital", .vni, "41F9 4FE4", "ÁỘ"),
        Case("VNI horns take tones only", .vni, "F4EF 69 6EF6F8 6E F4E2", "ợinừnơ\u{FFFD}"),
        Case("VNI mark without its letter", .vni, "62F9 F9 20E4", "b\u{FFFD}\u{FFFD} \u{FFFD}"),
        Case("VNI mark at the very end", .vni, "6F", "o"),
        Case(
            "VISCII",
            .viscii,
            "43B56E67 20 68F261 20 78E3 20 68B569 20 6368FC 20 6E6768EE61 20 5669AE74 20 4E616D",
            name
        ),
        Case("VISCII letters in the place of controls", .viscii, "0205061419 1E 0A 09", "ẲẴẪỶỸỴ\n\t"),
        Case("VPS", .vps, "43B66E67 20 68F261 20 78E3 20 68B669 20 6368FB 20 6E6768EF61 20 56698C74 20 4E616D", name),
        Case("VPS letters in the place of controls", .vps, "0203040506 1011121314 15191C1D", "ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ"),
        Case(
            "windows-1258",
            .windows1258,
            "43F4F26E67 20 686FCC61 20 7861DE 20 68F4F269 20 636875D2 20 6E676869DE61 20 5669EAF274 20 4E616D",
            name
        ),
        Case("windows-1258 letters composed already", .windows1258, "E0E9F9F3", "àéùó"),
        Case("windows-1258 tone without a letter", .windows1258, "CC61", "\u{300}a"),
        Case("windows-1258 bytes without meaning", .windows1258, "8A61D2", "\u{FFFD}ả"),
        Case("UTF-16, low byte first, with a mark", .utf16LittleEndian, "FFFE 5600 6900 C71E 7400", "Việt"),
        Case("UTF-16, high byte first, without a mark", .utf16BigEndian, "0056 0069 1EC7 0074", "Việt"),
        Case("UTF-16 beyond the first plane", .utf16BigEndian, "D83D DE00 0061", "\u{1F600}a"),
        Case("UTF-16 broken surrogates", .utf16BigEndian, "DE00 0061 D83D 0062 D83D", "\u{FFFD}a\u{FFFD}b\u{FFFD}"),
        Case("UTF-16 odd last byte", .utf16LittleEndian, "6100 62", "a\u{FFFD}"),
        Case("UTF-8 with a mark", .utf8, "EFBBBF 5669E1BB8774", "Việt"),
        Case("UTF-8 cut off", .utf8, "61E1BB", "a\u{FFFD}"),
        Case("Nothing", .vni, "", ""),
    ]

    @Test("Bytes written by hand are read as meant", arguments: cases)
    func byHand(_ item: Case) {
        #expect(same(item.encoding.decode(hexadecimal(item.bytes)), item.text))
    }

    @Test("Any bytes are read under any encoding, in linear time", arguments: LegacyEncoding.allCases)
    func anyBytes(encoding: LegacyEncoding) {
        var random = SeededGenerator(seed: 7)
        for count in 0..<40 {
            let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            #expect(encoding.decode(bytes).unicodeScalars.count <= count)
        }
        let tones = encoding.decode([UInt8](repeating: 0xF2, count: 1 << 14))
        #expect(tones.unicodeScalars.count >= 1 << 13)
    }
}

/// Whether two texts are the same bytes, which `==` does not ask.
private func same(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
