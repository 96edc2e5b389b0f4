import DailyBriefing
import FeedParsing
import Foundation
import PressModel
import Testing

@testable import BriefingDelivery

@Suite struct FeedTests {
    private func feed(_ baseURL: String) throws -> ParsedFeed {
        let folder = try TemporaryFolder()
        let delivery = BriefingDelivery(workspace: folder.path, baseURL: baseURL)
        for back in 0..<3 {
            _ = try delivery.write(Samples.edition(day: Samples.day.adding(days: -back)), formats: [.html, .rss])
        }
        return try FeedParser().parse(folder.data("Briefings/rss.xml"), url: "https://vanphong.example/rss.xml")
    }

    @Test func anotherOfficeReadsTheFeedWithThisProgram() throws {
        let parsed = try feed("https://vanphong.example/diem-tin/")
        #expect(parsed.wellFormed)
        #expect(parsed.format.rawValue == "rss20")
        #expect(parsed.feed.title == "Điểm tin báo chí – ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ")
        #expect(
            parsed.entries.map(\.title) == [
                "Điểm tin ngày 22/11/2026", "Điểm tin ngày 21/11/2026", "Điểm tin ngày 20/11/2026",
            ]
        )
        #expect(parsed.entries.first?.link == "https://vanphong.example/diem-tin/2026/11/22/diem-tin.html")
        #expect(parsed.entries.first?.published?.iso8601UTC == "2026-11-22T23:30:00Z")
        #expect(parsed.entries.first?.summary?.hasPrefix("Đã đọc 2 tin của 1 báo;") == true)
    }

    @Test func feedWithoutAnAddressStillLeadsToItsFiles() throws {
        let link = try feed("").entries.first?.link
        #expect(link?.hasSuffix("2026/11/22/diem-tin.html") == true)
    }
}
