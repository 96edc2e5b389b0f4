import ArticleStorage
import Foundation
import PressModel
import Testing

@testable import ReviewSite

@Suite struct QueuePageTests {
    @Test func theQueueShowsWhatAPersonNeedsToChoose() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let page = try DeskPage(try await desk.browser(as: "lan").get("/").body)
            #expect(page.named("h2").map(\.text).prefix(2) == ["Triều cường đợt 1", "Triều cường đợt 2"])
            for shown in ["Thiên tai", "cần xác minh", "11 / 10", "Báo <Ví Dụ>", "+4,5", "2 phát hiện trong 2 tin"] {
                #expect(page.text.contains(shown))
            }
        }
    }

    @Test func filtersNarrowAndPagesFollowEachOther() async throws {
        try await DeskServer.open(DeskItems.tides(QueueWalk.pageSize + 3)) { desk in
            let browser = try desk.browser(as: "lan")
            let first = try DeskPage(try await browser.get("/").body)
            #expect(first.named("article").count == QueueWalk.pageSize)
            let next = try #require(first.element("next-page")?.attributes["href"])
            let second = try DeskPage(try await browser.get(next).body)
            #expect(second.named("article").count == 3)
            #expect(second.element("next-page") == nil)
            // From the last finding of a page the way leads on to the next page.
            let last = try #require(first.links.last { $0.hasPrefix("/f/") })
            let finding = try DeskPage(try await browser.get(String(last.split(separator: "#")[0])).body)
            let expected = try #require(second.links.first { $0.hasPrefix("/f/") })
            #expect(finding.element("next")?.attributes["href"] == expected)
            let none = try await browser.get("/?issue=urban&from=2026-01-01&place=Hu%E1%BA%BF")
            #expect(none.body.contains(QueueWord.emptyFiltered.words.vi))
        }
    }

    @Test func statusesHaveTheirCountsAndAWayBack() async throws {
        try await DeskServer.open(DeskItems.tides(3)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            _ = try await browser.submit("decide", on: "/f/\(id)", ["action": "unsure"])
            let page = try DeskPage(try await browser.get("/?status=unsure").body)
            #expect(page.text.contains("Chờ duyệt 2") && page.text.contains("Chưa rõ 1"))
            #expect(page.links.contains { $0.hasPrefix("/f/\(id)?status=unsure") })
        }
    }

    @Test(arguments: [
        "/?status=x&kind=y&from=2026-02-30&at=a_b", "/?at=nan_1", "/?at=1e999_1", "/?at=_", "/?%ff=%ff&issue=%00",
        "/?issue=%27%20OR%201=1--", "/f/1?said=%3Cscript%3E&n=%3Cb%3E", "/log?before=x", "/quality?from=x&of=%22%3E",
    ])
    func anAddressThatMakesNoSenseIsTakenAsFarAsItDoes(_ path: String) async throws {
        try await DeskServer.open([DeskItems.tide("tin")]) { desk in
            let answer = try await desk.browser(as: "chi", .admin).get(path)
            #expect(answer.status == 200)
            _ = try DeskPage(answer.body)
        }
    }

    @Test func anEmptyQueueSaysSo() async throws {
        try await DeskServer.open { desk in
            let page = try await desk.browser(as: "lan").get("/").body
            #expect(page.contains("Không còn phát hiện nào chờ duyệt."))
        }
    }

    @Test func theDeskSpeaksEnglishByChoice() async throws {
        try await DeskServer.open([DeskItems.tide("tin", score: 14.5)], change: { $0.language = .en }) { desk in
            let browser = try desk.browser(as: "lan", .admin)
            for path in DefenceTests.pages {
                let page = try await browser.get(path).body
                #expect(page.contains("<html lang=\"en\">"))
                #expect(!page.contains("cần xác minh") && !page.contains("Duyệt hàng loạt"))
            }
            #expect(try await browser.get("/").body.contains("14.5 / 10"))
            _ = try await browser.get("/language?to=vi&back=/")
            #expect(try await browser.get("/").body.contains("Hàng chờ duyệt"))
        }
    }
}
