import Testing
import VietnameseText

@Suite("Places in the text as given")
struct OriginTests {
    @Test("A repaired word maps back to all that it was made from")
    func repairedWord() throws {
        let given = "Tòa &amp; đ\u{AD}âu\u{301}t, ho&agrave; bình"
        let text = Canonicalizer().canonicalize(given)
        #expect(text.string == "Tòa & đấut, hòa bình" || text.string == "Tòa & đâút, hòa bình")
        #expect(source(of: "&", in: text, given) == "&amp;")
        #expect(source(of: "hòa", in: text, given) == "ho&agrave;")
        #expect(source(of: "bình", in: text, given) == "bình")
    }

    @Test("Invisible characters inside belong to a range, those at its edges do not")
    func invisibleEdges() {
        let given = "\u{200B}đất\u{200B} đ\u{200B}ai"
        let text = Canonicalizer().canonicalize(given)
        #expect(source(of: "đất", in: text, given) == "đất")
        #expect(source(of: "đai", in: text, given) == "đ\u{200B}ai")
    }

    @Test("Unchanged text maps to itself")
    func identity() {
        let text = Canonicalizer().canonicalize("Hà Nội hôm nay")
        for index in text.utf8.indices { #expect(text.originalRange(index..<(index + 1)) == index..<(index + 1)) }
    }

    @Test("Ranges outside the text do not trap", arguments: [-5..<(-1), 0..<0, 3..<900, 900..<901, -3..<2])
    func outside(range: Range<Int>) {
        let original = Canonicalizer().canonicalize("a&amp;b").originalRange(range)
        #expect(original.lowerBound >= 0 && original.upperBound <= 7)
    }

    private func source(of part: String, in text: CanonicalText, _ given: String) -> String? {
        let needle = Array(part.utf8)
        guard let start = text.utf8.indices.first(where: { text.utf8[$0...].starts(with: needle) }) else { return nil }
        let range = text.originalRange(start..<(start + needle.count))
        return String(decoding: Array(given.utf8)[range], as: UTF8.self)
    }
}
