import Testing
import VietnameseText

@Suite("Passages without diacritics")
struct BarePassageTests {
    @Test(
        "A headline without diacritics is one",
        arguments: [
            "Bo Y te canh bao dich sot xuat huyet", "Chay cho. Bao so 3 vao bo.", "LU QUET O SON LA LAM 5 NGUOI CHET",
        ]
    )
    func bare(text: String) {
        let text = SyllabifiedText(text)
        #expect(text.syllables.indices.allSatisfy { text.isBare($0) })
    }

    @Test(
        "A few unmarked words, English and marked Vietnamese are none",
        arguments: [
            "Theo Minh Anh", "Manchester United beat Real Madrid in the Champions League", "Ông Tran Van Nam ra toa",
            "Công an bắt ba nghi can", "2017 2018 2019 2020 2021",
        ]
    )
    func notBare(text: String) {
        let text = SyllabifiedText(text)
        #expect(!text.syllables.indices.contains { text.isBare($0) })
    }

    @Test("Only the passage without diacritics counts, not the marked sentence beside it")
    func mixed() {
        let text = SyllabifiedText("Mưa lớn ở Huế.\nBao so ba vao bo. Hai nguoi chet.\nTheo báo Thanh Niên")
        let bare = text.syllables.indices.filter { text.isBare($0) }.map { text.canonical($0) }
        #expect(bare == ["bao", "so", "ba", "vao", "bo", "hai", "nguoi", "chet"])
    }
}
