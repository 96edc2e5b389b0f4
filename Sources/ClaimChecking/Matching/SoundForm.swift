/// How a syllable sounds to those who spell by ear: `thán` and `tháng`, `xinh` and `sinh`, `dử` and `giữ`.
///
/// Confusions of sounds that Vietnamese dialects do not tell apart, in the syllable without diacritics: s and x, ch and
/// tr, d, gi and r, k, q and c at its head; n, ng and nh, c, ch and t at its end; y and i.
enum SoundForm {
    /// The form of a syllable without diacritics in small letters, as UTF-8.
    static func of(_ folded: [UInt8]) -> [UInt8] {
        guard folded.count > 1, folded.allSatisfy({ (97...122).contains($0) }) else { return folded }
        let (head, rest) = onset(folded)
        return head + coda(rest).map { $0 == UInt8(ascii: "y") ? UInt8(ascii: "i") : $0 }
    }

    private static let onsets: [(written: [UInt8], sound: [UInt8])] = [
        ("ngh", "ng"), ("gh", "g"), ("ch", "c"), ("tr", "c"), ("ph", "f"), ("kh", "kh"), ("k", "c"), ("q", "c"),
        ("x", "s"), ("r", "d"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static let codas: [(written: [UInt8], sound: [UInt8])] = [
        ("ng", "n"), ("nh", "n"), ("ch", "t"), ("c", "t"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func onset(_ word: [UInt8]) -> ([UInt8], ArraySlice<UInt8>) {
        if word.count > 2, word.starts(with: "gi".utf8), "aeou".utf8.contains(word[2]) { return ([100], word[2...]) }
        for (written, sound) in onsets where word.starts(with: written) { return (sound, word[written.count...]) }
        return ([], word[...])
    }

    private static func coda(_ rest: ArraySlice<UInt8>) -> [UInt8] {
        for (written, sound) in codas where rest.count > written.count && rest.suffix(written.count) == written[...] {
            return rest.dropLast(written.count) + sound
        }
        return Array(rest)
    }
}
