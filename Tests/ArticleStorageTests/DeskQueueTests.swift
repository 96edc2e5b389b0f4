import Foundation
import GRDB
import PressModel
import Testing

@testable import ArticleStorage

/// The queue of the review desk, by story and page.
@Suite struct DeskQueueTests {
    let desk: DeskArchive

    init() throws { desk = try DeskArchive() }

    @Test func showsAStoryOnceAtItsMostUrgentFindingWithAllOthers() throws {
        try desk.add("Ngập chợ An Bình", age: 2, source: "a", story: 7)
        try desk.add("Đất bãi bồi", age: 1)
        try desk.add("Chợ An Bình ngập nửa mét", [Sample.finding(), Sample.finding("urban")], source: "b", story: 7)
        try desk.add("Không có phát hiện", [], source: "c", story: 7)
        let stories = try desk.archive.queue(QueueFilter(), after: nil, limit: 10).stories
        #expect(stories.map(\.storyID) == [7, nil])
        #expect(stories.map { $0.items.count } == [3, 1])
        #expect(stories[0].items.map(\.article.content.title).last == "Ngập chợ An Bình")
        #expect(stories.map(\.outlets) == [3, 1])
        #expect(stories.map(\.articles) == [3, 1])
    }

    @Test func showsNoStoryOnTwoPages() throws {
        for number in 0..<30 {
            try desk.add("Bài \(number)", age: Double(number), story: number % 3 == 0 ? 5 : nil)
        }
        let pages = try desk.pages(limit: 4)
        let expected = (0..<30).filter { $0 == 0 || $0 % 3 != 0 }.map { "Bài \($0)" }
        #expect(pages.flatMap(\.self) == expected)
        #expect(pages.allSatisfy { $0.count == 4 || $0 == pages.last })
        #expect(try desk.pages(limit: 21).count == 1)
    }

    @Test func staysInPlaceWhileOthersDecide() throws {
        let ids = try (0..<9).map { try desk.add("Bài \($0)", age: Double($0))[0] }
        let first = try desk.archive.queue(QueueFilter(), after: nil, limit: 3)
        for id in ids[0...4] { try desk.decide(id, .wrong) }
        let cursor: QueueCursor = try #require(first.next)
        let second = try desk.archive.queue(QueueFilter(), after: cursor, limit: 3)
        #expect(second.stories.map { $0.items[0].id } == Array(ids[5...7]))
    }

    @Test func showsAtMostFiftyFindingsOfAStory() throws {
        let findings = (0..<60).map { Sample.finding("v\($0)", score: 12 + Double($0)) }
        try desk.add("Nhiều vấn đề", findings)
        #expect(try desk.archive.queue(QueueFilter(), after: nil, limit: 1).stories.map { $0.items.count } == [50])
    }

    @Test func filtersByEverythingAndTheirCombination() throws {
        let land = try desk.add("Đất", places: ["Cần Thơ", "Ninh Kiều"])[0]
        let urban = try desk.add("Hè phố", [Sample.finding("urban")], age: 1, source: "b", places: ["Cần Thơ"])[0]
        let figure = try desk.add("Số", [Sample.finding("share", kind: .figure)], age: 9, places: ["Sóc Trăng"])[0]
        let days = [0, -1, -9].map(Sample.today.adding(days:))
        func ids(_ filter: QueueFilter) throws -> [Int64] {
            let stories = try desk.archive.queue(filter, after: nil, limit: 10).stories
            #expect(try desk.archive.count(filter, upTo: 10) == stories.count)
            return stories.flatMap { $0.items.map(\.id) }
        }
        #expect(try ids(QueueFilter()) == [land, urban, figure])
        #expect(try ids(QueueFilter(kind: .figure)) == [figure])
        #expect(try ids(QueueFilter(issue: "urban")) == [urban])
        #expect(try ids(QueueFilter(place: "Cần Thơ")) == [land, urban])
        #expect(try ids(QueueFilter(place: "Ninh Kiều")) == [land])
        #expect(try ids(QueueFilter(place: "Không Có")) == [])
        #expect(try ids(QueueFilter(source: "b")) == [urban])
        #expect(try ids(QueueFilter(source: "' OR 1=1 --")) == [])
        #expect(try ids(QueueFilter(first: days[1])) == [land, urban])
        #expect(try ids(QueueFilter(last: days[1])) == [urban, figure])
        #expect(try ids(QueueFilter(first: days[2], last: days[2])) == [figure])
        #expect(try ids(QueueFilter(kind: .issue, place: "Cần Thơ", source: "bao", last: days[0])) == [land])
        try desk.decide(urban, .corrected, issue: "land")
        #expect(try ids(QueueFilter(status: .corrected)) == [urban])
        #expect(try ids(QueueFilter(status: .decided, place: "Cần Thơ")) == [urban])
        #expect(try ids(QueueFilter(status: .wrong)) == [])
        #expect(try ids(QueueFilter(status: .all)) == [land, urban, figure])
        #expect(try ids(QueueFilter(status: .all, place: "Cần Thơ")) == [land, urban])
        #expect(try desk.archive.count(QueueFilter(), upTo: 1) == 1)
    }

