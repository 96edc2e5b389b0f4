import Foundation
import PressModel
import StoryGrouping
import Testing

/// What a round relies on: articles may come one by one or all at once.
struct OneByOneTests {
    private let articles: [GroupingArticle]

    init() throws { articles = try LabelledArticles().lines.map(\.article) }

    @Test func oneByOneInTheOrderOfTimeGivesTheStoriesOfAllAtOnce() {
        var grouper = StoryGrouper()
        #expect(articles.map { grouper.add($0) } == StoryGrouper().group(articles))
    }

    @Test(arguments: [1, 7, 40, 161])
    func boundariesOfBatchesChangeNothing(_ size: Int) {
        var grouper = StoryGrouper()
        var assignments: [StoryAssignment] = []
        for start in stride(from: 0, to: articles.count, by: size) {
            for article in articles[start..<min(start + size, articles.count)] {
                assignments.append(grouper.add(article))
            }
        }
        #expect(assignments == StoryGrouper().group(articles))
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func orderGivenChangesNothing(_ seed: UInt64) {
        // Articles of one minute stand in the order given, so that these have a minute each.
        let dated = articles.enumerated().map { index, article in
            GroupingArticle(
                id: article.id,
                title: article.title,
                text: article.text,
                published: article.published?.addingTimeInterval(Double(index) / 1_000),
                source: article.source
            )
        }
        var random = SplitMix64(seed: seed)
        let shuffled = StoryGrouper().group(dated.shuffled(using: &random))
        #expect(shuffled.sorted { $0.id < $1.id } == StoryGrouper().group(dated).sorted { $0.id < $1.id })
    }

    @Test(arguments: [20, 60, 100, 140])
    func whatIsInAStoryStaysThereAndTakesInTheNew(_ kept: Int) {
        let whole = StoryGrouper().group(articles)
        var grouper = StoryGrouper()
        for index in 0..<kept { grouper.keep(articles[index], in: whole[index].story) }
        let rest = (kept..<articles.count).map { grouper.add(articles[$0]).story }
        #expect(rest == whole[kept...].map(\.story))
    }

    @Test func storyThatWasKeptUnderANameIsReferredToByIt() {
        var grouper = StoryGrouper()
        grouper.keep(
            article("a", "bao-1", hours: 0, "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi", landslide),
            in: "story 7"
        )
        let next = grouper.add(article("b", "bao-2", hours: 2, "Sạt lở sông Ô Môn: sáu căn nhà trôi", landslideRetold))
        #expect(next == StoryAssignment(id: "b", reprintOf: nil, story: "story 7"))
    }

    @Test func undatedArticlesAreLookedForAmongThoseThatAreThere() {
        var grouper = StoryGrouper()
        _ = grouper.add(article("a", "bao-1", hours: 0, "Sạt lở bờ sông Ô Môn, sáu căn nhà trôi", landslide))
        let undated = grouper.add(article("b", "bao-2", hours: nil, "Sáu căn nhà trôi xuống sông Ô Môn", landslide))
        #expect(undated == StoryAssignment(id: "b", reprintOf: "a", story: "a"))
    }
}
