/// Keeps a text of CSV from being taken for a formula (OWASP, “CSV injection”).
///
/// Excel and LibreOffice run a cell that begins with `=`, `+`, `-` or `@`, though quoted. An apostrophe before it stops
/// them. XLSX does not need this, since its text cells are texts.
enum FormulaDefusing {
    private static let starters: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n",
        // Full-width and small forms: input methods make them, and some programs read them as the plain ones.
        "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫",
    ]
    private static let quotes: Set<Unicode.Scalar> = ["'", "\"", "‘", "’", "“", "”", "`", "´", "＇", "＂"]

    /// The text with an apostrophe before it where it could start a formula.
    static func defused(_ text: String) -> String { startsFormula(text) ? "'" + text : text }

    /// The text that ``defused(_:)`` made this one of.
    ///
    /// It gives every text back: the apostrophe is itself passed over by the rule, so that a text of which one would be
    /// taken off wrongly has been given a second one.
    static func restored(_ text: String) -> String {
        guard text.unicodeScalars.first == "'" else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        return startsFormula(rest) ? rest : text
    }

    /// Whether the first scalar that is no blank, quote or invisible character starts a formula.
    private static func startsFormula(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if starters.contains(scalar) { return true }
            guard isPassedOver(scalar) else { return false }
        }
        return false
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F || quotes.contains(scalar) }
        return quotes.contains(scalar) || scalar.properties.isWhitespace
            || scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .control
    }
}
