/// Keeps of a `style` attribute the declarations that only colour, space and align text.
///
/// Nothing that loads, positions or covers passes: no `url()`, no `position`, no unknown property.
enum StyleFilter {
    /// The declarations that may stay, each ended by a semicolon; `nil` if none may.
    static func safe(_ style: String) -> String? {
        guard style.utf8.count <= lengthLimit, let plain = withoutAddresses(style), plain.utf8.allSatisfy(isPlain)
        else {
            return nil
        }
        var kept: [String] = []
        for declaration in plain.split(separator: ";") where !declaration.trimmed.isEmpty {
            let parts = declaration.split(separator: ":", omittingEmptySubsequences: false)
            let property = parts[0].trimmed
            guard parts.count == 2, isName(property) else { return nil }
            let value = parts[1].trimmed
            if !value.isEmpty, isSafe(property.lowercased(), value) { kept.append("\(property): \(value);") }
        }
        return kept.isEmpty ? nil : kept.joined(separator: " ")
    }

    private static let lengthLimit = 4_096

    private static func isSafe(_ property: String, _ value: String) -> Bool {
        if properties.contains(property) { return true }
        let family = property.prefix { $0 != "-" }
        guard ["background", "border", "margin", "padding"].contains(family) else { return false }
        return value.split(separator: " ").allSatisfy { keywords.contains(String($0)) || isMeasure($0) }
    }

    /// A number with a unit, or a colour in hexadecimal or as `rgb(…)`.
    private static func isMeasure(_ word: Substring) -> Bool {
        if word.hasPrefix("#") { return word.count > 1 && word.dropFirst().allSatisfy(\.isHexDigit) }
        if word.hasPrefix("rgb(") { return word.dropFirst(4).allSatisfy { $0.isNumber || ",%)".contains($0) } }
        // Two digits before the point: more would push the text off the page.
        let whole = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word[whole.endIndex...]
        let fraction = rest.hasPrefix(".") ? rest.dropFirst().prefix { $0.isASCII && $0.isNumber } : rest.prefix(0)
        let unit = word[fraction.endIndex...]
        return whole.count <= 2 && fraction.count <= 2 && (unit.isEmpty || units.contains(String(unit)))
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }
    }

    /// Letters, digits and the marks that values are written with; no backslash, no `<`, no `@`, no comment.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte.isXMLBlank || ":,;#%.!-_'\"()".utf8.contains(byte)
    }

    /// The style without `url(…)`; `nil` if one is not closed or something other than a colour is called.
    private static func withoutAddresses(_ style: String) -> String? {
        var rest = style[...]
        var kept = ""
        while let bracket = rest.firstIndex(of: "(") {
            guard let end = rest[bracket...].firstIndex(of: ")") else { return nil }
            let before = rest[..<bracket].trimmed
            if before.lowercased().hasSuffix("url") {
                kept += before.dropLast(3) + " "
            } else if before.hasSuffix("rgb") {
                kept += rest[...end]
            } else {
                return nil
            }
            rest = rest[rest.index(after: end)...]
        }
        return kept + rest
    }

    private static let units: Set<String> = ["cm", "em", "ex", "in", "mm", "pc", "pt", "px", "%", ",", ")"]

    private static let properties = words(
        """
        azimuth background-color border-bottom-color border-collapse border-color border-left-color
        border-right-color border-top-color clear color cursor direction display elevation float font
        font-family font-size font-style font-variant font-weight height letter-spacing line-height
        overflow pause pause-after pause-before pitch pitch-range richness speak speak-header
        speak-numeral speak-punctuation speech-rate stress text-align text-decoration text-indent
        unicode-bidi vertical-align voice-family volume white-space width
        """
    )

    private static let keywords = words(
        """
        !important aqua auto black block blue bold both bottom brown center collapse dashed dotted
        fuchsia gray green italic left lime maroon medium navy none normal nowrap olive pointer purple
        red right silver solid teal top transparent underline white yellow
        """
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
