import ArticleStorage
import Foundation
import PressModel
import Testing

/// What a person finds in the archive.
@Suite struct SearchTests {
    let desk: SearchArchive

    init() throws { desk = try SearchArchive() }

    @Test func aQueryWithoutMarksFindsMarkedText() throws {
        try desk.add("Giá xăng giảm 300 đồng", age: 2)
        try desk.add("Giả xăng dầu bị xử phạt", age: 1)
        try desk.add("Giá gạo tăng")
        #expect(try desk.titles("gia xang") == ["Giả xăng dầu bị xử phạt", "Giá xăng giảm 300 đồng"])
    }

    @Test func textWithOtherMarksIsNoHit() throws {
        try desk.add("Bảo vệ rừng tràm U Minh", "Đội bảo vệ rừng báo cáo tình hình mùa khô.")
        #expect(try desk.titles("bão").isEmpty)
        #expect(try desk.titles("BẢO").count == 1)
    }

    /// In a marked text `bao` is a word of its own; only text written without diacritics may mean `bão`.
    @Test func aBareWordInMarkedTextIsNoHit() throws {
        try desk.add("Nhà máy sản xuất bao bì giấy ở Trà Nóc")
        #expect(try desk.titles("bão").isEmpty)
    }

    @Test func exactMarksComeBeforeBareTextAndOtherMarksNotAtAll() throws {
        try desk.add("Bão số 5 áp sát đất liền", age: 9)
        try desk.add("Bao so 5 ap sat dat lien mien Trung", age: 1)
        try desk.add("Báo chí đưa tin về bảo hiểm", age: 0)
        try desk.add("Ứng phó bão", age: 3)
        let hits = try desk.search(SearchQuery("bão")).hits
        #expect(
            hits.map(\.title.text) == [
                "Ứng phó bão", "Bão số 5 áp sát đất liền", "Bao so 5 ap sat dat lien mien Trung",
            ]
        )
        #expect(hits.map(\.isExact) == [true, true, false])
    }

    @Test(arguments: ["hòa bình", "hoà bình", "HOÀ BÌNH", "ho\u{61}\u{300} bi\u{300}nh"])
    func theStyleOfToneMarksDoesNotMatter(query: String) throws {
        try desk.add("Chợ Hoà Bình đông khách", age: 1)
        try desk.add("Chợ Hòa Bình sửa mái")
        try desk.add("Chợ hóa bình gas")
        #expect(try desk.titles(query) == ["Chợ Hòa Bình sửa mái", "Chợ Hoà Bình đông khách"])
    }

    @Test func aPhraseStandsInOrder() throws {
        try desk.add("Xe buýt điện chạy thử", "Xe buýt chạy điện.", age: 1)
        try desk.add("Điện xe buýt hỏng", "Tuyến xe buýt mới dùng điện.")
        #expect(try desk.titles("\"xe buýt điện\"") == ["Xe buýt điện chạy thử"])
        #expect(try desk.titles("“xe buyt chay dien”") == ["Xe buýt điện chạy thử"])
        #expect(try desk.titles("điện buýt xe").count == 2)
    }

    /// A headline's end and the summary's beginning are no phrase.
    @Test func aPhraseDoesNotSpanFields() throws {
        try desk.add("Hội chợ nông sản sạch", summary: "Giá rẻ", "Mở cửa sáng nay")
        #expect(try desk.titles("\"sạch giá\"").isEmpty)
        #expect(try desk.titles("\"sach gia\" -\"ca mau\"").isEmpty)
        #expect(try desk.titles("sạch giá").count == 1)
    }

    @Test func excludedWordsLeaveArticlesOut() throws {
        try desk.add("Lũ ở Quảng Nam", age: 2)
        try desk.add("Lũ ở An Giang", age: 1)
        try desk.add("Lũ ở Quảng Trị và An Giang")
        #expect(try desk.titles("lũ -quảng") == ["Lũ ở An Giang"])
        #expect(try desk.titles("lũ -\"an giang\"") == ["Lũ ở Quảng Nam"])
        #expect(try desk.titles("lu -quang* -nam") == ["Lũ ở An Giang"])
        #expect(try desk.titles("lũ -quáng").count == 3)
    }

    @Test func aStarIsTheBeginningOfASyllable() throws {
        try desk.add("Vietnamnet ra mắt chuyên trang", age: 2)
        try desk.add("Việt Nam dự hội nghị", age: 1)
        try desk.add("Toán học và hoàng cung")
        #expect(try desk.titles("viet*").count == 2)
        #expect(try desk.titles("việt*") == ["Việt Nam dự hội nghị"])
        #expect(try desk.titles("vietn*") == ["Vietnamnet ra mắt chuyên trang"])
        #expect(try desk.titles("hoà* toá*") == ["Toán học và hoàng cung"])
        #expect(try desk.titles("hoá*").isEmpty)
        #expect(try desk.titles("zz*").isEmpty)
    }

    @Test func numbersAndForeignNamesAreWords() throws {
        try desk.add("COVID-19: 3.000 liều vắc-xin", "Nguồn tin từ Reuters và Müller GmbH, 88,1% đã tiêm; 北京 gửi hàng.")
        for query in ["covid-19", "3.000", "\"3.000 liều\"", "müller", "muller", "88,1", "reuters", "北京", "vắc-xin"] {
            #expect(try desk.titles(query).count == 1, "\(query)")
        }
        for query in ["3.00", "muler", "mùller", "京"] { #expect(try desk.titles(query).isEmpty, "\(query)") }
    }

    /// A query may be any text; nothing in it is syntax of the index.
    @Test(arguments: [
        "NEAR(bão lụt)", "bão OR", "bão AND lụt", "^bão", "words : bão", "bão NOT lụt", "{words} bão", "bão + lụt",
        "(bão",
        "bão\"", "\"bão", "bão''; DROP TABLE article; --", "bão *lụt", "*bão", "bão -", "- bão", "bão \u{0} lụt",
        "bão\u{202E}", "\"\" bão", "-\"\" bão", "bão \\", "bão %_", "articleSearch MATCH bão", "“bão", "bão »",
    ])
    func nothingInAQueryIsSyntax(query: String) throws {
        try desk.add("Near bão or and words not lụt drop table article", "articlesearch match")
        #expect(try desk.titles(query).count == 1)
    }

    @Test(arguments: ["", "  ", "***", "\"\"", "- - -", "(:)^", "-bão", "-\"bão lụt\" -lũ"])
    func aQueryWithoutAWantedWordIsAFaultWithAnExample(query: String) throws {
        let fault = try #require(throws: CommandFault.self) { try desk.titles(query) }
        #expect(fault.remedy.vi.contains("giá xăng"))
    }

    @Test func aQueryHasALimitOfLength() throws {
        let words = Array(repeating: "bão", count: 124)
        #expect(try desk.titles(words.joined(separator: " ")).isEmpty)
        let fault = try #require(throws: CommandFault.self) { try desk.titles(String(repeating: "ab ", count: 167)) }
        #expect(fault.message.vi.contains("501") && fault.message.vi.contains("500"))
    }

    @Test func tooBroadABeginningIsAFault() throws {
        try desk.add("Mã hàng", (0..<400).map { "x\($0)" }.joined(separator: " "))
        let fault = try #require(throws: CommandFault.self) { try desk.titles("x*") }
        #expect(fault.message.vi.contains("`x`"))
        #expect(try desk.titles("x39*").count == 1)
    }

    @Test func anEditedArticleIsFoundByItsNewWordsOnly() throws {
        let items = ["Ngập ở Ninh Kiều", "Bão vào Ninh Kiều"].map { Sample.item(guid: "g", $0) }
        for item in items { _ = try desk.archive.store(Sample.batch([item])) }
        #expect(try desk.titles("ngập").isEmpty)
        #expect(try desk.titles("ngap").isEmpty)
        #expect(try desk.titles("bão").count == 1)
    }

    @Test func anArchiveWithoutArticlesHasNoHits() throws {
        #expect(try desk.search(SearchQuery("bão")) == SearchResult.none)
    }
}
