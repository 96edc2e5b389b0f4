import Testing
import VietnameseText

@Suite("Syllables")
struct SyllabifiedTextTests {
    @Test(
        "A text is cut at everything that is no letter, digit or mark",
        arguments: [
            ("Hà Nội: 3.000 người, 88,1%.", ["hà", "nội", "3.000", "người", "88,1"]),
            ("COVID-19 A/H5N1", ["covid", "19", "a", "h5n1"]), ("TP.HCM", ["tp", "hcm"]), ("", []), (" ?! …", []),
            ("HOÀ b\u{200B}i\u{300}nh", ["hòa", "bình"]), ("năm 2017.", ["năm", "2017"]),
            ("東京 города", ["東京", "города"]),
        ]
    )
    func cuts(given: String, expected: [String]) {
        let text = SyllabifiedText(given)
        #expect(text.syllables.indices.map { text.canonical($0) } == expected)
    }

    @Test("Each syllable knows its place, case and marks in the text as given")
    func facts() {
        let given = "Ho&agrave; ở đây, a\u{301} An"
        let text = SyllabifiedText(given)
        let bytes = Array(given.utf8)
        let sources = text.syllables.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(sources == ["Ho&agrave;", "ở", "đây", "a\u{301}", "An"])
        #expect(text.syllables.map(\.startsUppercase) == [true, false, false, false, true])
        #expect(text.syllables.map(\.hasMark) == [true, true, true, true, false])
        #expect(text.folded(2) == "day")
    }

    @Test("The forms are in the old style whatever the text is in")
    func oldStyle() {
        #expect(SyllabifiedText("hoà").canonical(0) == "hòa")
    }

    @Test(
        "Sentences end where a reader would say so",
        arguments: [
            ("Mưa lớn. Nước lên", [0, 2]), ("TP. Hồ Chí Minh", [0]), ("Giá 3.000 đồng", [0]), ("TP.HCM mưa", [0]),
            ("vào cuộc.Trước đó", [0, 2]), ("báo VnExpress.net đưa", [0]), ("Thật không? Có!", [0, 2]),
            ("một\nhai", [0, 1]), ("rồi... thôi", [0, 1]), ("v.v. và", [0]), ("năm 2017. Ông", [0, 2]),
            ("PGS.TS. Nguyễn", [0]), ("mua; bán • thuê", [0, 1, 2]),
        ]
    )
    func sentences(given: String, breaks: [Int]) {
        let text = SyllabifiedText(given)
        #expect(text.syllables.indices.filter { text.sentenceBreakBefore($0) } == breaks)
    }

    @Test(
        "A phrase goes on over spaces and hyphens only",
        arguments: [
            ("thu hồi đất", [1, 2]), ("COVID-19", [1]), ("COVID - 19", [1]), ("Hà Nội - Huế", [1]), ("nhà, đất", []),
            ("tín dụng \"đen\"", [1]), ("GD&ĐT", [1]), ("TP.HCM", [1]), ("A/H5N1", [1]),
            ("gia đình (công nhân)", [1, 3]),
        ]
    )
    func phrases(given: String, continued: [Int]) {
        let text = SyllabifiedText(given)
        #expect(text.syllables.indices.filter { text.continuesPhrase($0) } == continued)
    }

    @Test("Indexes that the text does not have give nothing", arguments: [-1, 2, Int.max, Int.min])
    func outOfRange(index: Int) {
        let text = SyllabifiedText("hai chữ")
        #expect(text.canonical(index).isEmpty && text.folded(index).isEmpty)
        #expect(!text.isBare(index) && !text.sentenceBreakBefore(index) && !text.continuesPhrase(index))
    }
}
