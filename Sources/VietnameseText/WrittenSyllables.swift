/// Every Vietnamese syllable as it is written in UTF-8, small or with a capital first, in both styles of tone placement.
///
/// Nearly all words of a text are found here by one comparison of their bytes, instead of being read letter by letter.
/// The others (foreign words, numbers, words all in capitals or in need of repair) are read by `SyllableScanner`.
struct WrittenSyllables: Sendable {
    static let shared = WrittenSyllables()

    /// One way of writing a syllable; no bytes mean an empty slot.
    struct Form: Sendable {
        /// The first eight bytes, the first lowest, and those after them.
        fileprivate var low: UInt64 = 0
        fileprivate var high: UInt32 = 0
        /// Traits of the syllable, the flags below, and its number in the upper half.
        fileprivate var flags: UInt32 = 0
        var key = SyllableKey.none
        /// The form without diacritics, as ASCII, the first letter lowest.
        var folded: UInt64 = 0

        var traits: SyllableTraits { SyllableTraits(rawValue: UInt8(truncatingIfNeeded: flags)) }
        var foldedCount: Int { 8 &- folded.leadingZeroBitCount &>> 3 }
        var endsLowercase: Bool { flags & WrittenSyllables.endsLowercase != 0 }
        /// The number of the syllable, whichever way it is written.
        var number: UInt16 { UInt16(truncatingIfNeeded: flags &>> 16) }
        /// Whether it is written as a style of tone placement wants it.
        func isRight(_ style: ToneStyle) -> Bool {
            flags & (style == .old ? WrittenSyllables.rightInOld : WrittenSyllables.rightInNew) != 0
        }
    }

    /// Bytes that are read at a word's start, whatever its length.
    private static let window = 16
    private static let endsLowercase: UInt32 = 0x100
    private static let rightInOld: UInt32 = 0x200
    private static let rightInNew: UInt32 = 0x400

    /// The syllables that the written forms stand for, by their numbers; the first is none.
    private(set) var keys = [SyllableKey.none]
    private var numbers: [SyllableKey: UInt16] = [:]

    private var slots: [Form] = Array(repeating: Form(), count: 1 << 17)
    private static let shift: UInt64 = 64 - 17

    private init() {
        let onsets = [""] + Rimes.onsets.split(separator: " ").map(String.init) + ["qu", "gi"]
        for rime in Rimes.attested.split(separator: " ") {
            for onset in onsets { add(Array((onset + rime).unicodeScalars.map { LetterCode.base($0) })) }
        }
    }

    /// Adds the syllable of these letters with each tone in each style.
    private mutating func add(_ letters: [UInt8]) {
        guard letters.count <= 7 else { return }
        var toneless = PackedWord()
        for letter in letters { toneless.append(LetterCode(letter: letter, tone: 0)) }
        let repairs = (old: ToneRepair(style: .old), new: ToneRepair(style: .new))
        guard SyllableGrammar.shared.isSyllable(toneless) else { return }
        for tone in UInt8(0)...5 {
            for index in letters.indices where toneless.code(index).isVowel {
                var word = toneless
                word.setTone(tone, at: index)
                guard SyllableGrammar.shared.isSyllable(word) else { continue }
                let isOld = repairs.old.repaired(word) == nil
                let isNew = repairs.new.repaired(word) == nil
                guard isOld || isNew else { continue }
                add(word, canonical: repairs.old.repaired(word) ?? word, isOld: isOld, isNew: isNew)
            }
        }
    }

    private mutating func add(_ word: PackedWord, canonical: PackedWord, isOld: Bool, isNew: Bool) {
        var form = Form()
        form.key = canonical.key
        form.folded = canonical.key.folded.ascii
        let marks: SyllableTraits = word.key == word.key.folded ? [] : .hasMark
        let styles = (isOld ? Self.rightInOld : 0) | (isNew ? Self.rightInNew : 0)
        let number = UInt32(number(of: form.key))
        for capital in [false, true] {
            let traits: SyllableTraits = capital ? [.isWord, .startsUppercase] : .isWord
            let endsLowercase = capital && word.count == 1 ? 0 : Self.endsLowercase
            form.flags = UInt32(traits.union(marks).rawValue) | styles | endsLowercase | number << 16
            insert(word, capital: capital, form)
        }
    }

    private mutating func number(of key: SyllableKey) -> UInt16 {
        if let known = numbers[key] { return known }
        let number = UInt16(truncatingIfNeeded: keys.count)
        guard Int(number) == keys.count else { return 0 }
        numbers[key] = number
        keys.append(key)
        return number
    }

