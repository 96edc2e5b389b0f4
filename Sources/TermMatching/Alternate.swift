/// The two spellings of a syllable that ends in a bare `i` or `y`: `tỷ lệ` and `tỉ lệ`, `quản lý` and `quản lí`.
///
/// Alternates hold for terms of two syllables or more, after `h k l m qu s t v` (QĐ 240/QĐ of 1984 and
/// QĐ 1989/QĐ-BGDĐT of 2018 differ on them). Text is never rewritten, because `ti` and `ty`, `vi` and `vy` are
/// different words and names.
enum Alternate {
    /// Which of two spellings a syllable has; `none` when it has only one.
    enum Letter: UInt8 { case none, i, y }

    private static let onsets: Set<String> = ["h", "k", "l", "m", "qu", "s", "t", "v"]
    private static let iForms = Array("iìíỉĩị".unicodeScalars)
    private static let yForms = Array("yỳýỷỹỵ".unicodeScalars)

    /// The spelling of a small canonical syllable and its other spelling.
    static func of(_ syllable: [UInt8]) -> (letter: Letter, other: [UInt8]) {
        var scalars = String.UnicodeScalarView(String(decoding: syllable, as: UTF8.self).unicodeScalars)
        guard let last = scalars.popLast(), onsets.contains(String(scalars)) else { return (.none, syllable) }
        if let tone = iForms.firstIndex(of: last) {
            scalars.append(yForms[tone])
            return (.i, Array(String(scalars).utf8))
        }
        guard let tone = yForms.firstIndex(of: last) else { return (.none, syllable) }
        scalars.append(iForms[tone])
        return (.y, Array(String(scalars).utf8))
    }
}
