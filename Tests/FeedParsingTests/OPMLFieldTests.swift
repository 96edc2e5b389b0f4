import FeedParsing
import Testing

/// Lists as other programs export them.
@Suite struct OPMLFieldTests {
    private func outlines(_ body: String, before: String = "") throws -> [OPMLOutline] {
        try OPMLParser().parse(Array("\(before)<opml version='1.0'><body>\(body)</body></opml>".utf8)).outlines
    }

    /// An outline and what it stands for.
    struct KindCase: CustomTestStringConvertible, Sendable {
        var outline: String
        var kind: OPMLOutline.Kind
        var testDescription: String { outline }
    }

    private static let address = "https://a.example/rss"
    static let kinds = [
        KindCase(outline: "<outline xmlUrl='https://a.example/rss'/>", kind: .feed(address: address)),
        KindCase(outline: "<OUTLINE XMLURL='https://a.example/rss'/>", kind: .feed(address: address)),
        KindCase(outline: "<outline feedURL='https://a.example/rss'/>", kind: .feed(address: address)),
        KindCase(outline: "<outline type='rss' url='https://a.example/rss'/>", kind: .feed(address: address)),
        KindCase(
            outline: "<outline type='atom' xmlUrl='' url='https://a.example/rss'/>",
            kind: .feed(address: address)
        ),
        KindCase(outline: "<outline type='link' url='https://a.example/rss'/>", kind: .link(address: address)),
        KindCase(
            outline: "<outline type='link' url='https://a.example/b.OPML?c'/>",
            kind: .inclusion(address: "https://a.example/b.OPML?c")
        ),
        KindCase(outline: "<outline type='include' url='https://a.example/rss'/>", kind: .inclusion(address: address)),
        KindCase(outline: "<outline text='a' htmlUrl='https://a.example/rss'/>", kind: .group),
        KindCase(outline: "<outline type='rss' text='a'/>", kind: .group),
    ]

    @Test(arguments: kinds) func anOutlineIsTakenForWhatItIs(_ kindCase: KindCase) throws {
        let outline = try #require(try outlines(kindCase.outline).first)
        #expect(outline.kind == kindCase.kind)
        #expect((outline.feedAddress != nil) == (outline.kind == .feed(address: Self.address)))
    }

    @Test func categoriesAndSwitchedOffOutlinesAreTold() throws {
        let list = try outlines("<outline isComment='TRUE' category='/Tin/Cần Thơ, y tế,,'/><outline/>")
        #expect(list[0].categories == ["/Tin/Cần Thơ", "y tế"])
        #expect(list[0].isComment)
        #expect(list[1].categories.isEmpty && !list[1].isComment)
    }

    @Test func feedsThatAnExporterLeftOpenDoNotLieInEachOther() throws {
        let count = 1_000
        let feeds = (0..<count).map { "<outline text=\"\($0)\" xmlUrl=\"https://a.example/\($0)\">\n" }.joined()
        let list = try OPMLParser().parse(Array("<opml><body><outline text='nhóm'>\(feeds)</body></opml>".utf8))
        #expect(list.outlines[0].children.count == count)
        #expect(list.outlines[0].children.allSatisfy { $0.children.isEmpty })
        #expect(list.problems.contains { $0.message.contains("\(count) outlines") && $0.line == 1 })
    }

    @Test(arguments: ["<outline", "<outline x=\"", "<outline xmlUrl=a>", "<a <", "</", "<!--", "<outline xmlUrl='u'"])
    func aPieceRepeatedAThousandfoldTakesTimeByItsLengthOnly(_ piece: String) {
        // Found by fuzzing: a tag that never ends was searched for its end from each of the tags in it, for hours.
        let source = "<opml><body>" + String(repeating: piece, count: 40_000)
        #expect((try? OPMLParser().parse(Array(source.utf8)))?.problems.isEmpty != true)
    }

    @Test func entitiesOfHTMLAndUnquotedValuesAreRead() throws {
        let source =
            "<opml><body><outline text=\"Caf&eacute; & b&aacute;o <mới>\" xmlUrl=https://a.example/?a=1&b=2></body>"
        let list = try OPMLParser().parse(Array(source.utf8))
        #expect(list.outlines[0].title == "Café & báo <mới>")
        #expect(list.outlines[0].feedAddress == "https://a.example/?a=1&b=2")
        #expect(!list.problems.isEmpty)
    }

    @Test func groupsNestToAnyDepthThatXMLAllows() throws {
        let depth = 200
        let open = String(repeating: "<outline text='g'>", count: depth)
        let list = try outlines(open + "<outline xmlUrl='u'/>" + String(repeating: "</outline>", count: depth))
        var outline = list.first
        for _ in 0..<depth { outline = outline?.children.first }
        #expect(outline?.feedAddress == "u")
    }

    @Test func aListWithoutBodyOrInANamespaceIsRead() throws {
        #expect(try OPMLParser().parse(Array("<opml><outline xmlUrl='u'/></opml>".utf8)).outlines.count == 1)
        let named = "<opml xmlns='http://opml.org/spec2'><head><title>T</title></head><body><outline/></body></opml>"
        let list = try OPMLParser().parse(Array(named.utf8))
        #expect(list.title == "T")
        #expect(list.outlines.count == 1)
    }

    @Test func theCharacterSetOfAListIsFound() throws {
        let latin = Array("<?xml version='1.0' encoding='iso-8859-1'?><opml><body><outline text='Caf".utf8) + [0xE9]
        #expect(try OPMLParser().parse(latin + Array("'/></body></opml>".utf8)).outlines[0].title == "Café")
        let wide = "<opml><body><outline text='Cần Thơ'/></body></opml>".utf16.flatMap {
            [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        #expect(try OPMLParser().parse([0xFF, 0xFE] + wide).outlines[0].title == "Cần Thơ")
    }
}
