import ClaimChecking
import Foundation
import PressModel
import Testing

/// The findings of a text alone.
func figureFindings(_ text: String) -> [FigureFinding] {
    FigureChecker().findings(in: ArticleContent(title: "", text: text))
}

struct FigureCheckerTests {
    /// A sentence with a wrong figure, and what is said of it.
    struct Wrong: CustomTestStringConvertible {
        let text: String
        let stated: String
        let follows: String
        let calculation: String

        init(_ text: String, _ stated: String, _ follows: String, _ calculation: String) {
            (self.text, self.stated, self.follows, self.calculation) = (text, stated, follows, calculation)
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Wrong("Đã giải quyết 381/407 đơn, đạt tỷ lệ 88,1%.", "88,1%", "93,6%", "381 / 407"),
        Wrong("Có 381 đơn trong tổng số 407 đơn, chiếm 88,1%.", "88,1%", "93,6%", "381 / 407"),
        Wrong("Trong tổng số 407 đơn, có 381 đơn được giải quyết, đạt 88,1%.", "88,1%", "93,6%", "381 / 407"),
        Wrong(
            "Huyện nhận 1.200 hồ sơ. Đến nay đã giải quyết 1.050 hồ sơ, đạt 82,5%.",
            "82,5%",
            "87,5%",
            "1.050 / 1.200"
        ),
        Wrong("Tỷ lệ giải quyết đạt 88,1% (381/407 đơn).", "88,1%", "93,6%", "381 / 407"),
        Wrong("Huyện giải ngân 320 tỷ đồng, đạt 54% kế hoạch vốn (500 tỷ đồng).", "54%", "64%", "320 tỷ / 500 tỷ"),
        Wrong("Toàn huyện giải ngân 1.200/2.400 tỷ đồng (60%).", "60%", "50%", "1.200 tỷ / 2.400 tỷ"),
        Wrong("Có 200 hộ trong tổng số 900 hộ, chiếm một phần ba.", "một phần ba", "22%", "200 / 900"),
    ])
    func aShareThatDoesNotFollowIsFound(wrong: Wrong) throws { try check(wrong) }

    @Test(arguments: [
        Wrong("Thu nhập tăng từ 20 lên 25 triệu đồng, tăng 35%.", "35%", "25%", "(25 triệu - 20 triệu) / 20 triệu"),
        Wrong("Giá vé tăng 25%, từ 40.000 đồng lên 60.000 đồng.", "25%", "50%", "(60.000 - 40.000) / 40.000"),
        Wrong("Xảy ra 120 vụ, giảm 30 vụ (25%) so với cùng kỳ.", "25%", "20%", "30 / (120 + 30)"),
        Wrong("Diện tích mở rộng từ 4,6 ha lên 12,1 ha, tăng 8,5 ha.", "8,5", "7,5", "12,1 - 4,6"),
        Wrong("Có 320 ca mắc, cao hơn 120 ca so với tuần trước (180 ca).", "120", "140", "320 - 180"),
        Wrong(
            "Giá đất 60 triệu đồng/m2, gấp ba lần mức 15 triệu đồng/m2.",
            "gấp ba lần",
            "gấp 4 lần",
            "60 triệu / 15 triệu"
        ),
        Wrong("Năm 2020 xã có 12 hộ nuôi, nay có 60 hộ, gấp 4 lần.", "gấp 4 lần", "gấp 5 lần", "60 / 12"),
        Wrong(
            "Học phí 8 triệu đồng, được giảm 15%, còn 6,2 triệu đồng.",
            "6,2 triệu",
            "6,8 triệu",
            "8 triệu × (100% - 15%)"
        ),
    ])
    func aChangeThatDoesNotFollowIsFound(wrong: Wrong) throws { try check(wrong) }

    @Test(arguments: [
        Wrong(
            "Có 125 trường, gồm 45 trường mầm non, 52 trường tiểu học và 30 trường THCS.",
            "125",
            "127",
            "45 + 52 + 30"
        ),
        Wrong("Vụ tai nạn làm 3 người chết và 5 người bị thương, tổng cộng 9 người.", "9", "8", "3 + 5"),
        Wrong("Xã có 407 hồ sơ, đã giải quyết 381 hồ sơ, còn lại 36 hồ sơ.", "36", "26", "407 - 381"),
        Wrong("Có 52 thửa, bán được 37 thửa, 3 thửa rút hồ sơ, còn 15 thửa.", "15", "12", "52 - 37 - 3"),
        Wrong("Chi 12 tỷ đồng cho 400 hộ, bình quân mỗi hộ 40 triệu đồng.", "40 triệu", "30 triệu", "12 tỷ / 400"),
        Wrong("Thu 6.000 tấn trên 1.000 ha, năng suất bình quân đạt 7 tấn/ha.", "7", "6", "6.000 / 1.000"),
        Wrong("Hỗ trợ 150 hộ, mỗi hộ 20 triệu đồng, tổng kinh phí 4 tỷ đồng.", "4 tỷ", "3 tỷ", "150 × 20 triệu"),
        Wrong("Xã có 1.450 ha cây, trong đó 40% nằm ngoài đê, tức 508 ha.", "508", "580", "1.450 × 40%"),
    ])
    func aTotalARestOrAMeanThatDoesNotFollowIsFound(wrong: Wrong) throws { try check(wrong) }

    @Test(arguments: [
        Wrong(
            "Hộ nghèo giảm từ 12,5% xuống 8,3%, giảm 5,2 điểm phần trăm.",
            "5,2 điểm phần trăm",
            "4,2 điểm phần trăm",
            "12,5% - 8,3%"
        ),
        Wrong("Lãi suất tăng từ 4% lên 6%, tức tăng 2%.", "2%", "2 điểm phần trăm", "6% - 4%"),
        Wrong("Lãi suất tăng từ 4% lên 6%, tức tăng 40%.", "40%", "50%", "(6% - 4%) / 4%"),
        Wrong("Vốn gồm 40% của tỉnh, 35% của huyện, còn lại 35% do dân góp.", "35%", "25%", "100% - 40% - 35%"),
    ])
    func percentagePointsAreKeptApartFromPerCent(wrong: Wrong) throws { try check(wrong) }

    private func check(_ wrong: Wrong) throws {
        let finding = try #require(figureFindings(wrong.text).last)
        #expect(finding.stated == wrong.stated && finding.follows == wrong.follows)
        #expect(finding.calculation == "\(wrong.calculation) = \(wrong.follows)")
        let bytes = Array(wrong.text.utf8)[finding.start..<finding.end]
        #expect(String(decoding: bytes, as: UTF8.self) == finding.quote && finding.quote.contains(finding.stated))
    }

    @Test func offsetsAreThoseOfTheFieldAsGiven() throws {
        let sentence = "Đã giải quyết 381/407 đơn, đạt tỷ lệ 88,1%."
        for given in [
            sentence.decomposedStringWithCanonicalMapping, "Sáng 5/6.\n\n  " + sentence, "Năm 2023: " + sentence,
        ] {
            let content = ArticleContent(title: given, text: given)
            let findings = FigureChecker().findings(in: content)
            #expect(findings.map(\.field) == [.title, .text])
            for finding in findings {
                let bytes = Array(content[finding.field].utf8)[finding.start..<finding.end]
                #expect(String(decoding: bytes, as: UTF8.self) == finding.quote)
                #expect(finding.quote.hasPrefix("381/407") && finding.quote.hasSuffix("88,1%"))
            }
        }
    }
}
