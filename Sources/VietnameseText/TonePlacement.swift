/// The index of the vowel that carries the tone in a nucleus, in each style.
///
/// The seven cases of VIETNAMESE.md, "Tone placement, the rule", in their order.
struct TonePlacement {
    let old: Int
    let new: Int

    init(nucleus: [UInt8], isOpen: Bool) {
        let quality = nucleus.lastIndex(of: Base.oHorn) ?? nucleus.firstIndex { Self.marked.contains($0) }
        if let fixed = quality ?? nucleus.firstIndex(of: Base.uHorn) {
            (old, new) = (fixed, fixed)
        } else if nucleus.count == 1 || !isOpen {
            (old, new) = (nucleus.count - 1, nucleus.count - 1)
        } else if nucleus.count == 3 {
            (old, new) = (1, 1)
        } else {
            (old, new) = (0, Self.styled.contains(nucleus) ? 1 : 0)
        }
    }

    /// The vowels `ê ô â ă`.
    private static let marked = Set("êôâă".unicodeScalars.map { LetterCode.base($0) })
    /// The open rimes that the styles write differently.
    private static let styled: Set<[UInt8]> = [[Base.o, LetterCode.base("a")], [Base.o, Base.e], [Base.u, Base.y]]
}
