import PressModel

/// Addresses that may stand behind a link.
enum SafeLink {
    /// The address inside `(<…>)`: what would end the brackets is percent-encoded.
    static func markdown(_ url: String?) -> String? {
        HTMLEscaping.href(url)?.unicodeScalars.map { scalar in
            switch scalar {
            case "<": "%3C"
            case ">": "%3E"
            case "\\": "%5C"
            // Both are read before links: the one ends a table's cell, the other begins code.
            case "|": "%7C"
            case "`": "%60"
            case _ where scalar.value <= 0x20 || VisibleText.isHidden(scalar): ""
            default: String(scalar)
            }
        }.joined()
    }
}
