import VietnameseText

/// Hashes of folded syllables: the same in every run, whatever the case and the marks.
enum SyllableHash {
    /// The hash of a syllable of a text.
    static func hash(_ text: SyllabifiedText, _ index: Int) -> UInt64 {
        let key = text.syllables[index].key
        guard key.isNone else { return HashMixer.mixed(key.folded.bits) }
        return hash(text.foldedBytes(index))
    }

    /// The hash of bytes.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var mixer = HashMixer()
        for byte in bytes { mixer.add(byte) }
        return mixer.finish()
    }

    /// The hash of a pair, short: among the pairs of a month two in ten thousand share theirs.
    static func pair(_ left: UInt64, _ right: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: HashMixer.mixed(left &* 31 &+ right))
    }
}