    /// Places may be found anew without the findings being written again.
    @Test func findsACommonPlaceThatAnArticleGotLater() throws {
        let id = try desk.add("Đất", places: ["Cần Thơ"])[0]
        for number in 0...QueueSelection.rare { try desk.addPlace("Xã Mới", toArticle: Int64(1_000 + number)) }
        #expect(try desk.archive.count(QueueFilter(place: "Xã Mới"), upTo: 9) == 0)
        try desk.addPlace("Xã Mới", toArticle: try #require(try desk.archive.reviewCase(id)).item.article.id)
        for place in ["Xã Mới", "Cần Thơ"] {
            #expect(try desk.archive.reviewItems(QueueFilter(place: place), limit: 9).map(\.id) == [id])
        }
    }

    @Test func countsWhatStandsWhere() throws {
        let ids = try (0..<4).map { try desk.add("Bài \($0)")[0] }
        try desk.add("Số", [Sample.finding("share", kind: .figure)])
        try desk.decide(ids[0], .wrong)
        try desk.decide(ids[1], .confirmed)
        let counts = try desk.archive.queueCounts()
        #expect(counts.byKind == [.issue: 2, .figure: 1])
        #expect(counts.byStatus == [.open: 3, .wrong: 1, .confirmed: 1, .decided: 2, .all: 5])
    }

    @Test func offersTheCommonestSourcesAndPlacesOfOpenFindings() throws {
        try desk.add("a", source: "b", places: ["Cái Răng"])
        for number in 0..<2 { try desk.add("b\(number)", source: "a", places: ["Cái Răng", "Cần Thơ"]) }
        let done = try desk.add("c", source: "c", places: ["Sóc Trăng"])[0]
        try desk.decide(done, .wrong)
        let choices = try desk.archive.filterChoices()
        #expect(choices.sources.map(\.id) == ["a", "b"])
        #expect(choices.sources.map(\.title) == ["Báo a", "Báo b"])
        #expect(choices.places == ["Cái Răng", "Cần Thơ"])
    }

    @Test func takesAnArticleOutOfItsStory() throws {
        try desk.add("Một", source: "a", story: 3)
        try desk.add("Hai", age: 1, source: "b", story: 3)
        let story = try desk.archive.queue(QueueFilter(), after: nil, limit: 5).stories[0]
        let alone = story.items[1].article.id
        try desk.archive.ungroup(articleID: alone, by: "lan", at: DeskArchive.moment(1))
        #expect(try desk.pages(limit: 5) == [["Một", "Hai"]])
        #expect(try desk.archive.queue(QueueFilter(), after: nil, limit: 5).stories.count == 2)
        let entry = try desk.archive.logEntries(before: nil, limit: 1)
        #expect(entry.map { [$0.account, $0.action, $0.subject] } == [["lan", "ungroup", "article:\(alone)"]])
        #expect(throws: CommandFault.self) {
            try desk.archive.ungroup(articleID: 999, by: "lan", at: DeskArchive.moment(1))
        }
    }

    @Test func givesACaseWithAllThatADecisionNeeds() throws {
        let ids = try desk.add("Đất", [Sample.finding("land"), Sample.finding("urban", score: 13)])
        try desk.decide(ids[0], .wrong)
        try desk.decide(ids[0], .confirmed, by: "minh")
        let shown = try #require(try desk.archive.reviewCase(ids[0]))
        #expect(shown.item.finding.subject == "land")
        #expect(shown.history.map(\.decision?.verdict) == [.wrong, .confirmed])
        #expect(shown.heldDecision == shown.history.last?.id)
        #expect(shown.beside.map(\.id) == [ids[1]])
        #expect(shown.followUp == nil)
        #expect(try desk.archive.reviewCase(999) == nil)
    }
}
