import VietnameseText

/// Two syllables that stand together: Vietnamese words have two as a rule.
struct WordPair {
    let id: UInt32
    let kind: Kind

    /// What tells two events of a kind apart: names (`Ô Môn`) most, quantities (`47 học sinh`) less.
    enum Kind: UInt8 { case plain, quantity, name }
}

/// A passage as the grouping reads it: syllables without diacritics and case, with names and numbers marked.
struct ArticleWords {
    /// Pairs of syllables that stand together, in order.
    private(set) var pairs: [WordPair] = []
    /// The passage in codes of folded letters with a 0 after each syllable, without its numbers.
    private(set) var letters: [UInt8] = []
    /// The pairs that are part of a name, in order.
    private(set) var names: [UInt32] = []
    /// The numbers as written, by their hashes, in order.
    private(set) var numbers: [UInt32] = []
    private(set) var syllableCount = 0

    /// Reads a passage, of a long one its beginning.
    init(_ text: String) {
        let cut = SyllabifiedText(Self.beginning(of: text))
        syllableCount = cut.syllables.count
        letters.reserveCapacity(syllableCount * 5)
        let capitals = cut.syllables.count(where: \.startsUppercase)
        // In a text all in capitals they say nothing.
        let hasNames = capitals * 2 < syllableCount
        var before: UInt64 = 0
        for (index, syllable) in cut.syllables.enumerated() {
            let hash = SyllableHash.hash(cut, index)
            if syllable.isNumber {
                if numbers.count < Self.mostNumbers { numbers.append(UInt32(truncatingIfNeeded: hash)) }
            } else {
                appendLetters(cut, index)
                if index > 0, syllable.continuesPhrase {
                    append(SyllableHash.pair(before, hash), cut.syllables[index - 1], syllable, hasNames)
                }
            }
            before = hash
        }
    }

    /// Scalars of a passage that are read: more than an article of a newspaper has.
    private static let longestPassage = 30_000
    private static let mostNumbers = 200

    private mutating func append(_ id: UInt32, _ left: Syllable, _ right: Syllable, _ hasNames: Bool) {
        let isName = hasNames && left.startsUppercase && right.startsUppercase
        let isQuantity = left.isNumber && left.range.count > 1
        pairs.append(WordPair(id: id, kind: isName ? .name : isQuantity ? .quantity : .plain))
        if isName { names.append(id) }
    }

    private mutating func appendLetters(_ text: SyllabifiedText, _ index: Int) {
        let key = text.syllables[index].key
        if key.isNone {
            letters += text.foldedBytes(index)
        } else {
            let bits = key.folded.bits
            for place in stride(from: 56 - bits.leadingZeroBitCount / 8 * 8, through: 0, by: -8) {
                letters.append(UInt8(truncatingIfNeeded: bits >> UInt64(place)))
            }
        }
        letters.append(0)
    }

    private static func beginning(of text: String) -> String {
        guard text.utf8.count > longestPassage else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestPassage)))
    }
}
