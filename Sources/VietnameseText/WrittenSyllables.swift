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
        /// Traits of the syllable, and the flags below.
        fileprivate var flags: UInt32 = 0
        var key = SyllableKey.none
        /// The form without diacritics, as ASCII, the first letter lowest.
        var folded: UInt64 = 0

        var traits: SyllableTraits { SyllableTraits(rawValue: UInt8(truncatingIfNeeded: flags)) }
        var foldedCount: Int { 8 &- folded.leadingZeroBitCount &>> 3 }
        var endsLowercase: Bool { flags & WrittenSyllables.endsLowercase != 0 }
        /// Whether it is written as a style of tone placement wants it.
        func isRight(_ style: ToneStyle) -> Bool {
            flags & (style == .old ? WrittenSyllables.rightInOld : WrittenSyllables.rightInNew) != 0
        }
    }

    /// Bytes that are read at a word's start, whatever its length.
    static let window = 16
    private static let endsLowercase: UInt32 = 0x100
    private static let rightInOld: UInt32 = 0x200
    private static let rightInNew: UInt32 = 0x400

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
        let small = word.scalars(capital: false)
        let marks = small.contains { $0.value >= 0x80 } ? SyllableTraits.hasMark : []
        let styles = (isOld ? Self.rightInOld : 0) | (isNew ? Self.rightInNew : 0)
        for capital in [false, true] {
            let traits: SyllableTraits = capital ? [.isWord, .startsUppercase] : .isWord
            let endsLowercase = capital && word.count == 1 ? 0 : Self.endsLowercase
            var form = Form()
            form.flags = UInt32(traits.union(marks).rawValue) | styles | endsLowercase
            form.key = SyllableKey(smallForm: canonical.scalars(capital: false))
            form.folded = form.key.folded.form.reversed().reduce(0) { $0 << 8 | UInt64($1) }
            insert(Array(String(word.scalars(capital: capital)).utf8), form)
        }
    }

    private mutating func insert(_ bytes: [UInt8], _ given: Form) {
        guard bytes.count <= 12 else { return }
        var form = given
        for (index, byte) in bytes.enumerated() {
            if index < 8 { form.low |= UInt64(byte) << UInt64(index * 8) }
            if index >= 8 { form.high |= UInt32(byte) << UInt32((index - 8) * 8) }
        }
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
        ///   - bytes: The text.
        ///   - index: Where a word begins; at least `window` bytes follow.
        /// - Returns: What is known of the syllable; the byte after it is below `A` and no digit.
        @inline(__always)
        func syllable(_ bytes: UnsafeRawPointer, at index: Int) -> (form: Form, length: Int) {
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

extension PackedWord {
    /// The word's letters, written.
    fileprivate func scalars(capital: Bool) -> String.UnicodeScalarView {
        var scalars = String.UnicodeScalarView()
        for index in 0..<count {
            let code = code(index)
            let small =
                code.isVowel
                ? Unicode.Scalar(LetterCode.scalar(vowel: code.letter, tone: code.tone, uppercase: false)) ?? " "
                : LetterCode.consonants[Int(code.letter) - 13]
            let letters = capital && index == 0 ? small.properties.uppercaseMapping : String(small)
            scalars.append(contentsOf: letters.unicodeScalars)
        }
        return scalars
    }
}
