/// A word between separators: a Vietnamese syllable, a foreign word, or a number.
public struct Syllable: Sendable, Equatable {
    /// The syllable's bytes in the text as given.
    public let range: Range<Int>
    /// Whether it begins with a capital letter.
    public let startsUppercase: Bool
    /// Whether a letter of it carries a diacritic, that of `đ` included.
    public let hasMark: Bool
}