    /// Lays the word's bytes into a form and the form into a free slot.
    private mutating func insert(_ word: PackedWord, capital: Bool, _ given: Form) {
        var form = given
        var length = 0
        for index in 0..<word.count {
            let letter = LetterBytes.of(word.code(index), capital: capital && index == 0)
            for place in 0..<letter.count {
                let byte = letter.bytes >> UInt32(place * 8) & 0xFF
                if length < 8 { form.low |= UInt64(byte) << UInt64(length * 8) }
                if length >= 8, length < 12 { form.high |= byte << UInt32((length - 8) * 8) }
                length += 1
            }
        }
        guard length <= 12 else { return }
        var slot = Self.slot(form.low, form.high)
        while slots[slot].low != 0 {
            if slots[slot].low == form.low, slots[slot].high == form.high { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = form
    }

    @inline(__always)
    private static func slot(_ low: UInt64, _ high: UInt32) -> Int {
        let mixed = (low ^ UInt64(high) &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed &>> shift)
    }

    /// Gives a body the table in the form that is read fastest.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        slots.withUnsafeBufferPointer { body(Reader(slots: $0)) }
    }

    /// The table as a pointer, for loops over all words of a text.
    struct Reader {
        fileprivate let slots: UnsafeBufferPointer<Form>

        /// The syllable that begins at an offset and its length in bytes; length 0 where the word there is none.
        ///
        /// - Parameters:
        ///   - text: The text; its last bytes are never looked at.
        ///   - index: Where a word begins.
        /// - Returns: What is known of the syllable; the byte after it is below `A` and no digit.
        @inline(__always)
        func syllable(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (form: Form, length: Int) {
            guard index &+ WrittenSyllables.window < text.count, let start = text.baseAddress else {
                return (Form(), 0)
            }
            let bytes = UnsafeRawPointer(start)
            var low = UInt64(littleEndian: (bytes + index).loadUnaligned(as: UInt64.self))
            var high: UInt64 = 0
            var length = Self.wordLength(low)
            if length == 8 {
                let next = UInt64(littleEndian: (bytes + index + 8).loadUnaligned(as: UInt64.self))
                let rest = Self.wordLength(next)
                guard rest <= 4 else { return (Form(), 0) }
                high = next & (1 &<< UInt64(truncatingIfNeeded: rest &* 8) &- 1)
                length = 8 &+ rest
            } else {
                low &= 1 &<< UInt64(truncatingIfNeeded: length &* 8) &- 1
            }
            let after = (bytes + index + length).load(as: UInt8.self)
            guard low != 0, after &- 0x30 > 9 else { return (Form(), 0) }
            var slot = WrittenSyllables.slot(low, UInt32(truncatingIfNeeded: high))
            while slots[slot].low != 0 {
                if slots[slot].low == low, slots[slot].high == UInt32(truncatingIfNeeded: high) {
                    return (slots[slot], length)
                }
                slot = (slot &+ 1) & (slots.count &- 1)
            }
            return (Form(), 0)
        }

        /// How many bytes come before the first below `A`, at most 8 (Mycroft 1987; the lowest one found is certain).
        @inline(__always)
        private static func wordLength(_ bytes: UInt64) -> Int {
            let below = (bytes &- 0x4141_4141_4141_4141) & ~bytes & 0x8080_8080_8080_8080
            return below.trailingZeroBitCount &>> 3
        }
    }
}

/// The UTF-8 of a letter in one machine word, the first byte lowest.
private struct LetterBytes {
    let bytes: UInt32
    let count: Int

    /// A letter by its code, small or capital.
    static func of(_ code: LetterCode, capital: Bool) -> LetterBytes { all[Int(code.byte) + (capital ? 256 : 0)] }

    private static let all: [LetterBytes] = {
        var all = [LetterBytes](repeating: LetterBytes(bytes: 0, count: 0), count: 512)
        for (scalar, code) in SyllableKey.codes {
            guard let small = Unicode.Scalar(scalar) else { continue }
            all[Int(code)] = LetterBytes(String(small))
            all[Int(code) + 256] = LetterBytes(small.properties.uppercaseMapping)
        }
        return all
    }()

    private init(bytes: UInt32, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    private init(_ letter: String) {
        bytes = letter.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        count = letter.utf8.count
    }
}

extension PackedWord {
    /// The key of the word: the codes of letters are their bytes in keys.
    fileprivate var key: SyllableKey { SyllableKey(bits: letters.byteSwapped >> UInt64((8 - count) * 8)) }
}

extension SyllableKey {
    /// The form of a key without diacritics as ASCII, the first letter lowest.
    fileprivate var ascii: UInt64 {
        form.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
