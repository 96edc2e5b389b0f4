/// How well words read as Vietnamese under one encoding.
struct VietnameseScore {
    let encoding: LegacyEncoding

    private var syllables = 0
    private var common = 0
    private var wrong = 0

    init(_ encoding: LegacyEncoding) { self.encoding = encoding }

    /// What ranks the encodings: every one of them is given the same words.
    var points: Int { syllables + common - 2 * wrong }

    /// Whether three in four of the words with marks, and half of all, are Vietnamese.
    func isVietnamese(_ bare: BareWordCount) -> Bool {
        syllables >= 2 && syllables >= 3 * wrong && syllables + bare.fitting >= wrong + bare.foreign
    }

    /// Counts one word with marks.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
        var reader = ScoredWord(isCaseKept: encoding != .tcvn3)
        encoding.forEachScalar(word) { reader.add($0) }
        reader.endPiece()
        if reader.isWrong {
            wrong += 1
        } else if reader.pieces > 0 {
            syllables += 1
            if reader.isCommon { common += 1 }
        }
    }
}

/// Reads one decoded word: syllables, which only quotes, dashes and hard spaces may part.
private struct ScoredWord {
    /// Whether capitals decode to capitals.
    let isCaseKept: Bool
    /// Something no Vietnamese word has: a control, a sign between letters, a run that is no syllable.
    private(set) var isWrong = false
    /// How many of its runs of letters are syllables with marks.
    private(set) var pieces = 0
    private(set) var isCommon = false

    private var word = PackedWord()
    private var capitals = 0
    private var vowels = 0
    private var tones = 0
    private var startsUppercase = false
    private var hasMark = false

    init(isCaseKept: Bool) { self.isCaseKept = isCaseKept }

    mutating func add(_ scalar: UInt32) {
        let info = LetterTable.shared.info(scalar)
        if info.isLetter {
            if word.count == 0 { startsUppercase = info.isUppercase }
            word.append(info.code)
            capitals += info.isUppercase ? 1 : 0
            vowels += info.code.isVowel ? 1 : 0
            tones += info.code.tone > 0 ? 1 : 0
            hasMark = hasMark || scalar >= 0x80
        } else if Self.partsWords(scalar) {
            endPiece()
        } else {
            isWrong = true
        }
    }

    mutating func endPiece() {
        defer {
            (word, capitals, vowels, tones) = (PackedWord(), 0, 0, 0)
            (startsUppercase, hasMark) = (false, false)
        }
        guard word.count > 0, hasMark, !isAbbreviation else { return }
        guard isCaseRight, tones <= 1, SyllableGrammar.shared.isSyllable(word) else {
            isWrong = true
            return
        }
        pieces += 1
        isCommon = CommonSyllables.contains(word)
    }

    /// Capital consonants alone (`ĐH`) say nothing.
    private var isAbbreviation: Bool { vowels == 0 && capitals == word.count }

    /// All small, all capitals or one capital at the beginning.
    private var isCaseRight: Bool {
        !isCaseKept || capitals == 0 || capitals == word.count || capitals == 1 && startsUppercase
    }

    private static func partsWords(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026: true
        default: false
        }
    }
}
