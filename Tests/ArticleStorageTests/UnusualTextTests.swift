import ArticleStorage
import Foundation
import PressModel
import Testing

/// Words that come back as they went in, whatever they are.
@Suite struct UnusualTextTests {
    let archive: Archive
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
        archive = try folder.open()
    }

    static let texts = [
        "emoji 👩‍🌾🇻🇳👍🏽", "decomposed e\u{302}\u{301}", "quote ' \" ; -- DROP TABLE article;",
        "\u{FEFF}\u{202E}\u{FFFF}", "dòng\r\nmột\tcột", "%_\\", String(repeating: "Ngập nước. ", count: 80_000),
    ]

    @Test(arguments: texts.indices) func areKept(index: Int) throws {
        let text = Self.texts[index]
        let item = Sample.item(guid: "g" + text, url: "u" + text, text, text: text, published: Sample.noon)
        #expect(try archive.store(Sample.batch([item])).new == 1)
        let article = try #require(try archive.articles(on: Sample.today).first?.article)
        #expect(Array(article.content.title.utf8) == Array(text.utf8))
        #expect(Array(article.content.text.utf8) == Array(text.utf8))
        #expect(try archive.store(Sample.batch([item])).duplicate == 1)
        #expect(try archive.integrityProblems().isEmpty)
    }

    /// SQLite ends a bound text at a NUL: the words behind one have to stay, each at its byte.
    @Test(arguments: ["trước\u{0}sau", "\u{0}sau", "trước\u{0}", "\u{0}"]) func keepTheWordsBehindANUL(text: String)
        throws
    {
        _ = try archive.store(Sample.batch([Sample.item(guid: "g", text, text: text, published: Sample.noon)]))
        let content = try #require(try archive.articles(on: Sample.today).first?.article.content)
        for stored in [content.title, content.text] {
            #expect(stored.utf8.count == text.utf8.count)
            #expect(stored.hasSuffix("sau") == text.hasSuffix("sau"))
        }
    }

    /// Two identifiers that differ only behind a NUL are two articles.
    @Test func tellsApartWhatDiffersBehindANUL() throws {
        let items = ["a", "b"].map { Sample.item(guid: "g\u{0}\($0)", url: "u\u{0}\($0)", "Tin \($0)") }
        #expect(try archive.store(Sample.batch(items)).new == 2)
    }

    /// A date of nowhere neither stops the round nor hides the days of the others.
    @Test(arguments: [-62_135_596_800, 253_402_300_799, 1e12, -1e12]) func survivesAnyDate(seconds: Double) throws {
        let odd = Sample.item(guid: "a", "Một", published: Date(timeIntervalSince1970: seconds))
        _ = try archive.store(Sample.batch([odd, Sample.item(guid: "b", "Hai", published: Sample.noon)]))
        #expect(try archive.articleCount() == 2)
        #expect(try archive.articles(on: Sample.today).map(\.article.content.title).contains("Hai"))
        #expect(try archive.days()?.contains(Sample.today) == true)
    }
}
