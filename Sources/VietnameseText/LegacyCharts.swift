/// The charts of the encodings of one byte a character.
extension ByteChart {
    /// TCVN 5712:1993, VN3: 74 letters and the no-break space from 0xA0 on.
    ///
    /// The standard leaves 0x80–0x9F to control characters; on Windows, where the ABC fonts lived, those bytes were
    /// the quotes and dashes of code page 1252.
    static let tcvn3 = ByteChart(
        windowsSigns + [
            "\u{A0}ĂÂÊÔƠƯĐăâêôơưđ_",
            "_____àảãáạ_ằẳẵắ_",
            "______ặầẩẫấậè_ẻẽ",
            "éẹềểễếệìỉ___ĩíịò",
            "_ỏõóọồổỗốộờởỡớợù",
            "_ủũúụừửữứựỳỷỹýỵ_",
        ]
    )

    /// VISCII 1.1 (RFC 1456): all 134 letters, six of them in the place of control characters.
    static let viscii = ByteChart(
        [
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
            "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
            "Õắằặấầẩậẽẹếềểễệố",
            "ồổỗỠƠộờởịỰỨỪỬơớƯ",
            "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
            "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
            "àáâãảăữẫèéêẻìíĩỉ",
            "đựòóôõỏọụùúũủýợỮ",
        ],
        controls: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"]
    )

    /// VPS: all 134 letters, 14 of them in the place of control characters (chart `x-viet-vps` of Encode::VN).
    static let vps = ByteChart(
        [
            "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ",
            "Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ",
            "\u{A0}ắằẳẵặỠớÙờởỡŨỨợỪ",
            "ổỬỲỸÍÌộỈĨÓửữÒỎÕự",
            "ầÁÂấẩẫậđẻÉÊẹỉễịỹ",
            "ƯỦồốÔỏơÈừứÚũưÝẺß",
            "àáâãảạăçèéêẽìíîĩ",
            "ẴĐòóôõöƠụùúủüỶẼỳ",
        ],
        controls: [
            0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ", 0x13: "Ợ",
            0x14: "Ụ", 0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
        ]
    )

    /// Windows code page 1258 (Unicode mapping table CP1258.TXT): five bytes are combining tones.
    static let windows1258 = ByteChart([
        "€_‚ƒ„…†‡ˆ‰_‹Œ___",
        "_‘’“”•–—˜™_›œ__Ÿ",
        "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯",
        "°±²³´µ¶·¸¹º»¼½¾¿",
        "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏ",
        "ĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß",
        "àáâăäåæçèéêë\u{301}íîï",
        "đñ\u{323}óôơö÷øùúûüư₫ÿ",
    ])

    /// The VNI fonts for Windows, without the marks, which ``VNILetters`` reads.
    static let vni = ByteChart(
        windowsSigns + [
            "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯",
            "°±²³´µ¶·¸¹º»¼½¾¿",
            "______Ỉ_____ÌÍỴ_",
            "_ĐỊĨƠ_Ư_________",
            "______ỉ_____ìíỵ_",
            "_địĩơ_ư_________",
        ]
    )

    /// 0x80–0x9F of Windows code page 1252 (Unicode mapping table CP1252.TXT).
    static let windowsSigns = ["€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž_", "_‘’“”•–—˜™š›œ_žŸ"]
}
