/// A run of at most eight letters as codes in one machine word, the first letter in the lowest byte.
///
/// The longest Vietnamese syllable (`nghiêng`) has seven letters; longer runs only count on.
struct PackedWord: Equatable {
    private(set) var letters: UInt64 = 0
    private(set) var count = 0

    init() {}

    init(letters: UInt64, count: Int) {
        self.letters = letters
        self.count = count
    }

    mutating func append(_ code: LetterCode) {
        if count < 8 { letters |= UInt64(code.byte) << UInt64(count * 8) }
        count += 1
    }

    func code(_ index: Int) -> LetterCode {
        LetterCode(byte: UInt8(truncatingIfNeeded: letters >> UInt64((index & 7) * 8)))
    }

    /// The same letters without tones.
    var toneless: PackedWord {
        var word = self
        word.letters &= ~0x0707_0707_0707_0707
        return word
    }

    /// Writes a tone on a letter that has none.
    mutating func setTone(_ tone: UInt8, at index: Int) { letters |= UInt64(tone) << UInt64((index & 7) * 8) }

    /// Writes another letter, without tone, at an index.
    mutating func setLetter(_ letter: UInt8, at index: Int) {
        let shift = UInt64((index & 7) * 8)
        letters = letters & ~(0xFF << shift) | UInt64(letter << 3) << shift
    }

    func letter(_ index: Int) -> UInt8 { code(index).letter }
}
