extension LegacyEncoding {
    /// The text that was meant where bytes in this encoding were taken for windows-1252 and stored as Unicode.
    ///
    /// So TCVN3 reaches us as `Céng hßa x· héi` and VNI as `Coäng hoøa xaõ hoäi`: documents of the time named no
    /// encoding, only a font. Nothing detects this by itself, since such text is valid Unicode and what it says
    /// could be meant; the caller has to know.
    ///
    /// - Parameter text: The misread text; its letters and signs are taken back to the bytes of code page 1252, and
    ///   U+0080–U+009F to the bytes of their number.
    /// - Returns: The text decoded. Characters outside code page 1252 stay, as does all under the UTF-16 encodings.
    public func decodeMisread(_ text: String) -> String {
        if self == .utf16LittleEndian || self == .utf16BigEndian { return text }
        var result = ""
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let byte = Self.windows1252Byte(scalar.value) {
                bytes.append(byte)
                continue
            }
            result += decode(bytes)
            bytes.removeAll(keepingCapacity: true)
            result.unicodeScalars.append(scalar)
        }
        return result + decode(bytes)
    }

    private static func windows1252Byte(_ scalar: UInt32) -> UInt8? {
        scalar <= 0xFF ? UInt8(scalar) : signs[scalar]
    }

    /// The characters of code page 1252 beyond Latin-1, and their bytes.
    private static let signs: [UInt32: UInt8] = {
        let signs = ByteChart.windowsSigns.joined().unicodeScalars.enumerated()
        let bytes = signs.filter { $0.element != "_" }.map { ($0.element.value, UInt8(0x80 + $0.offset)) }
        return Dictionary(bytes) { first, _ in first }
    }()
}
