import Testing
import VietnameseText

@Suite("Characters that only look right")
struct CharacterRepairTests {
    @Test(
        "Letters of other scripts inside Latin words become Latin",
        arguments: [
            ("\u{441}ủa", "của"), ("\u{421}\u{41E}VID", "COVID"), ("m\u{3B1} túy", "ma túy"),
            ("\u{430}\u{302}\u{301}m", "ấm"), ("\u{39F}B\u{391}", "OBA"),
        ]
    )
    func lookAlikes(given: String, right: String) {
        #expect(Array(Canonicalizer().string(given).utf8) == Array(right.utf8))
    }

    @Test(
        "Words in their own script, and symbols of science, stay",
        arguments: ["Россия", "Москва-Hà Nội", "TNFα", "kΩ", "μm", "Αθήνα", "β-carotene"]
    )
    func otherScripts(text: String) {
        #expect(Array(Canonicalizer().string(text).utf8) == Array(text.utf8))
    }

    @Test(
        "Eth stands for đ at the beginning of a word and in abbreviations, not in Icelandic names",
        arguments: [
            ("ðược", "được"), ("Ðà Nẵng", "Đà Nẵng"), ("Ðắk Lắk", "Đắk Lắk"), ("HÐND", "HĐND"), ("QÐ-TTg", "QĐ-TTg"),
            ("Sigurðsson", "Sigurðsson"), ("Guðni", "Guðni"),
        ]
    )
    func eth(given: String, right: String) {
        #expect(Canonicalizer().string(given) == right)
    }

    @Test("Invisible characters are taken out of words, joiners of emoji and other scripts stay")
    func invisible() {
        let typed = "\u{FEFF}đất\u{200B} đ\u{AD}ai x\u{200D}ã \u{1F468}\u{200D}\u{1F469} क\u{94D}\u{200D}ष"
        let right = "đất đai xã \u{1F468}\u{200D}\u{1F469} क\u{94D}\u{200D}ष"
        #expect(Array(Canonicalizer().string(typed).utf8) == Array(right.utf8))
    }

    @Test("Full-width forms become ASCII and no-break spaces become spaces")
    func widths() {
        #expect(Canonicalizer().string("ＣＯＶＩＤ－１９　ở\u{A0}Huế") == "COVID-19 ở Huế")
    }

    @Test(
        "HTML references left in the text are resolved, however often they were escaped",
        arguments: [
            ("h&ograve;a", "hòa"), ("ho&agrave;", "hòa"), ("&#273;&#7845;t", "đất"), ("&#x1EA5;m", "ấm"),
            ("a&nbsp;b", "a b"),
            ("&amp;amp;nbsp;", " "), ("&amp;lt;", "<"), ("&#38;#38;amp;", "&"), ("&am&#112;;", "&"),
            ("1&#150;2", "1–2"),
            ("a&#769;", "á"), ("&ａmp;", "&"), ("&a\u{200B}mp;", "&"),
        ]
    )
    func references(given: String, right: String) {
        #expect(Array(Canonicalizer().string(given).utf8) == Array(right.utf8))
    }

    @Test(
        "An ampersand that begins no reference stays",
        arguments: ["GD&ĐT", "AT&T", "&;", "&#0;", "&#x110000;", "&khong;"]
    )
    func ampersands(text: String) {
        #expect(Canonicalizer().string(text) == text)
    }

    @Test(
        "Two marked syllables glued at a capital are parted, and nothing else is",
        arguments: [
            ("hoáTiêu", "hóa Tiêu"), ("HàNội", "Hà Nội"), ("củaĐài", "của Đài"), ("VietNamNet", "VietNamNet"),
            ("ôngTrump", "ôngTrump"), ("việcUBND", "việcUBND"), ("ViệtNam", "ViệtNam"), ("TuMơRông", "TuMơRông"),
            ("ỔẤ", "ỔẤ"), ("máI", "máI"),
        ]
    )
    func glued(given: String, right: String) {
        #expect(Canonicalizer().string(given) == right)
    }
}
