/// A line of the article under collection, with what is known of its place.
struct ArticleLine {
    /// The text.
    var text: String
    /// What the line stands in.
    var context: PageSurvey.Context
    /// The bytes of the text that are links.
    var linkBytes: Int
    /// Whether all of the text is set in emphasis.
    var isEmphasised: Bool
    /// Whether a picture stands before the line, with no text between.
    var isAfterPicture: Bool
    /// What the block's names say.
    var roles: Hints.Roles
    /// The element of the block that the line stands in.
    var tag: Tag
    /// Whether the line is a row of a table.
    var isRow: Bool
    /// The first text node of the line.
    var first: Int

    /// The text's length in bytes.
    var count: Int { text.utf8.count }
    /// Whether the line is a heading.
    var isHeading: Bool { context.contains(.heading) }
    /// Whether most of the text is links.
    var isLinks: Bool { linkBytes * 10 > count * 6 }
    /// Whether the line is a label of the page: a few words in a box of their own that are no heading and no sentence.
    var isLabel: Bool {
        guard count < 30, !isEntry, context.isDisjoint(with: [.heading, .strong, .emphasis, .quote, .cell]) else {
            return false
        }
        return (tag == .div || tag == .section || tag == .article) && !LineShape.endsSentence(text)
    }
    /// Whether the line stands in a list or a table, where text need not be sentences.
    var isEntry: Bool { context.contains(.item) || isRow }
}
