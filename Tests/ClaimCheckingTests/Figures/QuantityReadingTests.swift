import Testing

@testable import ClaimChecking

/// What numbers of a text are read as.
struct QuantityReadingTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let value: Double
        let kind: Quantity.Kind
        let unit: String

        init(_ text: String, _ value: Double, _ kind: Quantity.Kind = .amount, _ unit: String = "") {
            (self.text, self.value, self.kind, self.unit) = (text, value, kind, unit)
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("Có 1.573 đơn", 1_573, .amount, "đơn"), Case("đạt 77,8%", 77.8, .percent),
        Case("đạt 77.8 %", 77.8, .percent),
        Case("đạt 77,8 phần trăm 1 lượt", 77.8, .percent), Case("tăng 2,5 điểm phần trăm ở 1 nơi", 2.5, .points),
        Case("hết 3,5 tỷ đồng", 3.5e9, .amount, "đồng"), Case("12 nghìn hộ", 12_000, .amount, "hộ"),
        Case("1,165 tỷ đồng", 1.165e9, .amount, "đồng"), Case("5 nghìn tỷ đồng", 5e12, .amount, "đồng"),
        Case("12 tỷ 500 triệu đồng", 12.5e9, .amount, "đồng"), Case("hết 2 triệu rưỡi", 2.5e6),
        Case("900 ha rừng", 900, .amount, "ha"), Case("35ha", 35, .amount, "ha"),
        Case("350 m² đất", 350, .amount, "m²"),
        Case("chiếm một phần ba trong 1 ngày", 100.0 / 3, .fraction), Case("chiếm 3/4 năm 1999", 75, .fraction),
        Case("gấp đôi năm 1999", 2, .times), Case("gấp 2,5 lần", 2.5, .times), Case("gấp ba năm 1999", 3, .times),
        Case("năm 1999 có hai mươi lăm xã", 25, .amount, "xã"), Case("năm 1999 có mười lăm xã", 15, .amount, "xã"),
        Case("công an xử lý 7 trường hợp", 7, .amount, "trường"), Case("bình quân 6,5 tấn/ha", 6.5, .amount, "tấn"),
    ])
    func aQuantityIsReadWithItsScaleAndUnit(example: Case) throws {
        let quantity = try #require(FigureText(example.text).quantities.first)
        #expect(abs(quantity.value - example.value) < 1e-6 * max(1, example.value))
        #expect(quantity.kind == example.kind && quantity.unit == example.unit)
    }

    @Test(arguments: [
        "ngày 20/11", "tháng 6/2023", "20/11/2023", "năm 2023", "quý 3", "Quyết định 238-QĐ/TW", "số 12 phố Hàng",
        "Quốc lộ 5",
        "lúc 14h30", "khoản 3 Điều 12", "trực 24/7", "thứ 3", "tổ 5", "lớp 12", "Km 23",
    ])
    func aNumberThatCountsNothingIsNone(text: String) { #expect(FigureText(text).quantities.isEmpty) }

    @Test(arguments: [
        "10-15 triệu đồng", "thắng 3-1", "0912345678", "0912 345 678", "1/1/1/1", "1,573 đơn", "1.57.3 đơn", "1,2,3",
        "1234567890123456789012345678901234567890 đồng",
    ])
    func whatMayBeReadInTwoWaysIsNotRead(text: String) {
        #expect(FigureText(text).quantities.allSatisfy { $0.kind == .opaque })
    }

    @Test func hedgesWidenTheirWay() throws {
        func result(_ text: String) throws -> Interval { try #require(FigureText(text).quantities.first).result }
        #expect(try result("đạt 77,8%").meets(Interval(77.85, 77.85)) && !result("đạt 77,8%").meets(Interval(78, 78)))
        #expect(try result("hơn 70%").meets(Interval(78, 78)) && !result("hơn 70%").meets(Interval(65, 65)))
        #expect(try result("gần 70%").meets(Interval(65, 65)) && !result("gần 70%").meets(Interval(78, 78)))
        #expect(try result("khoảng 70%").meets(Interval(65, 65)) && result("khoảng 70%").meets(Interval(75, 75)))
        #expect(try result("407 đơn") == Interval(407, 407))
    }

    @Test(arguments: [
        (1_573.0, 0, "1.573"), (93.611, 1, "93,6"), (0.5, 2, "0,50"), (1_234_567.891, 2, "1.234.567,89"),
        (-12.5, 1, "-12,5"),
        (.infinity, 1, "–"), (1e30, 0, "–"),
    ])
    func numbersAreWrittenTheVietnameseWay(value: Double, decimals: Int, written: String) {
        #expect(WrittenNumber.write(value, decimals: decimals) == written)
    }
}
