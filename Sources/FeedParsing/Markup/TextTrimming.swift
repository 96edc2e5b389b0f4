extension StringProtocol {
    /// The text without blanks at either end.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isBlank }),
            let end = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(self[start...end])
    }

    /// The text without blanks at either end, or `nil` if nothing is left.
    var trimmedOrNil: String? {
        let text = trimmed
        return text.isEmpty ? nil : text
    }
}

extension String {
    /// The text without blanks at either end, or `nil` if nothing is left; no copy is made where nothing is to trim.
    var trimmedOrNil: String? {
        guard let first = utf8.first else { return nil }
        let isTrimmed = first > 0x20 && first < 0x7F && utf8.last.map { $0 > 0x20 && $0 < 0x7F } ?? false
        return isTrimmed ? self : self[...].trimmedOrNil
    }
}

extension Unicode.Scalar {
    /// Whether the character is blank or a control character of ASCII.
    fileprivate var isBlank: Bool {
        value <= 0x20 || (value > 0x7F && properties.isWhitespace)
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether the byte is an ASCII letter.
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// Whether the byte is a blank of XML: space, tab, line feed or carriage return.
    var isXMLBlank: Bool {
        self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D
    }

    /// Whether a name of XML can start with the byte; any byte above ASCII passes.
    var startsXMLName: Bool {
        isLetter || self == 0x5F || self == 0x3A || self >= 0x80
    }
}
