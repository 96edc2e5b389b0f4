import Testing
import VietnameseText

@Suite("Which encoding bytes are in")
struct EncodingDetectorTests {
    static let sentences = [
        "Xã Hòa An sửa lại con đường ra bến đò trước mùa mưa",
        "Người dân ấp Tám phản ánh nước giếng có mùi lạ từ đầu tháng",
        "Ủy ban nhân dân huyện trả lời báo chí về việc chậm cấp sổ đỏ",
        "Đoàn kiểm tra lấy mẫu rau ở chợ đầu mối, kết quả có sau ba ngày",
        "Lúa vụ hè thu được giá nhưng thương lái chưa chịu đặt cọc",
        "HỌC SINH TRƯỜNG LÀNG CHÀI ĐƯỢC TẶNG THUYỀN ĐI HỌC",
        "Cầu gỗ bắc qua rạch Ông Dầu gãy nhịp giữa, không ai bị thương",
        "Trạm bơm chạy suốt đêm mà ruộng vẫn ngập, vì cống bị kẹt",
        "Bệnh viện tỉnh mở thêm phòng khám buổi tối cho công nhân",
        "Giá vé phà tăng gấp rưỡi, chủ phà nói do dầu đắt",
        "Ảnh chụp dòng kênh đỏ quạch được lan truyền; phòng môi trường đã đến hiện trường",
        "Bão số chín đổi hướng, các tàu cá phải vào bờ trước chiều thứ sáu",
    ]
    static let encodings = LegacyEncoding.allCases

    @Test("One line is enough", arguments: encodings)
    func lines(encoding: LegacyEncoding) {
        for sentence in Self.sentences { expect(sentence, encoding) }
    }

    @Test("Eight syllables are enough", arguments: encodings)
    func eightSyllables(encoding: LegacyEncoding) {
        for sentence in Self.sentences {
            expect(sentence.split(separator: " ").prefix(8).joined(separator: " "), encoding)
        }
    }

    @Test("A whole document, with addresses and foreign names, is recognised", arguments: encodings)
    func documents(encoding: LegacyEncoding) {
        let extra = "Email: bandoc@example.vn - Tel. 0292 000 000 (Mr. John Smith, Facebook, YouTube)\r\n"
        expect(extra + Self.sentences.joined(separator: ".\r\n") + extra, encoding)
    }

    private func expect(_ text: String, _ encoding: LegacyEncoding) {
        let found = EncodingDetector().encoding(of: LegacyLetters.encode(text, encoding))
        #expect(found == encoding, "\(text)")
    }

    @Test(
        "What is UTF-8 is left alone, whatever it seems to say",
        arguments: [
            "", "plain text", "Cộng hòa xã hội", "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Coäng hoøa xaõ hoäi chuû nghóa",
            "L'été à Orléans", "東京", "\u{FEFF}Việt", "a\u{0}b", "\u{1}\u{2}\u{3}",
        ]
    )
    func utf8(text: String) {
        #expect(EncodingDetector().encoding(of: Array(text.utf8)) == .utf8)
    }

    @Test("UTF-8 with a broken byte is still UTF-8, and one cut off is when more follows")
    func brokenUTF8() {
        let bytes = Array(Self.sentences[2].utf8)
        #expect(EncodingDetector().encoding(of: bytes + [0xE1, 0x20] + bytes) == .utf8)
        #expect(EncodingDetector().encoding(of: Array("Vi".utf8) + [0xE1, 0xBB], isCut: true) == .utf8)
        #expect(EncodingDetector().encoding(of: Array("Vi".utf8) + [0xE1, 0xBB]) == nil)
    }

    @Test(
        "A byte order mark decides",
        arguments: [(LegacyEncoding.utf16LittleEndian, "FFFEC71E"), (.utf16BigEndian, "FEFF1EC7")]
    )
    func marks(encoding: LegacyEncoding, bytes: String) {
        #expect(EncodingDetector().encoding(of: hexadecimal(bytes)) == encoding)
    }

    @Test(
        "Western text in windows-1252 is no Vietnamese",
        arguments: [
            "Le conseil a décidé hier de rénover l'école près de la gare, où les élèves étaient à l'étroit.",
            "Élu à la tête de la région, il a été réélu.", "Là où l'été dure, René a préféré le thé à la menthe.",
            "Die Bürger wählen im Frühling; die Straßen sind gesperrt. Schöne Grüße!",
            "El niño está aquí. Él dijo que sí, qué más da.", "A população já não vê solução para a questão da água.",
            "La città è più bella quando c'è il sole; perché no?", "Räven är på väg över bäcken på fjället.", "café",
        ]
    )
    func western(text: String) {
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(EncodingDetector().encoding(of: bytes) == nil)
    }

    @Test("Random bytes are nothing, and crash nothing")
    func randomBytes() {
        var random = SeededGenerator(seed: 11)
        for count in 40..<80 {
            let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            #expect(EncodingDetector().encoding(of: bytes) == nil)
            _ = EncodingDetector().encoding(of: Array(bytes.prefix(count % 7)), isCut: count % 2 == 0)
        }
    }
}
