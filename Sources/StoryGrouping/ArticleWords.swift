import PressModel
import VietnameseText

/// A passage as the grouping reads it: syllables without diacritics and case, with names and numbers marked.
struct ArticleWords {
    /// Pairs of syllables that stand together, in order.
    private(set) var pairs: [WordPair] = []
    /// The passage in folded letters with single spaces, without its numbers.
    private(set) var letters: [UInt8] = []
    /// The pairs that are part of a name.
    private(set) var names: Set<UInt64> = []
    /// The numbers as written.
    private(set) var numbers: Set<String> = []
    private(set) var syllableCount = 0

    /// Reads a passage, of a long one its beginning.
    init(_ text: String) {
        let cut = SyllabifiedText(String(text.prefix(Self.longestPassage)))
        syllableCount = cut.syllables.count
        let capitals = cut.syllables.count { $0.startsUppercase }
        let hasNames = capitals * 2 < syllableCount
        for index in cut.syllables.indices {
            let bytes = cut.foldedBytes(index)[...]
            if bytes.first.map(Self.isDigit) == true {
                numbers.insert(String(decoding: bytes, as: UTF8.self))
                continue
            }
            letters += bytes
            letters.append(UInt8(ascii: " "))
            guard index > 0, cut.continuesPhrase(index) else { continue }
            let before = cut.foldedBytes(index - 1)[...]
            let isName =
                hasNames && cut.syllables[index].startsUppercase && cut.syllables[index - 1].startsUppercase
            let isQuantity = before.count > 1 && before.first.map(Self.isDigit) == true
            let pair = WordPair(id: Self.hash(before, bytes), isTelling: isName || isQuantity)
            pairs.append(pair)
            if isName { names.insert(pair.id) }
        }
    }

    /// Characters of a passage that are read: more than an article of a newspaper has.
    private static let longestPassage = 30_000

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func hash(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> UInt64 {
        var mixer = HashMixer()
        for byte in left { mixer.add(byte) }
        mixer.add(UInt8(ascii: " "))
        for byte in right { mixer.add(byte) }
        return mixer.finish()
    }
}

/// Two syllables that stand together: Vietnamese words have two as a rule.
struct WordPair {
    let id: UInt64
    /// Whether it is part of a name (`Ô Môn`) or a quantity (`47 học sinh`): these tell two events of a kind apart.
    let isTelling: Bool
}
