import ArticleStorage
import PressModel
import Testing

@testable import ReviewSite

@Suite struct BulkTests {
    @Test func aFilteredSetIsDecidedAtOnceAndTakenBackAtOnce() async throws {
        try await DeskServer.open(DeskItems.tides(5) + [DeskItems.everywhere("Số liệu")]) { desk in
            let browser = try desk.browser(as: "lan")
            let before = try desk.open()
            let path = "/bulk?kind=figure"
            let page = try DeskPage(try await browser.get(path).body)
            #expect(page.element("bulk-count")?.text == "1 phát hiện đang chờ khớp điều kiện lọc.")
            let all = ["action": "wrong:advertising", "number": "6", "note": "quảng cáo"]
            let answer = try await browser.submit("bulk", on: "/bulk?kind=issue", all)
            #expect(answer.location == "/?kind=issue&said=bulk-done&n=6")
            #expect(try desk.open().count == before.count - 6)
            #expect(try await browser.get(answer.target).body.contains("Đã ghi 6 quyết định."))
            #expect(try await browser.submit("undo", on: "/").location == "/?said=batch-undone&n=6")
            #expect(try desk.open() == before)
        }
    }

    @Test(arguments: ["", "4", "6", "năm", "5.0"])
    func aNumberThatDoesNotMatchDecidesNothing(_ number: String) async throws {
        try await DeskServer.open(DeskItems.tides(5)) { desk in
            let browser = try desk.browser(as: "lan")
            let answer = try await browser.submit("bulk", on: "/bulk", ["action": "confirmed", "number": number])
            #expect(answer.status == 422)
            #expect(try DeskPage(answer.body).element("fault") != nil)
            #expect(try desk.open().count == 5)
        }
    }

    @Test func anEmptySetAndAMissingDecisionAreSaid() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let empty = try DeskPage(try await browser.get("/bulk?issue=urban").body)
            #expect(empty.form("bulk") == nil)
            #expect(empty.element("bulk-count")?.text == BulkWord.nothing.words.vi)
            let answer = try await browser.submit("bulk", on: "/bulk", ["number": "1"])
            #expect(answer.status == 422 && answer.body.contains(BulkWord.actionMissing.words.vi))
        }
    }

    /// Whatever status the address names, decided findings are never decided anew.
    @Test func onlyOpenFindingsAreTouched() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let browser = try desk.browser(as: "lan")
            let ids = try desk.open()
            _ = try await browser.submit("decide", on: "/f/\(ids[0])", ["action": "confirmed"])
            _ = try await browser.submit("bulk", on: "/bulk?status=all", ["action": "wrong:other", "number": "1"])
            #expect(try desk.verdict(ids[0]) == .confirmed)
            #expect(try desk.verdict(ids[1]) == .wrong)
        }
    }
}
