import StoryGrouping
import Testing

struct StoryTests {
    private let first = article("a", "bao-1", hours: 0, "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi xuống sông", landslide)

    @Test func sameKindOfEventElsewhereStaysApart() {
        let other = article(
            "b",
            "bao-2",
            hours: 3,
            "Sạt lở bờ kênh Xáng, một căn nhà sụp xuống kênh",
            landslideElsewhere
        )
        #expect(StoryGrouper().group([first, other]).map(\.story) == ["a", "b"])
    }

    @Test func sameEventWeeksLaterIsAnotherStory() {
        let later = article("b", "bao-2", hours: 24 * 20, "Sạt lở sông Ô Môn: sáu căn nhà trôi", landslideRetold)
        #expect(StoryGrouper().group([first, later]).map(\.story) == ["a", "b"])
    }

    @Test func priceColumnsOfTwoDaysStayApart() {
        func column(_ id: String, _ hours: Double, _ prices: [Int]) -> GroupingArticle {
            let names = ["RON 95", "E5 RON 92", "dầu diesel", "dầu hỏa", "dầu mazut"]
            let lines = zip(names, prices).map { "Giá \($0) tại vùng 1 hôm nay là \($1) đồng mỗi lít." }
            return article(
                id,
                "bao-1",
                hours: hours,
                "Giá xăng dầu hôm nay và mức chiết khấu",
                lines.joined(separator: "\n")
            )
        }
        let days = [
            column("a", 0, [20560, 19870, 18440, 18210, 15320]), column("b", 24, [20990, 20110, 18720, 18530, 15610]),
        ]
        #expect(StoryGrouper().group(days).map(\.story) == ["a", "b"])
        #expect(StoryGrouper().group(days).allSatisfy { $0.reprintOf == nil })
    }

    @Test func orderGivenDoesNotChangeStories() {
        let retold = article("b", "bao-2", hours: 1, "Sạt lở sông Ô Môn: sáu căn nhà trôi trong đêm", landslideRetold)
        let other = article("c", "bao-3", hours: 2, "Sạt lở bờ kênh Xáng", landslideElsewhere)
        let undated = article(
            "d",
            "bao-4",
            hours: nil,
            "Lớp học trồng rau trên sân thượng",
            "Các cô chú về hưu trồng rau."
        )
        let all = [first, retold, other, undated]
        let sorted = StoryGrouper().group(all).sorted { $0.id < $1.id }
        #expect(StoryGrouper().group(all.reversed()).sorted { $0.id < $1.id } == sorted)
        #expect(sorted.map(\.story) == ["a", "a", "c", "d"])
    }

    @Test func hostileArticlesAreGroupedWithoutHarm() {
        let long = String(repeating: "nước ", count: 50_000)
        let articles = [
            article("a", "", hours: .infinity, "", ""), article("b", "", hours: -1e300, "", ""),
            article("c", "s", hours: .nan, "🙂\u{0}", long), article("d", "s", hours: 0, long, "1 2 3 4 5 6 7 8 9 10"),
        ]
        #expect(StoryGrouper().group(articles).map(\.id) == ["a", "b", "c", "d"])
        #expect(StoryGrouper().group([]).isEmpty)
    }

    @Test func twoThousandReprintsStayOneStory() {
        let articles = (0..<2_000).map {
            article("\($0)", "bao-\($0)", hours: Double($0) / 100, "Sạt lở sông Ô Môn", landslide)
        }
        #expect(Set(StoryGrouper().group(articles).map(\.story)) == ["0"])
    }
}
