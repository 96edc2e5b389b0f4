import FeedParsing
import Foundation
import Testing

/// One text in one character set, under the names that documents give it.
struct CharsetCase: CustomTestStringConvertible, Sendable {
    var label: String
    var bytes: [UInt8]
    var text: String
    var encoding: String
    var testDescription: String { label }

    init(_ label: String, _ bytes: [UInt8], _ text: String, as encoding: String? = nil) {
        self.label = label
        self.bytes = bytes
        self.text = text
        self.encoding = encoding ?? label
    }
}

@Suite struct CharsetLabelTests {
    static let cases = [
        CharsetCase("windows-1250", [0x8A, 0xE1], "Šá"), CharsetCase("windows-1251", [0xC4, 0xE0], "Да"),
        CharsetCase("WIN-1251", [0xC4, 0xE0], "Да", as: "windows-1251"),
        CharsetCase("cp1251", [0xC4, 0xE0], "Да"), CharsetCase("windows_1253", [0xC1], "Α", as: "windows-1253"),
        CharsetCase("iso-8859-1", [0x93, 0xE9, 0x94], "“é”"), CharsetCase(" Latin1 ", [0xE9], "é", as: "latin1"),
        CharsetCase("iso-8859-2", [0xA9], "Š"), CharsetCase("iso-8859-15", [0xA4], "€"),
        CharsetCase("ISO-8859-9", [0xFD], "ı", as: "iso-8859-9"), CharsetCase("windows-874", [0xA1], "ก"),
        CharsetCase("koi8-r", [0xE4, 0xC1], "Да"), CharsetCase("KOI8U", [0xA4], "є", as: "koi8-u"),
        CharsetCase("gb2312", [0xD6, 0xD0], "中", as: "gb18030"), CharsetCase("GBK", [0x81, 0x40], "丂", as: "gb18030"),
        CharsetCase("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"), CharsetCase("big5", [0xA4, 0xA4], "中"),
        CharsetCase("x-sjis", [0x93, 0xFA], "日", as: "shift_jis"),
        CharsetCase("Shift_JIS", [0x87, 0x40], "①", as: "shift_jis"),
        CharsetCase("euc-jp", [0xC6, 0xFC], "日"), CharsetCase("ks_c_5601-1987", [0xB3, 0xE2], "년", as: "euc-kr"),
        CharsetCase("euc-kr", [0x8C, 0x63], "똠"), CharsetCase("iso-2022-jp", Array("\u{1B}$BF|\u{1B}(B".utf8), "日"),
        CharsetCase("macintosh", [0x8E], "é"), CharsetCase("x-mac-cyrillic", [0x80], "А", as: "mac-cyrillic"),
        CharsetCase("mac-greek", [0xB0], "Α"), CharsetCase("mac-turkish", [0xDA], "Ğ"),
        CharsetCase("windows-1258", [0xD0, 0xEA, 0xEC], "Đế"), CharsetCase("VISCII", [0xD0, 0xAA], "Đế", as: "viscii"),
        CharsetCase("TCVN5712-1", [0xA7, 0xD5], "Đế", as: "tcvn5712-1"),
        CharsetCase("x-viet-tcvn", [0xA7, 0xD5], "Đế", as: "tcvn5712-1"),
        CharsetCase("TCVN5712-2", [0xA7, 0xD5], "Đế", as: "tcvn5712-2"),
        CharsetCase("utf8", Array("Đế".utf8), "Đế", as: "utf-8"), CharsetCase("437", [0x80], "Ç"),
    ]

    private func feed(_ title: [UInt8], declaring label: String?) -> [UInt8] {
        let declaration = label.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        return Array("\(declaration)<rss version=\"2.0\"><channel><title>".utf8) + title
            + Array("</title></channel></rss>".utf8)
    }

    @Test(arguments: cases) func theDeclarationIsFollowed(_ charset: CharsetCase) throws {
        let parsed = try FeedParser().parse(feed(charset.bytes, declaring: charset.label))
        #expect(parsed.feed.title?.precomposedStringWithCanonicalMapping == charset.text)
        #expect(parsed.encoding == charset.encoding)
        #expect(parsed.wellFormed && parsed.problems.isEmpty)
    }

    @Test(arguments: cases, ["charset=%", "charset=\"%\"", "Charset = '%' ; x=y", "q=1;charset=%, text/html"])
    func theServerIsFollowed(_ charset: CharsetCase, form: String) throws {
        let type = "text/xml; " + form.replacing("%", with: charset.label)
        let parsed = try FeedParser().parse(feed(charset.bytes, declaring: nil), headers: ["Content-Type": type])
        #expect(parsed.feed.title?.precomposedStringWithCanonicalMapping == charset.text)
        #expect(parsed.encoding == charset.encoding)
    }

    @Test(arguments: ["utf-7", "UNICODE-1-1-UTF-7", "hz-gb-2312", "WCHAR_T", "x-khong-co", "//TRANSLIT", "a/b"])
    func whatIsRefusedOrUnknownIsPassedOverWithAProblem(_ label: String) throws {
        let parsed = try FeedParser().parse(feed(Array("Đê +ADw-".utf8), declaring: label))
        #expect(parsed.encoding == "utf-8")
        #expect(parsed.feed.title == "Đê +ADw-")
        #expect(!parsed.problems.isEmpty)
    }
}
