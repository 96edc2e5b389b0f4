/// Resolves the named characters of HTML (`&nbsp;`, `&rarr;`), which XML does not know by itself.
enum NamedCharacters {
    /// The five names that XML defines, which may stay as they are.
    static let xmlNames: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

    /// The text that a name stands for, or `nil` if HTML does not define it.
    static func text(for name: String) -> String? {
        table[name]
    }

    /// The names that HTML also reads without a semicolon.
    static let unclosed = Set(
        """
        AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc
        Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml
        Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg
        divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo
        lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound
        quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        table.reserveCapacity(2_200)
        for row in namedCharacterTable.description.split(whereSeparator: \.isWhitespace) {
            let parts = row.split(separator: ":")
            guard parts.count == 2 else { continue }
            var text = String.UnicodeScalarView()
            for code in parts[1].split(separator: "+") {
                if let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            table[String(parts[0])] = String(text)
        }
        return table
    }()
}
