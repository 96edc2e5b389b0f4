import TermMatching
import Testing
import VietnameseText

@Suite("The fast matcher and the plain one agree")
struct AgreementTests {
    static let syllables = [
        "thu", "thú", "hồi", "hoi", "đất", "dat", "lý", "lí", "ly", "tỷ", "tỉ", "ti", "hoà", "hòa", "hoa", "a", "19",
    ]
    static let separators = [" ", " ", " ", " ", " ", "-", ", ", ". ", "\n", " … ", "/", " - "]

    @Test("On random text made of pieces of the terms", arguments: 0..<150)
    func random(seed: Int) {
        var random = SeededGenerator(seed: seed)
        let terms = (0..<30).map { _ in phrase(&random, 1 + random.below(4), [" ", " ", " ", " … ", "-"]) }
        let pool = seed.isMultiple(of: 3) ? Self.syllables.filter { Folding.fold($0) == $0 } : Self.syllables
        let given = phrase(&random, 120, Self.separators, pool)
        let text = SyllabifiedText(given)
        let matches = TermMatcher(terms: terms).matches(in: text)
        #expect(matches == NaiveTermMatcher(terms: terms).matches(in: text))
        let bytes = Array(given.utf8)
        for match in matches where !terms[match.term].contains("…") && !terms[match.term].contains("y") {
            let source = Folding.fold(Canonicalizer().string(String(decoding: bytes[match.range], as: UTF8.self)))
            let folded = SearchForm.searchForm(source).replacing("y", with: "i")
            #expect(folded == SearchForm.searchForm(terms[match.term]).replacing("y", with: "i"))
        }
    }

    private func phrase(
        _ random: inout SeededGenerator,
        _ count: Int,
        _ separators: [String],
        _ pool: [String] = syllables
    ) -> String {
        (0..<count).map { $0 == 0 ? "" : random.pick(separators) }.map { $0 + random.pick(pool) }.joined()
    }
}
