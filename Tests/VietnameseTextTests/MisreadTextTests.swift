import Testing
import VietnameseText

@Suite("Text misread as windows-1252")
struct MisreadTextTests {
    @Test(
        "Legacy text stored as Latin characters is decoded",
        arguments: [
            (LegacyEncoding.tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
            (.tcvn3, "“®\u{AD}êng ®i” – ®ã", "“đường đi” – đó"),
            (.vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
            (.vni, "ÑÖÔØNG ÑI “naøy”", "ĐƯỜNG ĐI “này”"),
            (.viscii, "ti\u{AA}ng Vi®t", "tiếng Việt"),
            (.vps, "ti‰ng ViŒt", "tiếng Việt"),
            (.windows1258, "tiêìng Viêòt", "tiếng Việt"),
            (.utf8, "tiáº¿ng Viá»‡t", "tiếng Việt"),
        ]
    )
    func decoded(encoding: LegacyEncoding, misread: String, meant: String) {
        #expect(encoding.decodeMisread(misread) == meant)
    }

    @Test("Characters outside code page 1252 stay")
    func others() {
        #expect(LegacyEncoding.tcvn3.decodeMisread("ViÖt 東 Việt") == "Việt 東 Việt")
        #expect(LegacyEncoding.utf16LittleEndian.decodeMisread("ViÖt") == "ViÖt")
        #expect(LegacyEncoding.vni.decodeMisread("").isEmpty)
    }
}
