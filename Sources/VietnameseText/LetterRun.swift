/// A run of Latin letters: its key, and whether it may need repair.
///
/// Most words (one vowel, one tone, small letters) are cleared by counting; only words with several vowels
/// and a tone or a horn are parsed.
struct LetterRun {
    /// The bytes of the key, the last letter lowest.
    private(set) var key: UInt64 = 0
    private(set) var count = 0
    /// The offset after the last letter.
    var end = 0
    private var vowels: UInt64 = 0
    /// The flags of all letters together.
    private var union: UInt64 = 0
    /// A bit a letter, set for capitals, the last letter lowest.
    private var capitals: UInt64 = 0

    init() {}

    /// A run of one letter.
    init(_ info: LetterInfo) { add(info.entry, end: 0) }

    /// Adds what a byte adds (`LetterMachine`): nothing unless a letter ends with it.
    @inline(__always)
    mutating func add(_ entry: UInt64, end next: Int) {
        let ends = entry &>> 8 & 1
        key = key &<< (ends &<< 3) | entry & 0xFF
        union |= entry
        vowels &+= entry &>> 20 & 1
        capitals = capitals &<< ends | entry &>> 17 & 1
        count &+= Int(truncatingIfNeeded: ends)
        end = ends != 0 ? next : end
    }

    var isEmpty: Bool { count == 0 }
    /// Whether a letter carries a diacritic.
    var hasMark: Bool { has(LetterInfo.markFlag) }
    /// Whether the key holds every letter.
    var hasKey: Bool { !has(LetterInfo.keylessFlag) && count <= 8 }
    var startsUppercase: Bool { capitals &>> UInt64(truncatingIfNeeded: min(count, 64) &- 1) & 1 != 0 }
    var endsUppercase: Bool { capitals & 1 != 0 }

    /// Whether the run is not certainly in canonical form.
    @inline(__always)
    func isSuspect(_ repair: ToneRepair) -> Bool {
        if hasInnerCapital || has(LetterInfo.ethFlag) { return true }
        guard vowels >= 2, count <= 7, has(LetterInfo.toneFlag | LetterInfo.hornFlag), hasKey else { return false }
        return repair.repaired(SyllableKey.letters(key, count: count)) != nil
    }

    /// A capital after a small letter.
    private var hasInnerCapital: Bool {
        let starts = capitals & ~(capitals &>> 1)
        return starts != 0 && starts != 1 &<< UInt64(truncatingIfNeeded: min(count, 64) &- 1)
    }

    @inline(__always)
    private func has(_ flag: UInt16) -> Bool { union & UInt64(flag) &<< 16 != 0 }
}
