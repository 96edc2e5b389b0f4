import IssueClassification
import Testing

/// Parts of a labelled set, of which some are kept apart.
@Suite struct ArticlePartTests {
    /// By Python: `int(hashlib.sha1(id.encode()).hexdigest(), 16) % N`.
    @Test(
        arguments: [
            ("a", [1, 4, 152]), ("bai-1", [2, 5, 463]), ("đất", [1, 4, 507]), ("", [1, 3, 305]),
        ])
    func areThoseThatPythonGives(id: String, expected: [Int]) throws {
        for (count, index) in zip([3, 7, 1_000], expected) {
            for candidate in 0..<count {
                let part = try #require(ArticlePart("\(candidate)/\(count)"))
                #expect(part.contains(id) == (candidate == index))
            }
        }
    }

    @Test func areDisjointAndCoverTheSet() throws {
        let parts = try (0..<5).map { try #require(ArticlePart("\($0)/5")) }
        var sizes = Array(repeating: 0, count: parts.count)
        for number in 0..<500 {
            let holders = parts.indices.filter { parts[$0].contains("bài \(number)") }
            #expect(holders.count == 1)
            for holder in holders { sizes[holder] += 1 }
        }
        #expect(sizes.allSatisfy { (60...140).contains($0) }, "\(sizes)")
    }

    @Test func andTheirComplementsShareNothing() throws {
        let part = try #require(ArticlePart("2/3"))
        for number in 0..<60 {
            let id = String(number)
            #expect(ArticleSelection.part(part).contains(id) != ArticleSelection.except(part).contains(id))
            #expect(ArticleSelection.all.contains(id))
        }
    }

    @Test(
        arguments: [
            "", "3", "/3", "0/", "3/3", "0/0", "-1/3", "+0/3", "0/3/1", " 0/3", "0/1001",
            "a/b", "0/99999999999999999999",
        ])
    func areRefusedWhenIllWritten(text: String) { #expect(ArticlePart(text) == nil) }

    @Test(arguments: ["0/1", "0/3", "999/1000"])
    func areWrittenAsTheyAreRead(text: String) { #expect(ArticlePart(text)?.description == text) }
}
