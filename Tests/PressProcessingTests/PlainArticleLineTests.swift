import Foundation
import PressModel
import Testing

@testable import PressProcessing

/// The reader of plain lines gives what the general decoder gives, or leaves the line to it.
@Suite struct PlainArticleLineTests {
    private func agree(_ line: String) throws -> Bool {
        let data = Data(line.utf8)
        guard let plain = PlainArticleLine.article(data) else { return true }
        let general = try JSONDecoder().decode(ArticleInput.self, from: data)
        return plain.id == general.id && plain.content == general.content && plain.url == general.url
            && plain.published == general.published && plain.source == general.source
    }

    @Test(arguments: [
        #"{"id":"a","title":"Giá nước","summary":"","text":"Dòng một\nDòng \"hai\"\t\\ \/ \b\f\r"}"#,
        #"  { "id" : "a" , "text" : "x" , "url":"https://a.example/" , "source":"s","published":"2026-11-23"}  "#,
        #"{"id":"😀","title":"Nước mắm Phú Quốc"}"#,
    ])
    func plainLinesAreRead(_ line: String) throws {
        #expect(PlainArticleLine.article(Data(line.utf8)) != nil)
        #expect(try agree(line))
    }

    @Test(arguments: [
        #"{"id":1,"title":"x"}"#, #"{"id":"a","title":null}"#, #"{"id":"a","issues":["land"]}"#, #"{"title":"x"}"#,
        #"{"id":"a","id":"b"}"#, #"{"id":"a","title":"\u0041"}"#, #"{"id":"a","title":"\ud83d"}"#, #"{"id":"a""#,
        #"{"id":"a"} x"#, #"{"id":"a",}"#, #"{"id":"a" "title":"b"}"#, "{\"id\":\"a\u{1}\"}", #"["a"]"#, "", "{", "{}",
        #"{"i\u0064":"a"}"#, #"{"id":"a","title":"\x"}"#, "\u{FEFF}{\"id\":\"a\"}", "{\"id\":\"a\"}\u{0B}",
    ])
    func whatIsNotPlainIsLeftToTheDecoder(_ line: String) {
        #expect(PlainArticleLine.article(Data(line.utf8)) == nil)
    }

    @Test func bytesThatAreNoUTF8AreLeftToTheDecoder() {
        #expect(
            PlainArticleLine.article(Data(Array(#"{"id":"a","title":""#.utf8) + [0xC3, 0x28] + Array("\"}".utf8)))
                == nil
        )
    }

    @Test func everyCutOfALineAgrees() throws {
        let line = #"{"id":"a","title":"Giá \"nước\"","text":"x\n\\"}"#
        for count in 0...line.utf8.count {
            let cut = String(decoding: line.utf8.prefix(count), as: UTF8.self)
            if count < line.utf8.count { #expect(PlainArticleLine.article(Data(cut.utf8)) == nil) }
        }
        #expect(try agree(line))
    }
}
