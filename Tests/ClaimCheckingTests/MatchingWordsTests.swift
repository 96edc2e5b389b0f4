import ClaimChecking
import PressModel
import Testing

/// The ways in which an item may say what a claim says.
struct MatchingWordsTests {
    private func score(_ claim: String, _ text: String) -> Double {
        let others = ["Giá vé xe buýt không đổi trong năm nay.", "Hội chợ trái cây mở cửa cuối tuần này."]
        let claims = ([claim] + others).enumerated().map { MatchingQualitySet.claim("c\($0.offset)", $0.element) }
        let matches = ClaimMatcher(claims: claims, weights: .fitted).matches(in: ArticleContent(title: text), top: 3)
        return matches.first { $0.claim == "c0" }?.score ?? 0
    }

    struct Case: CustomTestStringConvertible {
        let claim, same, other: String
        var testDescription: String { same }
    }

    /// What says the same in other words scores higher than what says something else of the same things.
    @Test(arguments: [
        Case(claim: "SIM bị khóa sau hai giờ", same: "SIM bị khóa sau 120 phút", other: "SIM bị khóa sau 45 phút"),
        Case(
            claim: "Nhịn ăn 21 ngày thì khỏi bệnh",
            same: "Nhịn ăn ba tuần thì khỏi bệnh",
            other: "Nhịn ăn hai ngày thì khỏi bệnh"
        ),
        Case(claim: "Lợn ở chợ mang sán", same: "Heo ở chợ mang sán", other: "Bò ở chợ mang sán"),
        Case(claim: "Đập Sông Khua bị vỡ", same: "Dap Song Khua bi vo", other: "Đập Sông Lê xả nước"),
        Case(claim: "Tháng này tiền cũ mất giá", same: "Thán nầy tiền củ mất giá", other: "Năm kia tiền lẻ mất giá"),
    ])
    func otherWordsForTheSameCount(test: Case) {
        #expect(score(test.claim, test.same) > score(test.claim, test.other))
    }

    @Test func evidenceNamesTheClaimsWordsThatAreMet() throws {
        let claim = MatchingQualitySet.claim("pork", "Thịt lợn nhiễm sán khiến hơn 200 người nhập viện.")
        let content = ArticleContent(title: "Hơn 200 người vào viện vì thịt heo nhiễm sán")
        let match = try #require(ClaimMatcher(claims: [claim], weights: .fitted).matches(in: content, top: 1).first)
        let met = Dictionary(match.evidence.map { ($0.text, $0.term) }) { first, _ in first }
        #expect(met.contains { $0.key.contains("heo") && $0.value.contains("lợn") })
    }
}
