import Testing
import TrendDetection

/// Terms that are written of more than before.
struct RisingTermTests {
    private static let everyday = [
        "Thành phố đẩy nhanh tiến độ dự án nâng cấp đường ven sông",
        "Giá lúa trong vùng giữ ổn định, nông dân phấn khởi",
        "Trường học tổ chức lễ khai giảng cho học sinh vùng sâu",
    ]

    private func document(_ number: Int, _ title: String, _ lead: String = "", source: String? = nil) -> TermDocument {
        TermDocument(id: "b\(number)", texts: [title, lead], source: source ?? "báo \(number % 5)")
    }

    private func rising(_ recent: [TermDocument], days: Int = 56, places: Set<String> = []) -> [RisingTerm] {
        var terms = RecentTerms(places: places)
        let usual = (0..<30).map { document(1_000 + $0, Self.everyday[$0 % 3]) }
        for article in recent + usual { terms.add(article) }
        var history = terms.history()
        for day in 0..<days {
            for number in 0..<30 { history.add(document(number, Self.everyday[number % 3]), day: day) }
        }
        return history.rising()
    }

    @Test func keepsTheLongestFormWithTheArticlesBehind() throws {
        let outbreak = (0..<6).map {
            document($0, "Số ca sốt xuất huyết tăng", "Bệnh viện tiếp nhận ca sốt xuất huyết")
        }
        let found = rising(outbreak)
        let term = try #require(found.first { $0.term == "sốt xuất huyết" })
        #expect(term.count == 6)
        #expect(term.sources == 5)
        #expect(term.articles == (0..<6).map { "b\($0)" })
        #expect(term.expected < 1)
        #expect(!found.map(\.term).contains("sốt xuất") && !found.map(\.term).contains("xuất huyết"))
        #expect(!found.map(\.term).contains { $0.contains("dự án") || $0.contains("khai giảng") })
    }

    @Test func namesOfPersonsAreLeftOut() {
        let articles = (0..<8).map {
            document($0, "Nguyễn Văn Tèo nhận giải cấy lúa", "Lời kể của Nguyễn Văn Tèo và chị Bông. NGUYỄN VĂN TÈO")
        }
        let found = rising(articles).map(\.term)
        for name in ["tèo", "nguyễn", "văn", "bông"] { #expect(!found.contains { $0.contains(name) }, "\(found)") }
        #expect(found.contains { $0.contains("cấy") })
    }

    @Test func aNameFirstInASentenceIsNoTerm() {
        let found = rising((0..<8).map { document($0, "Tèo trồng nấm") }).map(\.term)
        #expect(!found.contains { $0.contains("tèo") })
        #expect(found.contains("trồng nấm"))
    }

    @Test func knownPlacesMayBeTerms() {
        let articles = (0..<5).map { document($0, "Kênh xáng tại Ngã Bảy bị bồi lắng") }
        #expect(rising(articles, places: ["Ngã Bảy"]).map(\.term).contains("ngã bảy"))
        #expect(!rising(articles).map(\.term).contains("ngã bảy"))
    }

    @Test func threeArticlesOfTwoSourcesAreNeeded() {
        let title = "Xuất hiện cá tra chết hàng loạt"
        #expect(rising((0..<2).map { document($0, title) }).isEmpty)
        #expect(rising((0..<5).map { document($0, title, source: "một báo") }).isEmpty)
        #expect(!rising((0..<3).map { document($0, title) }).isEmpty)
    }

    @Test func aShortHistorySaysNothing() {
        let articles = (0..<6).map { document($0, "Số ca sốt xuất huyết tăng nhanh") }
        #expect(rising(articles, days: TermHistory.neededDays - 1).isEmpty)
        #expect(!rising(articles, days: TermHistory.neededDays).isEmpty)
    }

    @Test func whatIsWrittenEveryDayIsNoNews() { #expect(rising([]).isEmpty) }
}
