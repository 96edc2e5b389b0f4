/// Texts as the XML of a workbook can carry them.
enum WorkbookText {
    /// The text without what XML 1.0 forbids, cut to a cell's size, and with `_x0041_` escaped, which Excel would read
    /// as `A` (ECMA-376 part 1, 22.9.2.19).
    static func cell(_ text: String) -> String {
        let clean = text.unicodeScalars.allSatisfy(isAllowed) ? text : cleaned(text)
        return cut(clean.utf8.contains(UInt8(ascii: "_")) ? escaped(clean) : clean)
    }

    /// What a text of a workbook stands for.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = [UInt16](text.utf16)
        var output: [UInt16] = []
        var index = 0
        while index < units.count {
            if let unit = escape(in: units, at: index) {
                output.append(unit)
                index += escapeLength
            } else {
                output.append(units[index])
                index += 1
            }
        }
        return output.count == units.count ? text : String(decoding: output, as: UTF16.self)
    }

    /// `Char` of XML 1.0, §2.2.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : value == 0x09 || value == 0x0A || value == 0x0D
    }

    private static let escapeLength = 7

    private static func cleaned(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
    }

    private static func escaped(_ text: String) -> String {
        let units = [UInt16](text.utf16)
        let isPlain = units.indices.allSatisfy { escape(in: units, at: $0) == nil }
        if isPlain { return text }
        var output: [UInt16] = []
        for index in units.indices {
            if escape(in: units, at: index) != nil { output.append(contentsOf: "_x005F".utf16) }
            output.append(units[index])
        }
        return String(decoding: output, as: UTF16.self)
    }

    /// The unit that `_xHHHH_` at a place stands for.
    private static func escape(in units: [UInt16], at index: Int) -> UInt16? {
        guard units[index] == underscore, index + escapeLength <= units.count, units[index + 1] == smallX,
            units[index + escapeLength - 1] == underscore
        else { return nil }
        var value: UInt16 = 0
        for unit in units[(index + 2)..<(index + escapeLength - 1)] {
            guard let digit = UInt8(exactly: unit).flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                return nil
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    private static let underscore = UInt16(UInt8(ascii: "_"))
    private static let smallX = UInt16(UInt8(ascii: "x"))

    /// Cuts at a scalar, and says so; the escapes count too, since libxlsxwriter counts them.
    private static func cut(_ text: String) -> String {
        guard text.utf16.count > XLSXWriter.textLimit else { return text }
        var kept = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            count += UTF16.width(scalar)
            if count >= XLSXWriter.textLimit { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }
}
