import Testing
import VietnameseText

@Suite("Tone placement")
struct TonePlacementTests {
    @Test(
        "Open oa, oe, uy follow the chosen style",
        arguments: [
            ("hòa", "hoà"), ("khỏe", "khoẻ"), ("thúy", "thuý"), ("ủy", "uỷ"), ("òa", "oà"), ("Hóa", "Hoá"),
            ("TỎA", "TOẢ"), ("ngụy", "nguỵ"),
        ]
    )
    func styles(old: String, new: String) {
        for text in [old, new] {
            #expect(Canonicalizer().string(text) == old)
            #expect(Canonicalizer(toneStyle: .new).string(text) == new)
        }
    }

    @Test(
        "A mark on the wrong vowel moves to the right one in both styles",
        arguments: [
            ("tòan", "toàn"), ("cuả", "của"), ("qủa", "quả"), ("gìa", "già"), ("qúy", "quý"), ("khủyu", "khuỷu"),
            ("ngóao", "ngoáo"), ("xóay", "xoáy"), ("nghiã", "nghĩa"), ("maí", "mái"), ("hụynh", "huỵnh"),
            ("móoc", "moóc"), ("đựơc", "được"), ("bíêt", "biết"), ("nguỷên", "nguyển"), ("ngừơi", "người"),
            ("thủơ", "thuở"), ("CUẢ", "CỦA"), ("gíêng", "giếng"), ("mưà", "mừa"), ("mứôn", "mứôn"),
        ]
    )
    func misplaced(given: String, right: String) {
        for style in ToneStyle.allCases { #expect(Canonicalizer(toneStyle: style).string(given) == right) }
    }

    @Test(
        "Slips of the keyboard are repaired",
        arguments: [
            ("đuợc", "được"), ("trưóc", "trước"), ("nguời", "người"), ("ngưòi", "người"), ("phuơng", "phương"),
            ("lạị", "lại"), ("tiề\u{300}n", "tiền"), ("lượ\u{323}c", "lược"), ("ĐUỢC", "ĐƯỢC"),
        ]
    )
    func slips(given: String, right: String) {
        #expect(Canonicalizer().string(given) == right)
    }

    @Test(
        "What is right, foreign or a name of its own stays",
        arguments: [
            "Quới", "quờn", "thuở", "gì", "gìn giữ", "quý", "quí", "mỹ", "mĩ", "Xêút", "Léon", "Noé", "Chloé",
            "García", "Beyoncé", "Rubén", "Luís", "Ảrập", "Élysée", "Đắk Lắk", "Pleiku", "iPhone", "YouTube",
            "VnExpress", "VietNamNet", "hồ Tây", "Xô-viết", "über", "São Paulo", "naïve", "Россия", "東京", "ελλάδα",
        ]
    )
    func untouched(text: String) {
        #expect(Canonicalizer().string(text) == text)
    }
}
