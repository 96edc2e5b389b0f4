/// Tells Vietnamese syllables from other words and where their tone belongs.
struct SyllableGrammar: Sendable {
    /// A run of letters read as onset, nucleus and coda of an attested rime.
    struct Parse {
        let rime: RimeTable.Entry
        let nucleus: Range<Int>
        /// The only tone in the run, 0 for none.
        let tone: UInt8
    }

    static let shared = SyllableGrammar()

    private let rimes = RimeTable.shared
    /// By the packed letters of an onset, whether it is attested.
    private var onsets = [Bool](repeating: false, count: 1 << 15)
    /// By the packed letters of a coda, its code, 15 for none.
    private var codas = [UInt8](repeating: 15, count: 1 << 10)

    private init() {
        onsets[0] = true
        for onset in Rimes.onsets.split(separator: " ") {
            onsets[onset.unicodeScalars.reduce(0) { $0 << 5 | Int(LetterCode.base($1)) }] = true
        }
        for first in 0..<UInt8(32) {
            for second in 0..<UInt8(32) {
                let letters = [first, second].filter { $0 != 0 }
                codas[Int(first) << 5 | Int(second)] = UInt8(Coda.code(letters) ?? 15)
            }
        }
    }

    /// The run as a syllable, or as one that only lacks a horn; nil for other words.
    func parse(_ word: PackedWord) -> Parse? {
        guard let (nucleus, entry) = split(word), entry.isAttested || entry.lacksHorn else { return nil }
        guard !(entry.isStyled && Self.refusesRounding(word)), let tone = tone(word, entry) else { return nil }
        return Parse(rime: entry, nucleus: nucleus, tone: tone)
    }

    /// Whether the run is a syllable in good spelling but for the tone's place.
    func isSyllable(_ word: PackedWord) -> Bool { parse(word)?.rime.isAttested ?? false }

    /// Whether a run without diacritics could be a Vietnamese syllable whose diacritics were left out.
    func looksVietnameseBare(_ word: PackedWord) -> Bool { split(word)?.entry.isAttestedBare ?? false }

    /// No syllable has open `oa oe uy` after a labial or `n`: `Noé` and `Boá` are foreign names.
    private static func refusesRounding(_ word: PackedWord) -> Bool {
        unrounded.contains(word.letter(0)) || word.letter(0) == Base.n && word.code(1).isVowel
    }

    private static let unrounded = "bmpv".unicodeScalars.map { LetterCode.base($0) }

    /// The tone of the whole run: none, or one (written once or several times over); nil where tones disagree
    /// or the coda does not allow it.
    private func tone(_ word: PackedWord, _ entry: RimeTable.Entry) -> UInt8? {
        var tone: UInt8 = 0
        for index in 0..<word.count {
            let next = word.code(index).tone
            if next == 0 || next == tone { continue }
            guard tone == 0 else { return nil }
            tone = next
        }
        let allowed = tone == 0 || !entry.isStopped || tone == 2 || tone == 5
        return allowed ? tone : nil
    }

    private func split(_ word: PackedWord) -> (nucleus: Range<Int>, entry: RimeTable.Entry)? {
        guard word.count >= 1, word.count <= 7, let start = onsetLength(word) else { return nil }
        var end = start
        var key = 0
        while end < word.count, end - start < 3, word.code(end).isVowel {
            key |= Int(word.letter(end)) << ((end - start) * 4)
            end += 1
        }
        guard end > start, word.count - end <= 2 else { return nil }
        var coda = 0
        for index in end..<word.count { coda = coda << 5 | Int(word.letter(index)) }
        let code = codas[word.count - end == 1 ? coda << 5 : coda]
        guard code < 15 else { return nil }
        return (start..<end, rimes.entry(key: key | Int(code) << 12))
    }

    /// The letters before the nucleus, nil where they are no onset; `qu` and `gi` take their vowel before another.
    private func onsetLength(_ word: PackedWord) -> Int? {
        var length = 0
        var packed = 0
        while length < word.count, !word.code(length).isVowel {
            packed = packed << 5 | Int(word.letter(length))
            length += 1
            if length > 3 { return nil }
        }
        guard length < word.count else { return nil }
        let takesVowel =
            length == 1 && word.count > 2 && word.code(2).isVowel
            && (word.letter(0) == Base.q && word.letter(1) == Base.u
                || word.letter(0) == Base.g && word.letter(1) == Base.i)
        if takesVowel { return 2 }
        return onsets[packed & 0x7FFF] ? length : nil
    }
}
