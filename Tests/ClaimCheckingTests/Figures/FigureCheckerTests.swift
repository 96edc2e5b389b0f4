import ClaimChecking
import PressModel
import Testing

struct FigureCheckerTests {
    private func findings(_ text: String) -> [FigureFinding] {
        FigureChecker().findings(in: ArticleContent(title: "", text: text))
    }

    @Test(arguments: [
        ("Đã giải quyết 381/407 đơn, đạt tỷ lệ 88,1%.", "88,1%", "93,6%"),
        ("Có 381 đơn trong tổng số 407 đơn, chiếm 88,1%.", "88,1%", "93,6%"),
        ("Trong tổng số 407 đơn, có 381 đơn được giải quyết, đạt 88,1%.", "88,1%", "93,6%"),
        ("Toàn huyện giải ngân 1.200/2.400 tỷ đồng (60%).", "60%", "50,0%"),
        ("Xã có 250/500 hộ dùng nước sạch, đạt hơn 70%.", "70%", "50,0%"),
    ])
    func aShareThatDoesNotFollowIsFound(text: String, stated: String, follows: String) throws {
        let finding = try #require(findings(text).first)
        #expect(finding.stated == stated && finding.follows == follows)
        #expect(finding.calculation.hasSuffix("= \(follows)"))
        let bytes = Array(text.utf8)[finding.start..<finding.end]
        #expect(String(decoding: bytes, as: UTF8.self) == finding.quote && finding.quote.hasSuffix("%"))
    }

    @Test(arguments: [
        "Đã giải quyết 1.573/2.021 đơn, đạt tỷ lệ 77,8%.", "Đã giải quyết 381/407 đơn, đạt gần 94%.",
        "Có 381/407 đơn được giải quyết (93,6%).", "Thu hồi 2/3 diện tích, đạt 66%.",
        "Đã tiêm 1.000/3.000 liều, đạt khoảng 35%.",
    ])
    func aShareThatFollowsIsRight(text: String) { #expect(findings(text).isEmpty) }

    @Test(arguments: [
        "Ngày 20/11, đạt 88,1% kế hoạch.", "Đến 22/11 đạt 88,1%.", "Thu được 381/407 tỷ đồng, tăng 12% so với cùng kỳ.",
        "Có 381/407 đại biểu dự, nữ chiếm 40%.", "Đã giải quyết 381/407 đơn, chiếm 20% tổng số đơn của tỉnh.",
        "Văn bản số 238-QĐ/TW, tỷ lệ 45%.", "Với 410/442 phiếu tán thành, chiếm tỷ lệ 83,50%.",
        "Gọi 1900/1234 để biết, giảm 50%.", "Thắng 3/5 trận. Đạt 90% chỉ tiêu.", "Lãi 5%, 10%, 15%.",
    ])
    func whatIsNoShareOfTheWholeSaysNothing(text: String) { #expect(findings(text).isEmpty) }

    @Test(arguments: [
        "", "%", "/%", "1/0 đơn, đạt 5%.", "99999999999999999999/1 đơn, đạt 5%.", "50/20 đơn, đạt 250%", "40/,5%",
    ])
    func oddTextIsHarmless(text: String) { #expect(findings(text).isEmpty) }
}
