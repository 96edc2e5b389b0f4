import FeedParsing
import Testing

/// JSON Feeds that break off.
@Suite struct JSONCutOffTests {
    private static let whole = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Báo Lành", "items": [
          {"id": "1", "content_text": "Ngoặc } và \\" trong lời", "tags": ["đất", "nước"]},
          {"id": "2", "attachments": [{"url": "https://lanh.example/a.mp3"}]},
          {"id": "3", "title": "Tin thứ ba"}
        ]}
        """

    @Test func entriesBeforeTheBreakAreKeptWhereverItIs() throws {
        let bytes = Array(Self.whole.utf8)
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "}") }
        // After the first entry's end; the braces inside its text and the attachment end no entry.
        for cut in (ends[1] + 1)..<bytes.count {
            let feed = try FeedParser().parse(Array(bytes[..<cut]))
            let complete = (cut > ends[3] ? 1 : 0) + (cut > ends[4] ? 1 : 0) + 1
            #expect(feed.entries.map(\.id) == ["1", "2", "3"].prefix(complete).map(Optional.some))
            #expect(!feed.wellFormed)
            #expect(feed.problems.contains { $0.line != nil })
            #expect(feed.feed.title == "Báo Lành")
        }
        #expect(try FeedParser().parse(bytes).wellFormed)
    }

    @Test func jsonWithoutACompleteEntryIsAnError() {
        for text in ["{", "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": ", "[[[[", "{}}"] {
            #expect(throws: FeedParsingError.self) { try FeedParser().parse(Array(text.utf8)) }
        }
    }
}
