import StoryGrouping
import Testing

struct ReprintTests {
    private let original = article(
        "a",
        "bao-1",
        hours: 0,
        "Sạt lở bờ sông Ô Môn, sáu căn nhà ở phường Phước Thới trôi xuống sông",
        landslide
    )

    @Test func shortenedTextInAnotherOutletIsAReprint() {
        let lines = landslide.split(separator: "\n").dropLast().joined(separator: "\n") + "\nTheo Báo Một"
        let copy = article("b", "bao-2", hours: 5, "Trong đêm, sáu căn nhà trôi xuống sông Ô Môn", lines)
        let result = StoryGrouper().group([copy, original])
        #expect(
            result == [
                StoryAssignment(id: "b", reprintOf: "a", story: "a"),
                StoryAssignment(id: "a", reprintOf: nil, story: "a"),
            ]
        )
    }

    @Test func reprintOfAReprintNamesTheFirst() {
        let copies = (1...3).map { article("c\($0)", "bao-\($0 + 1)", hours: Double($0), "Sạt lở ở Ô Môn", landslide) }
        let result = StoryGrouper().group([original] + copies)
        #expect(result.map(\.reprintOf) == [nil, "a", "a", "a"])
    }

    @Test func sameEventToldAnewIsTheSameStoryButNoReprint() {
        let retold = article(
            "b",
            "bao-2",
            hours: 1,
            "Sạt lở sông Ô Môn trong đêm: sáu căn nhà trôi, 14 hộ phải di dời",
            landslideRetold
        )
        let result = StoryGrouper().group([original, retold])
        #expect(result[1] == StoryAssignment(id: "b", reprintOf: nil, story: "a"))
    }

    @Test func linesThatAnOutletPrintsEverywhereMakeNoReprint() {
        let footer = String(
            repeating: "Mời bạn đọc gửi ý kiến về tòa soạn và theo dõi trang của chúng tôi mỗi ngày. ",
            count: 6
        )
        let topics = [
            "Giá lúa tăng ở huyện Vị Thủy", "Giải bóng chuyền khai mạc tối nay", "Trường học thiếu giáo viên tin học",
        ]
        let sites = ["bao-1", "bao-2"]
        let articles = sites.flatMap { site in
            topics.indices.map {
                article("\(site)-\($0)", site, hours: 1, topics[$0] + " \(site)", topics[$0] + "\n" + footer)
            }
        }
        let first = StoryGrouper().group(articles)
        #expect(first.filter { $0.id.hasPrefix("bao-1") }.allSatisfy { $0.reprintOf == nil && $0.story == $0.id })
    }
}
