/// Watches a run of letters go by and tells whether it may need repair.
///
/// Most words (one vowel, one tone, small letters) are cleared by counting; only words with several vowels
/// and a tone or a horn are parsed.
struct WordProbe {
    private var word = PackedWord()
    private var vowels = 0
    /// All that was said of any of the letters.
    private var union: UInt16 = 0
    private var hasInnerCapital = false
    private var previous = LetterInfo.capitalFlag

    var isEmpty: Bool { word.count == 0 }

    @inline(__always)
    mutating func add(_ info: LetterInfo) {
        word.append(info.code)
        vowels += info.bits & LetterInfo.vowelFlag == 0 ? 0 : 1
        if info.bits & ~previous & LetterInfo.capitalFlag != 0 { hasInnerCapital = true }
        previous = info.bits
        union |= info.bits
    }

    /// Whether the run is not certainly in canonical form.
    func isSuspect(_ repair: ToneRepair) -> Bool {
        if hasInnerCapital || union & LetterInfo.ethFlag != 0 { return true }
        guard vowels >= 2, word.count <= 7, union & (7 | LetterInfo.hornFlag) != 0 else { return false }
        return repair.repaired(word) != nil
    }
}
