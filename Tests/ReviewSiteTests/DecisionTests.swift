import ArticleStorage
import Foundation
import PressModel
import Testing

@testable import ReviewSite

/// A reviewer at work.
@Suite struct DecisionTests {
    @Test(
        arguments: [
            ("confirmed", Verdict.confirmed, nil), ("unsure", .unsure, nil), ("wrong:abroad", .wrong, .abroad),
            ("wrong:passing-mention", .wrong, .passingMention), ("wrong:other", .wrong, .other),
        ] as [(String, Verdict, ReasonCode?)]
    )
    func oneButtonDecidesAndTheNextComes(_ action: String, _ verdict: Verdict, _ reason: ReasonCode?) async throws {
        try await DeskServer.open(DeskItems.tides(3)) { desk in
            let browser = try desk.browser(as: "lan")
            let ids = try desk.open()
            let answer = try await browser.submit(
                "decide",
                on: "/f/\(ids[0])",
                ["action": action, "note": " ghi chú "]
            )
            #expect(answer.status == 303)
            #expect(answer.location == "/f/\(ids[1])?said=\(verdict.rawValue)#finding")
            let decision = try #require(try desk.archive.reviewCase(ids[0])?.item.decision)
            #expect(decision.verdict == verdict && decision.reason == reason)
            #expect(decision.note == "ghi chú" && decision.decidedBy == "lan")
            let page = try DeskPage(try await browser.get(answer.target).body)
            #expect(page.element("status")?.text.hasPrefix("Đã ghi") == true)
            #expect(page.element("finding")?.text.contains("Triều cường") == true)
        }
    }

