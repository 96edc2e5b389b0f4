import ClaimChecking
import Testing

/// Criticism, complaint, satire and strong words never raise a finding (README, lines of the product).
struct MatchingCriticismTests {
    /// Invented claims on the subjects of the texts, as near to them as claims can be.
    private static let near = [
        ("fence", "Xe bảy chỗ đậu trước cổng trường tiểu học ở Thủ Đức đang chờ bắt cóc học sinh."),
        ("exam", "Đề Ngữ văn thi vào lớp 10 ở Hà Nội bị lộ từ các trung tâm luyện thi."),
        ("hand", "Mọi trường mầm non ở TP.HCM phải đóng cửa hai tuần vì dịch tay chân miệng."),
        ("pass", "Xe khách rơi xuống vực đèo Bảo Lộc khiến hàng chục học sinh đi tham quan thiệt mạng."),
        ("lake", "Cá chết ở Hồ Tây do có người đầu độc nguồn nước của Hà Nội."),
        ("melon", "Dưa hấu Long An bị thương lái bơm phẩm đỏ trước khi bán ven quốc lộ."),
        ("rice", "Gạo bán ở chợ Biên Hòa làm bằng hạt nhựa."),
        ("meat", "Hàng trăm người ăn thịt heo chợ Bến Đò ở Đà Nẵng phải nhập viện."),
        ("power", "Điện lực nhắn tin đòi quét mã QR, không trả trong hai giờ sẽ bị cắt điện."),
        ("candy", "Kẹo lạ bán trước cổng trường có tẩm ma túy."),
    ]

    @Test func noneOfSixtyTextsIsTakenToRepeatAClaimNearIt() async throws {
        let texts = try MatchingQualitySet.criticism()
        #expect(texts.count == 60)
        let invented = ClaimMatcher(try registry("[" + Self.near.map { review($0, $1) }.joined(separator: ",") + "]"))
        try await expectNoRepeats(invented, texts)
    }

    @Test(.enabled(if: (try? MatchingQualitySet()) != nil, "skipped: ../shared/data/claims-dev is not there"))
    func norAnyClaimOfTheSharedRegistry() async throws {
        let set = try #require(try MatchingQualitySet())
        try await expectNoRepeats(ClaimMatcher(claims: set.claims, weights: .fitted), set.criticism)
    }

    private func expectNoRepeats(_ matcher: ClaimMatcher, _ texts: [MatchingQualitySet.Item]) async throws {
        for text in texts {
            // Servers of other tests share these threads.
            await Task.yield()
            let repeats = matcher.matches(in: text.content, top: 5).filter { $0.relation == .repeats }
            #expect(repeats.isEmpty, "\(text.id) \(text.title): \(repeats.map(\.claim))")
        }
    }
}
