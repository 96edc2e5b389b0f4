import ClaimChecking
import PressModel
import Testing

/// Texts made to break the reader.
struct FigureHostileTests {
    @Test(arguments: [
        "", "%", "/%", "1/0 đơn, đạt 5%.", "99999999999999999999/1 đơn, đạt 5%.", "50/20 đơn, đạt 250%", "40/,5%",
        "0/0 đơn, đạt 0%.", "từ 0 lên 0 triệu đồng, tăng 0%", "gấp", "gấp đôi", "gấp 0 lần", "½ ²² ％ 5％",
        "\u{301}5%\u{301}",
        "1/1/1/1/1/1, đạt 5%", "5 tỷ tỷ tỷ tỷ tỷ đồng", "bình quân mỗi", "0 hộ, 0 đồng, bình quân mỗi hộ 5 đồng",
        "1234567890123456789012345678901234567890/2 đơn, đạt 5%", "5%%%%%%%%", "từ 5 lên", "١٢٣/٤٥٦ đơn, đạt 5%",
    ])
    func oddTextIsHarmless(text: String) { #expect(figureFindings(text).isEmpty) }

    @Test(arguments: [
        "1 ", "1/", "5% ", "1.000.000 ", "từ 1 lên 2 triệu, tăng 3% ", "một phần ba ", "(", "1 hộ, ", "999999999 ",
        ".1",
        "gồm 1 xã, 2 xã, ", "\u{301}1", "1-", "x1",
    ])
    func aHugeTextIsReadInALittleTime(piece: String) {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let findings = figureFindings(text)
        #expect(findings.allSatisfy { $0.quote.utf8.count < 2_000 && $0.start < $0.end })
    }
}