    @Test func anotherIssueIsChosenFromTheList() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            let without = try await browser.submit("decide", on: "/f/\(id)", ["action": "corrected"])
            #expect(without.location == "/f/\(id)?said=issue-missing#finding")
            _ = try await browser.submit("decide", on: "/f/\(id)", ["action": "corrected", "issue": "khong-co"])
            #expect(try desk.verdict(id) == nil)
            _ = try await browser.submit("decide", on: "/f/\(id)", ["action": "corrected", "issue": "urban"])
            #expect(try desk.archive.reviewCase(id)?.item.decision?.correctedIssue == "urban")
        }
    }

    @Test(arguments: ["", "wrong", "wrong:none", "confirmed:abroad", "delete", "corrected:x"])
    func whatNoButtonSendsIsRefused(_ action: String) async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            let answer = try await browser.submit("decide", on: "/f/\(id)", ["action": action])
            #expect(answer.status == 400)
            #expect(try desk.verdict(id) == nil)
        }
    }

    @Test func theLastOneLeadsBackToTheQueue() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let browser = try desk.browser(as: "lan")
            let ids = try desk.open()
            // The first is passed over, and comes again after the last.
            let last = try await browser.submit("decide", on: "/f/\(ids[1])", ["action": "confirmed"])
            #expect(last.location.hasPrefix("/f/\(ids[0])?"))
            let end = try await browser.submit("decide", on: "/f/\(ids[0])", ["action": "confirmed"])
            #expect(end.location == "/?said=queue-done")
        }
    }

    @Test func theFilterIsKeptFromOneToTheNext() async throws {
        try await DeskServer.open(DeskItems.tides(2) + [DeskItems.everywhere("Số liệu")]) { desk in
            let browser = try desk.browser(as: "lan")
            let queue = try DeskPage(try await browser.get("/?kind=issue&issue=disaster").body)
            let link = try #require(queue.links.first { $0.hasPrefix("/f/") })
            #expect(link.contains("kind=issue&issue=disaster"))
            let path = String(link.split(separator: "#")[0])
            let answer = try await browser.submit("decide", on: path, ["action": "confirmed"])
            #expect(answer.location.contains("?kind=issue&issue=disaster&said=confirmed"))
        }
    }

    @Test func undoGoesBackThroughTheWholeSession() async throws {
        try await DeskServer.open(DeskItems.tides(3)) { desk in
            let browser = try desk.browser(as: "lan")
            let ids = try desk.open()
            for id in ids {
                _ = try await browser.submit("decide", on: "/f/\(id)", ["action": "confirmed"])
                desk.clock.advance(2)
            }
            #expect(try desk.open().isEmpty)
            for id in ids.reversed() {
                let answer = try await browser.submit("undo", on: "/")
                #expect(answer.location == "/f/\(id)?said=undone#finding")
                #expect(try desk.verdict(id) == nil)
            }
            #expect(try await browser.submit("undo", on: "/").location == "/?said=nothing-to-undo")
            #expect(try desk.open() == ids)
        }
    }

    @Test func whatWasDecidedBeforeTheLoginIsNotUndone() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let id = try #require(try desk.open().first)
            _ = try await desk.browser(as: "lan").submit("decide", on: "/f/\(id)", ["action": "confirmed"])
            desk.clock.advance(3_600)
            let later = try await desk.browser(as: "lan").submit("undo", on: "/")
            #expect(later.location == "/?said=nothing-to-undo")
            #expect(try desk.verdict(id) == .confirmed)
        }
    }

    @Test func aDecisionCanBeTakenBackIntoTheQueue() async throws {
        try await DeskServer.open(DeskItems.tides(1)) { desk in
            let id = try #require(try desk.open().first)
            _ = try await desk.browser(as: "lan").submit("decide", on: "/f/\(id)", ["action": "wrong:abroad"])
            let minh = try desk.browser(as: "minh")
            let decided = try DeskPage(try await minh.get("/f/\(id)").body)
            #expect(decided.element("decided")?.text.contains("Sai: Chuyện nước ngoài – lan") == true)
            #expect(try await minh.submit("reopen", on: "/f/\(id)").location == "/f/\(id)?said=reopened#finding")
            #expect(try desk.open() == [id])
            let history = try DeskPage(try await minh.get("/f/\(id)").body).element("history")
            #expect(history?.text.contains("Hoàn tác – minh") == true)
        }
    }

    @Test func twoPeopleAtOnceDoNotOverwriteEachOther() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let (lan, minh) = (try desk.browser(as: "lan"), try desk.browser(as: "minh"))
            let id = try #require(try desk.open().first)
            let shown = try #require(try DeskPage(try await minh.get("/f/\(id)").body).form("decide"))
            _ = try await lan.submit("decide", on: "/f/\(id)", ["action": "confirmed", "note": "rõ ràng"])
            let answer = try await minh.post(shown.action, shown.fields.merging(["action": "wrong:abroad"]) { $1 })
            #expect(answer.status == 409)
            let page = try DeskPage(answer.body)
            #expect(page.text.contains("Đúng – lan") && page.text.contains("rõ ràng"))
            #expect(page.text.contains("Sai: Chuyện nước ngoài"))
            #expect(try desk.verdict(id) == .confirmed)
            // On purpose it can be done all the same.
            let again = try #require(page.form("decide-again"))
            let forced = try await minh.post(again.action, again.fields.merging(["action": "wrong:abroad"]) { $1 })
            #expect(forced.status == 303)
            #expect(try desk.archive.reviewCase(id)?.item.decision?.decidedBy == "minh")
        }
    }

    @Test func aFormThatIsSentTwiceDecidesOnce() async throws {
        try await DeskServer.open(DeskItems.tides(2)) { desk in
            let browser = try desk.browser(as: "lan")
            let id = try #require(try desk.open().first)
            let shown = try #require(try DeskPage(try await browser.get("/f/\(id)").body).form("decide"))
            let fields = shown.fields.merging(["action": "confirmed"]) { $1 }
            #expect(try await browser.post(shown.action, fields).status == 303)
            #expect(try await browser.post(shown.action, fields).status == 303)
            #expect(try desk.archive.reviewCase(id)?.history.count == 1)
        }
    }

    @Test func theQueueOffersToGoOnWhereOneStopped() async throws {
        try await DeskServer.open(DeskItems.tides(3)) { desk in
            let browser = try desk.browser(as: "lan")
            let ids = try desk.open()
            #expect(try DeskPage(try await browser.get("/").body).element("resume") == nil)
            _ = try await browser.get("/f/\(ids[1])?kind=issue")
            // Another day, another session.
            let later = try DeskPage(try await desk.browser(as: "lan").get("/").body)
            #expect(later.element("resume")?.attributes["href"] == "/f/\(ids[1])?kind=issue#finding")
            let other = try DeskPage(try await desk.browser(as: "minh").get("/").body)
            #expect(other.element("resume") == nil)
        }
    }

    @Test func fiftyReviewersAtOnceGetTheirPages() async throws {
        try await DeskServer.open(DeskItems.tides(60)) { desk in
            let ids = try desk.open()
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<50 {
                    let browser = try desk.browser(as: "nguoi\(number)")
                    group.addTask {
                        _ = try await browser.get("/")
                        let action = ["action": "confirmed"]
                        return try await browser.submit("decide", on: "/f/\(ids[number % 50])", action).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: 303, count: 50))
            #expect(try desk.open().count == 10)
        }
    }

    @Test func aFindingThatIsNotThereIsSaidSo() async throws {
        try await DeskServer.open { desk in
            let browser = try desk.browser(as: "lan")
            #expect(try await browser.get("/f/77").status == 404)
            let fields = ["action": "confirmed", "csrf": try await browser.csrf()]
            #expect(try await browser.post("/f/77/decide", fields).status == 404)
        }
    }
}
