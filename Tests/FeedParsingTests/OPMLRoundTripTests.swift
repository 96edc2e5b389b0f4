import FeedParsing
import Testing

/// Random lists, with whatever text people write, are read back as they were written.
@Suite struct OPMLRoundTripTests {
    private static let pieces = [
        "Báo", " ", "&", "<", ">", "\"", "'", "&amp;", "\n", "\t", "]]>", "đ", "e\u{301}", "🙂", "--", "<b>", "&#10;",
        "=",
    ]
    private static let names = ["text", "title", "type", "xmlUrl", "htmlUrl", "category", "dt:tier", "ghi-chú", "_a.b"]

    private static func text(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 1...6, using: &generator)
        return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    private static func outline(depth: Int, _ generator: inout SeededGenerator) -> OPMLOutline {
        let attributes = names.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator)).map {
            OPMLAttribute(name: $0, value: text(&generator))
        }
        let count = depth == 0 ? 0 : Int.random(in: 0...3, using: &generator)
        let children = (0..<count).map { _ in outline(depth: depth - 1, &generator) }
        return OPMLOutline(attributes: attributes, children: children)
    }

    private static func withoutLines(_ outlines: [OPMLOutline]) -> [OPMLOutline] {
        outlines.map { OPMLOutline(attributes: $0.attributes, children: withoutLines($0.children)) }
    }

    @Test(arguments: 0..<40) func everyListIsReadBack(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let list = OPMLDocument(
            title: "Báo & ngành <\(seed)>",
            outlines: (0..<5).map { _ in Self.outline(depth: 4, &generator) },
            namespaces: [OPMLAttribute(name: "dt", value: "https://diemtin.example/ns?a&b")],
            head: [OPMLAttribute(name: "dateCreated", value: "Mon, 23 Nov 2026 10:25:00 +0700")]
        )
        let again = try OPMLParser().parse(Array(OPMLWriter().write(list).utf8))
        #expect(again.problems.isEmpty)
        #expect(again.title == list.title)
        #expect(again.head == list.head)
        #expect(again.namespaces == list.namespaces)
        #expect(Self.withoutLines(again.outlines) == list.outlines)
    }

    @Test func whatXMLCannotHoldIsLeftOut() throws {
        let attributes = [
            OPMLAttribute(name: "text", value: "a\u{0}b\u{1B}c\u{FFFF}"), OPMLAttribute(name: "text", value: "twice"),
            OPMLAttribute(name: "x:y", value: "no such prefix"), OPMLAttribute(name: "a b=\"c\"", value: "no name"),
        ]
        let written = OPMLWriter().write(OPMLDocument(outlines: [OPMLOutline(attributes: attributes)]))
        let again = try OPMLParser().parse(Array(written.utf8))
        #expect(again.problems.isEmpty)
        #expect(again.outlines[0].attributes == [OPMLAttribute(name: "text", value: "abc")])
    }
}
