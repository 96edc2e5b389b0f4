import ClaimChecking
import PressModel
import Testing

struct ClaimMatcherTests {
    private static let repeating = [
        (
            "papaya",
            "Nước lá đu đủ tươi chữa khỏi sốt xuất huyết chỉ sau 24 giờ, khỏi cần vào bệnh viện, nhiều mẹ đã thử."
        ),
        ("dam", "Đập thủy điện Sông Khua vỡ trong đêm 28/10, nước tràn về hạ du, bà con chạy gấp."),
        ("dam", "Dap thuy dien Song Khua vo trong dem 28/10, nuoc dang tran ve ha du, ba con chay gap."),
        ("kidnap", "Nhóm người đi ô tô bảy chỗ bắt cóc học sinh ngay trước cổng trường ở Thủ Đức, ai có con nhớ giữ."),
    ]

    @Test(arguments: repeating)
    func anItemThatStatesTheClaimRepeatsIt(claim: String, text: String) throws {
        let best = try #require(try sampleMatcher().matches(in: ArticleContent(title: "", text: text), top: 3).first)
        #expect(best.claim == claim)
        #expect(best.relation == .repeats && best.score >= ClaimMatcher.threshold)
    }

    @Test(arguments: [
        "Cơ quan chức năng bác bỏ tin đập thủy điện Sông Khua vỡ trong đêm 28/10, nước tràn về hạ du: đây là tin giả.",
        "Tin đập thủy điện Sông Khua đã vỡ trong đêm 28/10, nước đang tràn về hạ du là sai sự thật.",
    ])
    func anItemThatReportsTheCheckDoesNotRepeat(text: String) throws {
        let best = try #require(try sampleMatcher().matches(in: ArticleContent(title: "", text: text), top: 1).first)
        #expect(best.claim == "dam" && best.relation == .reportsCheck)
    }

    @Test func evidenceIsTheItemsOwnWords() throws {
        let content = ArticleContent(
            title: "Tin đêm",
            text: "Trời mưa. Đập thủy điện Sông Khua vỡ trong đêm 28/10 rồi."
        )
        let best = try #require(try sampleMatcher().matches(in: content, top: 1).first)
        #expect(!best.evidence.isEmpty)
        for evidence in best.evidence {
            let bytes = Array(content[evidence.field].utf8)[evidence.start..<evidence.end]
            #expect(String(decoding: bytes, as: UTF8.self) == evidence.text)
        }
    }

    @Test(arguments: [
        "Dân bức xúc vì chính quyền chậm trả lời, chỉ trích gay gắt cách làm vô lý này.",
        "Quá tệ! Đường hư ba năm không ai sửa, cử tri phản đối kịch liệt tại buổi tiếp xúc.",
        "Người dân tố cáo cán bộ nhũng nhiễu, đòi xin lỗi công khai và bồi thường.",
        "Biếm họa cuối tuần: xe buýt biết bay và hố ga biết hát.",
        "Công nhân đình công vì bị nợ lương, nói lãnh đạo công ty thất hứa.",
    ])
    func criticismAndStrongWordsAloneGiveNothing(text: String) throws {
        let content = ArticleContent(title: text, text: text)
        let matches = try sampleMatcher().matches(in: content, top: 5)
        #expect(matches.allSatisfy { $0.relation == .related })
        #expect(FigureChecker().findings(in: content).isEmpty)
    }

    @Test func aDifferentQuantityCountsAgainstAMatch() throws {
        let price = "Giá xăng RON 95 sẽ tăng lên %@ đồng một lít từ 15 giờ, nhiều người đi đổ đầy bình."
        let scores = try ["35.000", "21.290"].map { number in
            let text = price.replacing("%@", with: number)
            return try sampleMatcher().matches(in: ArticleContent(title: "", text: text), top: 1).first?.score ?? 0
        }
        #expect(scores[0] > scores[1])
    }

    @Test func emptyAndHugeItemsAreHarmless() throws {
        let matcher = try sampleMatcher()
        #expect(matcher.matches(in: ArticleContent(title: ""), top: 5).isEmpty)
        #expect(matcher.matches(in: ArticleContent(title: "Đập vỡ"), top: 0).isEmpty)
        let long = String(repeating: "Đập thủy điện. ", count: 20_000)
        #expect(matcher.matches(in: ArticleContent(title: "", text: long), top: 5).count <= 5)
    }
}
