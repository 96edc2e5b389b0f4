import ClaimChecking
import Foundation
import PressModel
import Testing

struct RegistryTests {
    private static let feed =
        "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"@type\":\"DataFeedItem\",\"item\":["
        + sampleClaims.joined(separator: "]},{\"item\":[") + "]}]}"

    @Test(arguments: [feed, "[" + sampleClaims.joined(separator: ",") + "]", sampleClaims.joined(separator: "\n")])
    func everyPublishedFormGivesTheSameRegistry(json: String) throws {
        let read = try registry(json)
        #expect(read.claims.map(\.id) == ["papaya", "dam", "banknote", "petrol", "kidnap"])
        #expect(read.problems.isEmpty)
        let feed = try registry(Self.feed)
        #expect(read.hash == feed.hash)
        #expect(read.claim(id: "dam")?.publisher == "Ban kiểm chứng Mẫu")
        #expect(read.claim(id: "dam")?.verdict == "Sai sự thật")
    }

    @Test func namesOfPersonsAreDroppedAtTheDoor() throws {
        let claimant = ",\"itemReviewed\":{\"author\":{\"@type\":\"Person\",\"name\":\"Nguyễn Văn X\"}}"
        let read = try registry(review("a", "Một điều.", extra: claimant))
        let written = String(decoding: try JSONEncoder().encode(read.claims), as: UTF8.self)
        #expect(!written.contains("Nguyễn Văn X"))
    }

    @Test(arguments: ["claimReviewed", "url", "author", "reviewRating"])
    func aCheckThatLacksAPartIsSkippedAndNamed(key: String) throws {
        let broken = review("b", "Điều khác.").replacingOccurrences(of: "\"\(key)\"", with: "\"x\"")
        let read = try registry("[\(review("a", "Một điều.")),{\"@type\":\"ClaimReview\"},\(broken)]")
        #expect(read.claims.map(\.id) == ["a"])
        let last = try #require(read.problems.last)
        #expect(read.problems.count == 2 && last.location.path == "claims.json")
    }

    @Test func aBadLineIsNamedAndTheRestIsKept() throws {
        let read = try registry(sampleClaims[0] + "\n{\"@type\": \n" + sampleClaims[1])
        #expect(read.claims.map(\.id) == ["papaya", "dam"])
        #expect(read.problems.map(\.location.line) == [2])
    }

    @Test(arguments: ["", "{", "[]", "null", "{\"a\":1}", "<html>", String(repeating: "[", count: 100_000)])
    func whatIsNoRegistryIsAUserFault(json: String) {
        #expect(throws: UserFault.self) { try registry(json) }
    }

    @Test func twoPublishersStaySideBySideAndARepeatedIdIsNamed() throws {
        let read = try registry(
            "[\(review("a", "Một điều.")),\(review("b", "Một điều.", publisher: "Mẫu B")),\(review("a", "Khác."))]"
        )
        #expect(read.claims.map(\.publisher) == ["Ban kiểm chứng Mẫu", "Mẫu B"])
        #expect(read.problems.count == 1)
        #expect(ClaimRegistry(merging: [read, read]).claims.count == 2)
    }
}
