/// Takes case and diacritics away: `Đất đai` becomes `dat dai`.
///
/// A folded match is right 32 % of the time for one-syllable terms, 93 % for two and 99 % for three or more
/// (VIETNAMESE.md): fold to find candidates, not to decide.
public enum Folding {
    /// The small letters of a canonical text without diacritics, `đ` as `d`.
    ///
    /// - Parameter canonical: A text in canonical form; in any other, combining marks are dropped as well.
    /// - Returns: The folded text.
    public static func fold(_ canonical: String) -> String {
        String(decoding: fold(utf8: Array(canonical.utf8)), as: UTF8.self)
    }

    /// The small letters of a canonical text without diacritics, as UTF-8.
    public static func fold(utf8: [UInt8]) -> [UInt8] {
        utf8.withUnsafeBufferPointer { CaseFold.form($0, folded: true) }
    }
}
