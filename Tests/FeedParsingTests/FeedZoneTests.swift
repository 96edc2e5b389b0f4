import FeedParsing
import Foundation
import Testing

/// Dates without a zone are read in that of the feed's other dates.
@Suite struct FeedZoneTests {
    private func dates(_ inside: String) throws -> [String?] {
        let source = "<rss version='2.0'><channel>\(inside)</channel></rss>"
        return try FeedParser().parse(Array(source.utf8)).entries.map { DateCase.format($0.published) }
    }

    private static let local = "<item><pubDate>10/2/2026 9:25:00 AM</pubDate></item>"

    @Test func theChannelsZoneCountsForItsItems() throws {
        let zone = "<lastBuildDate>Fri, 02 Oct 2026 12:00:00 +0900</lastBuildDate>"
        #expect(try dates(Self.local + zone) == ["2026-10-02T00:25:00Z"])
        #expect(try dates(zone + Self.local) == ["2026-10-02T00:25:00Z"])
    }

    @Test func theUsualZoneOfTheEntriesCounts() throws {
        let items = ["+0800", "+0900", "+0900"].map {
            "<item><pubDate>Fri, 02 Oct 2026 12:00:00 \($0)</pubDate></item>"
        }
        #expect(try dates(Self.local + items.joined()).first == "2026-10-02T00:25:00Z")
    }

    @Test(arguments: ["", "<lastBuildDate>Fri, 02 Oct 2026 12:00:00 GMT</lastBuildDate>"])
    func withoutAnyZoneItIsThatOfVietnam(_ channel: String) throws {
        #expect(try dates(channel + Self.local) == ["2026-10-02T02:25:00Z"])
    }

    @Test func theLastOfSeveralDatesCounts() throws {
        let repeated = ["01", "02"].map { "<pubDate>Thu, \($0) Oct 2026 12:00:00 +0000</pubDate>" }.joined()
        #expect(try dates("<item>\(repeated)</item>") == ["2026-10-02T12:00:00Z"])
    }

    /// The usual form is read by a short way of its own; a second blank sends the same date the long way.
    @Test(arguments: [
        "Thu, 12 Nov 2026 06:40:00 +0700", "Sun, 1 Feb 2026 23:59:59 GMT", "Sat, 29 Feb 2025 00:00:00 +0000",
        "Thu, 31 Apr 2026 10:00:00 +0700", "Mon, 02 Mar 1970 24:00:00 -0330", "Tue, 03 Mar 2026 24:00:01 +0700",
        "Wed, 04 Jun 2031 12:60:00 +0700", "Fri, 00 Jan 2027 01:02:03 +1430", "Fri, 10 Dec 2027 01:02:60 -1200",
    ])
    func theUsualFormMeansWhatItMeansInFull(_ date: String) {
        #expect(FeedDate.parse(date) == FeedDate.parse(date.replacing(", ", with: ",  ")))
        #expect(FeedDate.statedOffset(of: date) == FeedDate.statedOffset(of: date.replacing(", ", with: ",  ")))
    }
}
