import ArticleStorage
import PressModel
import Testing

@testable import ReviewSite

@Suite struct QualityTests {
    @Test func precisionIsShownWithItsIntervalAndWhatToChange() async throws {
        try await DeskServer.open(DeskItems.tides(20)) { desk in
            let browser = try desk.browser(as: "lan")
            for (index, id) in try desk.open().enumerated() {
                let decision = Decision(
                    verdict: index < 5 ? .confirmed : .wrong,
                    reason: index < 5 ? nil : .abroad,
                    decidedBy: "lan",
                    decidedAt: desk.clock.now
                )
                _ = try desk.archive.decide(id, decision, expecting: nil, origin: .desk)
            }
            let page = try DeskPage(try await browser.get("/quality").body)
            let row = try #require(page.named("tr").first { $0.text.hasPrefix("Thiên tai") })
            // Wilson's interval of 5 of 20, worked by hand: 11.2% to 46.9 %.
            for shown in ["5", "20", "25%", "11,2% – 46,9%", QualityWord.mendIssue.words.vi] {
                #expect(row.text.contains(shown))
            }
            #expect(page.element("by-term")?.text.contains("triều cường") == true)
            #expect(page.element("by-source")?.text.contains("Báo <Ví Dụ>") == true)
            #expect(page.element("by-month")?.text.contains("11/2026") == true)
            #expect(page.text.contains("Thiên tai: đúng 5 trên 20"))
            #expect(!page.text.contains("lan"))
        }
    }

    @Test func withoutAPeriodTheLatestDaysAreShown() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let start = desk.clock.press.today.adding(days: 1 - QualityPage.recentDays)
            #expect(try await browser.get("/quality").body.contains("name=\"from\" type=\"date\" value=\"\(start)\""))
            #expect(try await browser.get("/quality?from=").body.contains("name=\"from\" type=\"date\" value=\"\""))
        }
    }

    @Test func foundArticlesWithoutAnIssueShowNone() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let page = try await desk.browser(as: "lan").get("/search?q=tri%E1%BB%81u")
            #expect(page.status == 200)
        }
    }

    @Test func anEmptyDeskSaysThatNothingIsKnown() async throws {
        try await DeskServer.open { desk in
            let page = try DeskPage(try await desk.browser(as: "lan").get("/quality").body)
            #expect(page.text.contains(QualityWord.none.words.vi))
            #expect(page.element("agreement")?.text.contains(QualityWord.noPairs.words.vi) == true)
        }
    }

    @Test(arguments: [
        (0, 3, RuleAdvice.tooFew), (0, 4, .mend), (3, 9, .mend), (9, 0, .watch), (12, 3, .watch), (99, 1, .fine),
    ])
    func adviceComesFromTheInterval(_ right: Int, _ wrong: Int, _ advice: RuleAdvice) {
        #expect(RuleAdvice(RulePrecision(name: "x", issue: nil, right: right, wrong: wrong)) == advice)
    }

    @Test func aSecondReaderSeesNoVerdictAndTheAgreementIsShown() async throws {
        try await DeskServer.open(DeskItems.tides(4)) { desk in
            let (lan, minh) = (try desk.browser(as: "lan"), try desk.browser(as: "minh"))
            for (index, id) in try desk.open().enumerated() {
                let action = index < 2 ? "confirmed" : "wrong:abroad"
                _ = try await lan.submit("decide", on: "/f/\(id)", ["action": action, "note": "bí mật"])
            }
            let admin = try desk.browser(as: "chi", .admin)
            let drawn = try await admin.submit("draw", on: "/second", ["share": "100", "days": "30"])
            #expect(drawn.location == "/second?said=drawn&n=4")
            // Who decided does not read again.
            #expect(try await lan.get("/second").body.contains(SecondWord.empty.words.vi))
            for index in 0..<4 {
                let page = try await minh.get("/second").body
                #expect(!page.contains("bí mật") && !page.contains("lan,"))
                #expect(page.contains("cần xác minh"))
                // The last one is read otherwise than before.
                let id = try #require(try desk.archive.nextSecondReading(for: "minh")?.id)
                let first = try desk.verdict(id)
                let action = (first == .confirmed) != (index == 3) ? "confirmed" : "wrong:abroad"
                let answer = try await minh.submit("decide", on: "/second", ["action": action])
                #expect(answer.location == "/second?said=second-done#finding")
                #expect(try desk.verdict(id) == first)
            }
            // Three of four agree; half of it is chance: kappa (0.75 − 0.5) / 0.5.
            let quality = try DeskPage(try await minh.get("/quality").body)
            let agreement = quality.element("agreement")?.text ?? ""
            #expect(agreement.contains("4 phát hiện đã đọc hai lần; giống nhau 75%; kappa 0,5."))
        }
    }

    @Test(arguments: [("0", "30"), ("101", "30"), ("5", "0"), ("x", "30"), ("nan", "30")])
    func aSampleThatMakesNoSenseIsNotDrawn(_ share: String, _ days: String) async throws {
        try await DeskServer.open { desk in
            let admin = try desk.browser(as: "chi", .admin)
            #expect(try await admin.submit("draw", on: "/second", ["share": share, "days": days]).status == 400)
        }
    }

    @Test func theLogSaysWhoDidWhat() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let id = try #require(try desk.open().first)
            _ = try await desk.browser(as: "lan").submit("decide", on: "/f/\(id)", ["action": "wrong:abroad"])
            _ = try await desk.browser().post("/login", [:])
            let page = try DeskPage(try await desk.browser(as: "chi", .admin).get("/log").body)
            let lines = page.named("tr").map(\.text)
            #expect(
                lines.contains { $0.contains("lan") && $0.contains("Quyết định") && $0.contains("(Chuyện nước ngoài)") }
            )
            #expect(lines.contains { $0.contains("Từ chối: biểu mẫu không có mã hợp lệ") })
            #expect(page.links.contains("/f/\(id)"))
        }
    }
}
