import VietnameseText

/// Numbers the syllables that terms are made of; both spellings of an i/y alternate have one number.
struct SyllableVocabulary: Sendable {
    /// What a syllable of a text is to the terms: its symbol, and which spelling it has (`Alternate.Letter`).
    struct Word: Sendable {
        /// Symbol and spelling in one number, -1 for a syllable that no term has.
        let packed: Int32

        init(packed: Int32) { self.packed = packed }
        init(symbol: Int32, letter: UInt8) { packed = symbol << 2 | Int32(letter) }

        static let none = Word(packed: -1)

        var isNone: Bool { packed < 0 }
        var symbol: Int32 { packed >> 2 }
        var letter: UInt8 { UInt8(truncatingIfNeeded: packed & 3) }
    }

    private var numbers: [[UInt8]: Word] = [:]
    /// Packed words by the keys of their syllables.
    private(set) var table = IntegerTable([:])
    private var longWords: [[UInt8]: Word] = [:]
    private var nextSymbol: Int32 = 0

    /// How many symbols there are.
    var count: Int { Int(nextSymbol) }

    /// The symbol of a term's syllable, made when it is new.
    mutating func intern(_ syllable: [UInt8]) -> Word {
        if let word = numbers[syllable] { return word }
        let (letter, other) = Alternate.of(syllable)
        let word = Word(symbol: nextSymbol, letter: letter.rawValue)
        nextSymbol += 1
        numbers[syllable] = word
        if letter != .none { numbers[other] = Word(symbol: word.symbol, letter: 3 - letter.rawValue) }
        return word
    }

    /// Lays the syllables out for looking up, once all are known.
    mutating func freeze() {
        var entries: [UInt64: Int32] = [:]
        for (syllable, word) in numbers {
            let key = SyllableKey(smallForm: String(decoding: syllable, as: UTF8.self).unicodeScalars)
            if key.isNone { longWords[syllable] = word } else { entries[key.bits] = word.packed }
        }
        table = IntegerTable(entries)
        numbers = [:]
    }

    /// What a syllable without a key is to the terms, by its bytes.
    func longWord(_ bytes: @autoclosure () -> [UInt8]) -> Word {
        longWords.isEmpty ? .none : longWords[bytes()] ?? .none
    }
}
