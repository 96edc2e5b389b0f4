/// How a syllable sounds to those who spell by ear: `thán` and `tháng`, `xinh` and `sinh`, `dử` and `giữ`.
///
/// Confusions of sounds that Vietnamese dialects do not tell apart, in the syllable without diacritics: s and x, ch and
/// tr, d, gi and r, k, q and c at its head; n, ng and nh, c, ch and t at its end; y and i.
enum SoundForm {
    /// The hash of the form, of a syllable without diacritics in small letters, as UTF-8.
    static func hash(_ folded: [UInt8]) -> UInt64 {
        guard folded.count > 1, folded.allSatisfy({ (97...122).contains($0) }) else { return WordHash.of(folded) }
        let head = onset(folded)
        let tail = coda(folded, from: head.count)
        var hash = WordHash.of(head.sound)
        for byte in folded[head.count..<folded.count - tail.count] { hash = WordHash.step(hash, byte == y ? i : byte) }
        return WordHash.step(hash, tail.sound)
    }

    private static let (c, d, f, g, h, i) = (UInt8(99), UInt8(100), UInt8(102), UInt8(103), UInt8(104), UInt8(105))
    private static let (k, n, p, q, r, s) = (UInt8(107), UInt8(110), UInt8(112), UInt8(113), UInt8(114), UInt8(115))
    private static let (t, x, y) = (UInt8(116), UInt8(120), UInt8(121))

    /// The letters at the head that are heard as one sound; none where they are kept.
    private static func onset(_ word: [UInt8]) -> (count: Int, sound: CollectionOfOne<UInt8>) {
        let third = word.count > 2 ? word[2] : 0
        switch (word[0], word[1]) {
        case (g, i) where third != 0 && third != n && third != c && third != t: return (2, CollectionOfOne(d))
        case (g, h): return (2, CollectionOfOne(g))
        case (c, h), (t, r): return (2, CollectionOfOne(c))
        case (p, h): return (2, CollectionOfOne(f))
        case (k, h): return (1, CollectionOfOne(k))
        case (k, _), (q, _): return (1, CollectionOfOne(c))
        case (x, _): return (1, CollectionOfOne(s))
        case (r, _): return (1, CollectionOfOne(d))
        case (n, g) where third == h: return (3, CollectionOfOne(n + 1))
        case (n, g): return (2, CollectionOfOne(n + 1))
        default: return (1, CollectionOfOne(word[0]))
        }
    }

    /// The letters at the end that are heard as n or t; 0 where there are none.
    private static func coda(_ word: [UInt8], from head: Int) -> (count: Int, sound: UInt8) {
        guard word.count > head + 1 else { return (0, 0) }
        let (before, last) = (word[word.count - 2], word[word.count - 1])
        let isDouble = word.count > head + 2
        switch (before, last) {
        case (n, g) where isDouble, (n, h) where isDouble: return (2, n)
        case (c, h) where isDouble: return (2, t)
        case (_, n): return (1, n)
        case (_, c), (_, t): return (1, t)
        default: return (0, 0)
        }
    }
}
