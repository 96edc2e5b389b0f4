import ArticleStorage
import Foundation
import PressModel
import Testing

/// The passages that a search shows.
@Suite struct SnippetTests {
    let desk: SearchArchive

    init() throws { desk = try SearchArchive() }

    private func hit(_ query: String) throws -> SearchHit {
        try #require(try desk.search(SearchQuery(query)).hits.first)
    }

    @Test func wordsAreMarkedInHeadlineAndPassage() throws {
        try desk.add("Giá xăng giảm", summary: "Từ 15 giờ, GIÁ bán lẻ XĂNG giảm.", "Xăng E5 còn 19.000 đồng.")
        let hit = try hit("gia xang")
        #expect(
            hit.title == MarkedText(text: "Giá xăng giảm", ranges: [.init(start: 0, end: 4), .init(start: 5, end: 10)])
        )
        #expect(hit.snippet.text == "Từ 15 giờ, GIÁ bán lẻ XĂNG giảm.")
        #expect(hit.snippet.passages == ["GIÁ", "XĂNG"])
    }

    @Test func aPhraseIsOnePassageAndOverlapsAreJoined() throws {
        try desk.add("Khu đô thị mới ở Bình Thủy")
        #expect(try hit("\"đô thị mới\"").title.passages == ["đô thị mới"])
        #expect(try hit("\"đô thị\" \"thị mới\" mới").title.passages == ["đô thị mới"])
    }

    @Test func thePassageHasMostOfTheWordsAndEndsAtSyllables() throws {
        let filler = String(repeating: "Chiều qua trời nhiều mây, gió nhẹ, sóng lặng. ", count: 30)
        let text = filler + "Giá xăng và giá dầu cùng giảm từ chiều nay. " + filler
        try desk.add("Tin vắn", summary: "Xăng tăng.", text)
        let snippet = try hit("giá xăng dầu").snippet
        #expect(Set(snippet.passages.map { $0.lowercased() }) == ["giá", "xăng", "dầu"])
        #expect(snippet.text.hasPrefix("… ") && snippet.text.hasSuffix(" …"))
        let inside = snippet.text.dropFirst(2).dropLast(2)
        #expect((150...200).contains(inside.unicodeScalars.count))
        let range = try #require(text.range(of: inside))
        #expect(text[..<range.lowerBound].last == " ")
        #expect(text[range.upperBound...].first?.isLetter == false)
    }

    @Test func withoutWordsInTheTextThePassageIsItsBeginning() throws {
        try desk.add("Giá xăng", "Hôm nay trời đẹp.\nChợ đông.")
        let snippet = try hit("xăng").snippet
        #expect(snippet == MarkedText(text: "Hôm nay trời đẹp. Chợ đông."))
    }

    /// Hostile texts: one word without end, marks without letters, controls, a headline of a megabyte.
    @Test func monstrousTextsHaveShortPassages() throws {
        let endless = String(repeating: "ă", count: 5_000)
        try desk.add("Bão " + String(repeating: "x", count: 100_000), "bão \u{1B}[31m \(endless) \u{300}\u{301} bão")
        let hit = try hit("bão")
        #expect(hit.title.text.unicodeScalars.count <= 304)
        #expect(hit.snippet.text.unicodeScalars.count <= 204)
        #expect(!hit.snippet.text.contains("\u{1B}"))
        #expect(hit.snippet.passages == ["bão"])
        #expect(try self.hit(endless.prefix(400).lowercased() + "*").snippet.text.unicodeScalars.count <= 204)
    }
}
