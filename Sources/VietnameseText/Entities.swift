/// HTML character references that were left in text (0.6 % of articles).
enum Entities {
    /// The scalar of a reference, given what stands between `&` and `;`; nil when it is none.
    ///
    /// Control characters become a space; numbers 128–159 mean windows-1252, as in HTML.
    static func scalar(_ name: String) -> UInt32? {
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
        guard let number, number > 0, Unicode.Scalar(number) != nil else { return nil }
        if number < 0x20 || number == 0x7F { return 0x20 }
        return (0x80...0x9F).contains(number) ? windows1252[Int(number) - 0x80] : number
    }

    /// The longest name below, and the longest number, in characters.
    static let maximumLength = 9

    private static let windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars.map(\.value)

    private static let named: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        for entry in list.split(separator: " ") {
            guard let scalar = entry.unicodeScalars.last else { continue }
            table[String(entry.unicodeScalars.dropLast())] = scalar.value
        }
        return table.merging(spaces) { first, _ in first }
    }()

    private static let spaces: [String: UInt32] = [
        "micro": 0xB5, "nbsp": 0x20, "ensp": 0x20, "emsp": 0x20, "thinsp": 0x20, "shy": 0xAD, "zwnj": 0x200C,
        "zwj": 0x200D,
    ]

    /// Each name directly followed by its character.
    private static let list = """
        amp& lt< gt> quot" apos' \
        AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AbreveĂ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË IgraveÌ IacuteÍ \
        IcircÎ ItildeĨ IumlÏ ETHÐ DstrokĐ NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ UgraveÙ UacuteÚ UcircÛ \
        UtildeŨ UumlÜ YacuteÝ \
        agraveà aacuteá acircâ atildeã aumlä aringå abreveă ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí \
        icircî itildeĩ iumlï ethð dstrokđ ntildeñ ograveò oacuteó ocircô otildeõ oumlö ugraveù uacuteú ucircû \
        utildeũ uumlü yacuteý szligß aeligæ oslashø \
        ldquo“ rdquo” lsquo‘ rsquo’ sbquo‚ bdquo„ laquo« raquo» lsaquo‹ rsaquo› ndash– mdash— hellip… bull• middot· \
        deg° times× divide÷ plusmn± frac12½ frac14¼ frac34¾ sup2² sup3³ euro€ pound£ yen¥ cent¢ copy© reg® trade™ \
        sect§ para¶ rarr→ larr← ge≥ le≤
        """
}
