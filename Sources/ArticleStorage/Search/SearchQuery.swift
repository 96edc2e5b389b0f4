package import PressModel

/// What is looked for in the archive.
package struct SearchQuery: Sendable, Equatable {
    /// Longest text of a query, in characters.
    package static let longest = 500

    /// The words: all must occur; `"a phrase"` in order; `-word` must not occur; `word*` begins a syllable.
    ///
    /// A word with diacritics stands for itself, and in text written without diacritics for its bare form; a word
    /// without them stands for any marks. Everything else is text.
    package var text: String
    /// First and last day of the articles.
    package var first: CalendarDay?
    package var last: CalendarDay?
    /// An issue that holds on the articles.
    package var issue: String?
    /// Name of a place, with or without diacritics.
    package var place: String?
    /// A feed's id.
    package var source: String?

    /// Looks for words in the whole archive.
    package init(_ text: String) { self.text = text }
}
