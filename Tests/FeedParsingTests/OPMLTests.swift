import FeedParsing
import Testing

@Suite struct OPMLTests {
    private let source = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0" xmlns:dt="https://diemtin.example/ns">
          <head>
            <title>Báo địa phương &amp; ngành</title>
          </head>
          <body>
            <outline text="Cần Thơ">
              <outline TYPE="rss" text="Sông Hậu" XMLURL="https://songhau.example/rss?a=1&amp;b=2" dt:tier="local"/>
              <outline text="Nhóm con"><outline text="Cái Răng" xmlUrl="https://cr.example/rss"/></outline>
            </outline>
          </body>
        </opml>
        """

    @Test func outlinesKeepTheirLinesGroupsAndAttributes() throws {
        let list = try OPMLParser().parse(Array(source.utf8))
        #expect(list.title == "Báo địa phương & ngành")
        #expect(list.titleLine == 4)
        let group = try #require(list.outlines.first)
        #expect(group.title == "Cần Thơ")
        #expect(group.feedAddress == nil)
        #expect(group.line == 7)
        #expect(group.children.map(\.line) == [8, 9])
        #expect(group.children[0].feedAddress == "https://songhau.example/rss?a=1&b=2")
        #expect(group.children[0]["type"] == "rss")
        #expect(group.children[0]["dt:tier"] == "local")
        #expect(group.children[1].children[0].feedAddress == "https://cr.example/rss")
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var list = try OPMLParser().parse(Array(source.utf8))
        list.outlines[0].attributes.append(OPMLAttribute(name: "note", value: "\"<&>'\" ữ"))
        let again = try OPMLParser().parse(Array(OPMLWriter().write(list).utf8))
        #expect(again.outlines[0].attributes == list.outlines[0].attributes)
        #expect(again.outlines[0].children.map(\.attributes) == list.outlines[0].children.map(\.attributes))
        #expect(again.title == list.title)
        #expect(again.problems.isEmpty)
    }

    @Test func handEditedListWithFaultsIsReadAndTheFaultNamed() throws {
        let broken = source.replacing("a=1&amp;b=2", with: "a=1&b=2")
        let list = try OPMLParser().parse(Array(broken.utf8))
        #expect(list.outlines[0].children[0].feedAddress == "https://songhau.example/rss?a=1&b=2")
        #expect(list.problems.first?.line == 8)
    }

    @Test func otherDocumentsAreRefused() {
        #expect(throws: FeedParsingError.self) { try OPMLParser().parse(Array(Fixtures.rss20.utf8)) }
        #expect(throws: FeedParsingError.empty) { try OPMLParser().parse([]) }
    }
}
