/// Sets of one byte a character that `iconv` lacks: those of the Macintosh for Greek and Turkish.
struct ByteTable {
    private let characters: [[UInt8]]

    /// The table of a name.
    static func named(_ name: String) -> ByteTable? { tables[name] }

    /// Decodes bytes; every byte is defined.
    func decode(_ input: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 2)
        for byte in input {
            if byte < 0x80 { output.append(byte) } else { output.append(contentsOf: characters[Int(byte) - 0x80]) }
        }
        return output
    }

    /// Takes the 128 characters from 0x80 on; `nil` if there are not as many.
    private init?(_ parts: String...) {
        characters = parts.joined().unicodeScalars.map { Array(String($0).utf8) }
        guard characters.count == 128 else { return nil }
    }

    /// As in Apple's tables for Unicode (GREEK.TXT, TURKISH.TXT).
    private static let tables: [String: ByteTable] = [
        "mac-greek": ByteTable(
            "Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦€ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩ",
            "άΝ¬ΟΡ≈Τ«»…\u{A0}ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ\u{AD}"
        ),
        "mac-turkish": ByteTable(
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø",
            "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙ\u{F8A0}ˆ˜¯˘˙˚¸˝˛ˇ"
        ),
    ]
    .compactMapValues { $0 }
}
