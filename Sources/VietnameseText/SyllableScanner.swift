/// Cuts a canonical text into syllables.
struct SyllableScanner {
    private var syllables: [Syllable] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private let letters: LetterTable.Lookup
    private var cursor: OriginCursor
    private var gap = Gap()
    private var before = Neighbour()

    /// The syllables of a text, in its order.
    static func syllables(of text: CanonicalText) -> [Syllable] {
        text.utf8.withUnsafeBufferPointer { bytes in
            LetterTable.shared.withLookup { letters in
                var scanner = SyllableScanner(bytes, letters, OriginCursor(text.origins))
                scanner.scan()
                BarePassages.mark(&scanner.syllables)
                return scanner.syllables
            }
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: LetterTable.Lookup, _ cursor: OriginCursor) {
        self.bytes = bytes
        self.letters = letters
        self.cursor = cursor
        syllables.reserveCapacity(bytes.count / 6 + 4)
    }

    private mutating func scan() {
        var index = 0
        while index < bytes.count {
            let scalar = UTF8Decoding.decode(bytes, at: index)
            let info = letters.info(scalar.value)
            if let kind = ScannedWord.Kind(scalar.value, info, isInsideWord: false) {
                index = scanWord(from: index, kind)
            } else {
                gap.add(scalar.value)
                index += scalar.length
            }
        }
    }

    /// Reads the word that begins at an offset and gives the offset after it.
    private mutating func scanWord(from start: Int, _ kind: ScannedWord.Kind) -> Int {
        var word = ScannedWord(kind)
        var index = start
        while index < bytes.count {
            let scalar = UTF8Decoding.decode(bytes, at: index)
            let info = letters.info(scalar.value)
            if info.isLetter {
                word.addLetter(info)
            } else if let kind = ScannedWord.Kind(scalar.value, info, isInsideWord: true)
                ?? numberMark(scalar.value, word, after: index)
            {
                word.addOther(scalar.value, info, kind)
            } else {
                break
            }
            index += scalar.length
        }
        add(word, start..<index)
        return index
    }

    /// A point or comma inside a number.
    private func numberMark(_ scalar: UInt32, _ word: ScannedWord, after index: Int) -> ScannedWord.Kind? {
        guard scalar == 0x2E || scalar == 0x2C, word.last == .digit, index + 1 < bytes.count else { return nil }
        return (0x30...0x39).contains(bytes[index + 1]) ? .digit : nil
    }

    private mutating func add(_ word: ScannedWord, _ canonical: Range<Int>) {
        var traits = word.traits
        traits.formUnion(separation(word.first))
        syllables.append(
            Syllable(key: word.key, range: cursor.range(canonical), canonical: canonical, traits: traits)
        )
        before = Neighbour(isDigit: word.last == .digit, endsLowercase: word.last == .lowercase)
        gap = Gap()
    }

    /// How the gap before a word that begins with a kind of character separates it.
    private func separation(_ first: ScannedWord.Kind) -> SyllableTraits {
        guard let previous = syllables.last else { return .afterSentenceBreak }
        if gap.isPlain { return .continuesPhrase }
        var before = before
        before.isAbbreviation = previous.startsUppercase && Neighbour.isAbbreviation(previous.key)
        let after = Neighbour(
            isUppercase: first == .uppercase,
            isLowercase: first == .lowercase,
            isDigit: first == .digit
        )
        switch gap.kind(before: before, after: after) {
        case .joins: return .continuesPhrase
        case .phrase: return []
        case .sentence: return .afterSentenceBreak
        }
    }
}
