import VietnameseText

/// A syllable as claims and items are compared by it.
struct Word {
    /// Hash of the canonical form.
    let exact: UInt64
    /// Hash of the form without diacritics, by which claims are looked up.
    let folded: UInt64
    /// Hash of how it sounds where spelling is careless; see `SoundForm`.
    let sound: UInt64
    /// The number that it writes in digits.
    let number: Double?
    /// Whether it stands in a passage written without diacritics.
    let isBare: Bool
    let isFunction: Bool
    let startsUppercase: Bool
    /// Whether it stands beside the word before, without a mark between.
    let follows: Bool
    let beginsSentence: Bool
    /// Bytes in the text as given.
    let range: Range<Int>

    /// Whether the two are the same word as far as their spelling tells; else they only look or sound alike.
    func agrees(with other: Word) -> Bool {
        exact == other.exact || (folded == other.folded && (isBare || other.isBare))
    }
}

/// Hashes of syllables and of two together.
enum WordHash {
    /// FNV-1a over bytes.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0xcbf2_9ce4_8422_2325, step) }

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// Of a text that is no syllable, such as the name of a concept.
    static func of(_ text: String) -> UInt64 { of(text.utf8) }

    /// Of a syllable in small canonical form.
    static func syllable(_ form: String) -> UInt64 {
        let key = SyllableKey(smallForm: form.unicodeScalars)
        return key.isNone ? of(form.utf8) : of(key)
    }

    /// Of a syllable that has a key.
    static func of(_ key: SyllableKey) -> UInt64 {
        let mixed = (key.bits ^ (key.bits >> 31)) &* 0x9e37_79b9_7f4a_7c15
        return mixed ^ (mixed >> 32)
    }

    static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let mixed = ((left &* 0x9e37_79b9_7f4a_7c15) ^ right) &* 0x100_0000_01b3
        return mixed ^ (mixed >> 29)
    }
}
