import ArticleStorage
import PressModel
import Testing

@testable import ReviewSite

@Suite struct FollowUpTests {
    private static func take(_ browser: DeskBrowser, _ id: Int64, due: String? = nil) async throws -> DeskBrowser.Answer
    {
        var fields = ["unit": "Phòng Quản lý đô thị"]
        fields["due"] = due
        return try await browser.submit("follow", on: "/f/\(id)", fields)
    }

    @Test func anIssueIsTakenUpAnsweredAndClosed() async throws {
        try await DeskServer.open(DeskItems.tides(1), change: { $0.answerDays = 15 }) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            #expect(try await Self.take(browser, id).location == "/f/\(id)?said=followed#finding")
            let followUp = try #require(try desk.archive.followUps(includingClosed: false, limit: 9).first)
            #expect(followUp.due == desk.clock.press.today.adding(days: 15))
            let number = followUp.id
            let list = try DeskPage(try await browser.get("/follow").body)
            #expect(list.text.contains("Phòng Quản lý đô thị") && list.text.contains("đang chờ trả lời"))
            let answer = "Công văn 12/UBND, đăng trên báo"
            let answered = try await browser.submit("/follow/\(number)/answer", on: "/follow", ["answer": answer])
            #expect(answered.location == "/follow?said=answered#follow-\(number)")
            let page = try DeskPage(try await browser.get("/follow").body)
            #expect(page.element("share")?.text.hasPrefix("100%") == true)
            #expect(page.text.contains(answer))
            _ = try await browser.submit("/follow/\(number)/close", on: "/follow")
            #expect(try await browser.get("/follow").body.contains(FollowWord.empty.words.vi))
            #expect(try await browser.get("/follow?closed=1").body.contains("đã kết thúc"))
        }
    }

    @Test func whatIsOverdueIsMarkedInWords() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let browser = try desk.browser(as: "lan")
            for id in try desk.open() { _ = try await Self.take(browser, id, due: desk.clock.press.today.description) }
            desk.clock.advance(2 * 86_400)
            let page = try DeskPage(try await desk.browser(as: "lan").get("/follow").body)
            #expect(page.elements.count { $0.attributes["class"] == "state wrong" && $0.text == "quá hạn" } == 2)
            #expect(page.element("share")?.text.hasPrefix("0%") == true)
        }
    }

    @Test func itIsTakenUpOnceAndNeedsAUnit() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            let shown = try #require(try DeskPage(try await browser.get("/f/\(id)").body).form("follow"))
            let blank = try await browser.post(shown.action, shown.fields.merging(["unit": "  "]) { $1 })
            #expect(blank.location == "/f/\(id)?said=unit-missing#finding")
            _ = try await Self.take(browser, id)
            let again = try await browser.post(shown.action, shown.fields.merging(["unit": "Phòng khác"]) { $1 })
            #expect(again.location == "/f/\(id)?said=already-followed#finding")
            #expect(try desk.archive.followUps(includingClosed: true, limit: 9).count == 1)
        }
    }

    @Test func aChangeOnAnOldPageIsNotWritten() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let (lan, minh) = (try desk.browser(as: "lan"), try desk.browser(as: "minh"))
            _ = try await Self.take(lan, try #require(try desk.open().first))
            let number = try #require(try desk.archive.followUps(includingClosed: false, limit: 1).first).id
            let form = "/follow/\(number)/change"
            let shown = try #require(try DeskPage(try await minh.get("/follow").body).form(form))
            _ = try await lan.submit(form, on: "/follow", ["unit": "Sở Xây dựng"])
            let late = try await minh.post(form, shown.fields.merging(["unit": "Sở Tài chính"]) { $1 })
            #expect(late.location == "/follow?said=someone-changed#follow-\(number)")
            #expect(try desk.archive.followUps(includingClosed: false, limit: 1).first?.unit == "Sở Xây dựng")
        }
    }

    /// The product keeps nobody who complains or is complained about: there is no field for a person anywhere.
    @Test func noFormAsksForAPerson() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan", .admin)
            _ = try await Self.take(browser, try #require(try desk.open().first))
            var names: Set<String> = []
            for path in DefenceTests.pages {
                let page = try DeskPage(try await browser.get(path).body)
                names.formUnion(
                    page.elements.filter { ["input", "select", "textarea"].contains($0.name) }
                        .compactMap { $0.attributes["name"] }
                )
            }
            #expect(
                names.isSubset(of: [
                    "csrf", "query", "expected", "action", "issue", "note", "unit", "due", "answer", "version",
                    "status", "kind",
                    "place", "source", "from", "to", "of", "closed", "number", "share", "days",
                ])
            )
        }
    }
}
