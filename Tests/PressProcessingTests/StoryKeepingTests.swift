import Foundation
import PressModel
import Testing

@testable import PressProcessing

struct StoryKeepingTests {
    private let slid = """
        Khuya 11 rạng sáng 12/11, một đoạn bờ sông Ô Môn qua phường Phước Thới sụp xuống, kéo theo sáu căn nhà.
        Theo UBND phường Phước Thới, ngoài sáu căn nhà trôi hoàn toàn, tám căn khác có vết nứt ở nền và vách.
        Chính quyền đã di dời 14 hộ đến nhà văn hóa khu vực và nhà người thân ngay trong đêm.
        """

    private func candidate(
        _ id: Int64,
        story: Int64? = nil,
        source: String,
        hour: Double,
        title: String = "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi xuống sông",
        text: String? = nil
    ) -> StoryCandidate {
        StoryCandidate(
            articleID: id,
            storyID: story,
            sourceID: source,
            content: ArticleContent(title: title, summary: "", text: text ?? slid),
            published: Date(timeIntervalSince1970: 1_795_000_000 + hour * 3_600)
        )
    }

    private func other(_ id: Int64) -> StoryCandidate {
        candidate(
            id,
            source: "bao-9",
            hour: 2,
            title: "Trường học ở Vị Thủy thiếu giáo viên tin học",
            text: "Ba trường tiểu học ở Vị Thủy chưa có giáo viên tin học, học sinh phải học ghép lớp vào cuối tuần."
        )
    }

    @Test func twoNewArticlesOfOneEventBeginAStoryAndTheThirdStandsAlone() {
        let groups = StoryKeeping.groups([
            candidate(1, source: "bao-1", hour: 0), other(2), candidate(3, source: "bao-2", hour: 3),
        ])
        #expect(groups.map(\.storyID) == [nil])
        #expect(groups.map(\.articles) == [[1, 3]])
    }

    @Test func newArticleJoinsTheStoryThatIsThere() {
        let groups = StoryKeeping.groups([
            candidate(1, story: 7, source: "bao-1", hour: 0), candidate(3, story: 7, source: "bao-2", hour: 3),
            other(4),
            candidate(5, source: "bao-3", hour: 8),
        ])
        #expect(groups.map(\.storyID) == [7])
        #expect(groups.map(\.articles) == [[5]])
    }

    @Test func articleThatComesLateJoinsTheStoryThatBeganAfterIt() {
        let groups = StoryKeeping.groups([
            candidate(1, story: 7, source: "bao-1", hour: 5), candidate(9, source: "bao-3", hour: 1),
        ])
        #expect(groups.map(\.storyID) == [7])
        #expect(groups.map(\.articles) == [[9]])
    }

    @Test func articlesInStoriesAreNotMoved() {
        let groups = StoryKeeping.groups([
            candidate(1, story: 7, source: "bao-1", hour: 0), candidate(2, story: 8, source: "bao-2", hour: 1),
        ])
        #expect(groups.isEmpty)
        #expect(StoryKeeping.groups([]).isEmpty)
    }
}
