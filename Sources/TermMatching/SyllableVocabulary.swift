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

    /// The syllables by their small forms.
    private(set) var words: [[UInt8]: Word] = [:]
    private var nextSymbol: Int32 = 0

    /// How many symbols there are.
    var count: Int { Int(nextSymbol) }

    /// The symbol of a term's syllable, made when it is new.
    mutating func intern(_ syllable: [UInt8]) -> Word {
        if let word = words[syllable] { return word }
        let (letter, other) = Alternate.of(syllable)
        let word = Word(symbol: nextSymbol, letter: letter.rawValue)
        nextSymbol += 1
        words[syllable] = word
        if letter != .none { words[other] = Word(symbol: word.symbol, letter: 3 - letter.rawValue) }
        return word
    }
}
