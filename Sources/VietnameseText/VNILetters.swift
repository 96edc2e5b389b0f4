/// The two-byte letters of the VNI fonts: a letter, then a byte that carries all its marks.
///
/// In Latin-1 terms `ä` after a vowel is circumflex and dot: `Vieät` is Việt. `ơ` and `ư` have codes of their own
/// (`ô`, `ö`) and take only tones; the marks of capitals are 0x20 lower.
struct VNILetters: Sendable {
    static let shared = VNILetters()

    /// The marks of the small letters, as UniKey and xvnkb have them too.
    private static let marks: [UInt8: [UInt32]] = [
        0xF9: [acute], 0xF8: [grave], 0xFB: [hook], 0xF5: [tilde], 0xEF: [dot],
        0xE2: [circumflex], 0xE1: [circumflex, acute], 0xE0: [circumflex, grave], 0xE5: [circumflex, hook],
        0xE3: [circumflex, tilde], 0xE4: [circumflex, dot],
        0xEA: [breve], 0xE9: [breve, acute], 0xE8: [breve, grave], 0xFA: [breve, hook], 0xFC: [breve, tilde],
        0xEB: [breve, dot],
    ]

    private static let (grave, acute, hook): (UInt32, UInt32, UInt32) = (0x300, 0x301, 0x309)
    private static let (tilde, dot): (UInt32, UInt32) = (0x303, 0x323)
    private static let (circumflex, breve): (UInt32, UInt32) = (0x302, 0x306)

    /// By letter byte and mark byte, the letter that they write; 0 where they write none.
    private var pairs = [UInt32](repeating: 0, count: 1 << 16)

    private init() {
        let vowels = Set(LetterCode.rows.joined())
        let composition = LatinComposition.shared
        for letter in UInt8.min...UInt8.max where vowels.contains(ByteChart.vni[letter]) {
            let parts = composition.decompose(ByteChart.vni[letter])
            for (mark, marks) in Self.marks {
                let composed = composition.compose(parts.base, parts.marks + marks)
                guard composed.count == 1, vowels.contains(composed[0]) else { continue }
                pairs[Self.key(letter, mark)] = composed[0]
                pairs[Self.key(letter, mark - 0x20)] = composed[0]
            }
        }
    }

    /// Gives the scalars of bytes; a mark without its letter has no meaning.
    func forEachScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) {
        var index = 0
        while index < bytes.count {
            let pair = index + 1 < bytes.count ? pairs[Self.key(bytes[index], bytes[index + 1])] : 0
            body(pair == 0 ? ByteChart.vni[bytes[index]] : pair)
            index += pair == 0 ? 1 : 2
        }
    }

    private static func key(_ letter: UInt8, _ mark: UInt8) -> Int { Int(letter) << 8 | Int(mark) }
}
