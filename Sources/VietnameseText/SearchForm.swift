/// The form of a text that the search index stores and that queries are brought into.
public enum SearchForm {
    /// The folded syllables of a text with one space between them.
    ///
    /// Everything that is no letter, digit or mark separates, except the point or comma inside a number:
    /// `Giá đất (3.000 đồng) – Cần Thơ` becomes `gia dat 3.000 dong can tho`.
    ///
    /// - Parameter text: A text or a query as given.
    /// - Returns: The search form, empty when the text has no syllable.
    public static func searchForm(_ text: String) -> String {
        let syllables = SyllabifiedText(text)
        return syllables.syllables.indices.map { syllables.folded($0) }.joined(separator: " ")
    }
}
