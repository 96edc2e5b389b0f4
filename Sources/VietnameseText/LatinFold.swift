/// Takes the diacritics off small Latin letters.
enum LatinFold {
    /// The letter without marks: its full decomposition's base, and the letters with a stroke that Unicode does
    /// not decompose.
    static func fold(_ lower: UInt32) -> UInt32 {
        switch lower {
        case 0x111, 0xF0, 0x256: 0x64  // đ ð ɖ
        case 0x142: 0x6C  // ł
        case 0xF8: 0x6F  // ø
        case 0x131: 0x69  // ı
        default: LatinComposition.shared.decompose(lower).base
        }
    }
}
