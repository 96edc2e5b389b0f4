/// Numbers the syllables that terms are made of; both spellings of an i/y alternate have one number.
struct SyllableVocabulary: Sendable {
    /// What a syllable of a text is to the terms.
    struct Word: Sendable {
        let symbol: Int32
        let letter: UInt8
    }

    private struct Slot: Sendable {
        let hash: UInt64
        let start: Int32
        let length: Int32
        let word: Word
    }

    private var numbers: [[UInt8]: Word] = [:]
    private var bytes: [UInt8] = []
    private var slots: [Slot?] = []
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
        var capacity = 16
        while capacity < numbers.count * 4 { capacity *= 2 }
        slots = Array(repeating: nil, count: capacity)
        for (syllable, word) in numbers {
            let hash = syllable.withUnsafeBufferPointer { Self.hash($0) }
            var index = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while slots[index] != nil { index = (index + 1) & (capacity - 1) }
            let start = Int32(truncatingIfNeeded: bytes.count)
            slots[index] = Slot(hash: hash, start: start, length: Int32(syllable.count), word: word)
            bytes += syllable
        }
    }

    /// What the syllable at a range of bytes is to the terms, nil when none has it.
    func word(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word? {
        let syllable = UnsafeBufferPointer(rebasing: text[range])
        let hash = Self.hash(syllable)
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while let slot = slots[index] {
            if slot.hash == hash, Int(slot.length) == syllable.count, isEqual(slot, syllable) { return slot.word }
            index = (index + 1) & mask
        }
        return nil
    }

    private func isEqual(_ slot: Slot, _ syllable: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            (0..<syllable.count).allSatisfy { bytes[Int(slot.start) + $0] == syllable[$0] }
        }
    }

    /// FNV-1a with a final mix.
    ///
    /// The table holds the lexicon's syllables only, so that no text can make it slow beyond the longest chain
    /// among those.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 29
    }
}
