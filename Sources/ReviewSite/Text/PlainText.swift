/// Text from outside made fit for a page.
enum PlainText {
    /// The beginning of a text with an ellipsis where it was cut; counted in scalars, since one `Character` may be a
    /// megabyte.
    static func cut(_ text: String, _ limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(scalars[..<end]) + "…"
    }
}
