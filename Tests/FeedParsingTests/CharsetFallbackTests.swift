import FeedParsing
import Foundation
import Testing

/// Documents whose character set is stated wrongly, or seen from the bytes alone.
@Suite struct CharsetFallbackTests {
    private func feed(_ title: [UInt8], _ declaration: String = "") -> [UInt8] {
        Array("\(declaration)<rss version='2.0'><channel><title>".utf8) + title
            + Array("</title></channel></rss>".utf8)
    }

    private func wide(_ text: String, bytesEach: Int, bigEndian: Bool) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            let bytes = (0..<bytesEach).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    @Test(arguments: ["iso-8859-1", "windows-1252", "us-ascii", "gb2312", "utf-16", "ibm037", "euc-kr"])
    func aDocumentInUTF8StaysSoWhateverTheServerSays(_ charset: String) throws {
        let title = "Nước lũ trên sông Hậu dâng nhanh, nhiều tuyến đường ngập"
        let type = ["Content-Type": "text/xml; charset=\(charset)"]
        let parsed = try FeedParser().parse(feed(Array(title.utf8)), headers: type)
        #expect(parsed.feed.title == title)
        #expect(parsed.encoding == "utf-8")
        #expect(parsed.problems.contains { $0.message.contains(charset == "gb2312" ? "gb18030" : charset) })
    }

    @Test(arguments: ["text/xml", "text/plain", "application/xml", "application/rss+xml", "text/xml; charset:koi8-r"])
    func withoutACharsetEveryMediaTypeLeavesItToTheDeclaration(_ type: String) throws {
        let bytes = feed([0xC4, 0xE0], "<?xml version='1.0' encoding='windows-1251'?>")
        #expect(try FeedParser().parse(bytes, headers: ["Content-Type": type]).feed.title == "Да")
    }

    @Test func pastedQuotationMarksAreReadAndTheRestStaysUTF8() throws {
        let title =
            Array("Triều cường ".utf8) + [0x93] + Array("kỷ lục".utf8) + [0x94, 0xFF] + Array(" ở Cần Thơ".utf8)
        let parsed = try FeedParser().parse(feed(title))
        #expect(parsed.encoding == "utf-8")
        #expect(parsed.feed.title == "Triều cường “kỷ lục”\u{FFFD} ở Cần Thơ")
        #expect(parsed.problems.count == 1)
    }

    @Test func aLetterCutInTheMiddleCostsOnlyItself() throws {
        let title = Array("Đường ngậ".utf8).dropLast() + Array("p sâu ở phường".utf8)
        #expect(try FeedParser().parse(feed(Array(title))).feed.title == "Đường ng\u{FFFD}p sâu ở phường")
    }

    @Test func bytesThatTheDeclaredSetLacksDoNotLoseTheRest() throws {
        let text = [UInt8](repeating: 0xC4, count: 40)
        let bytes = feed(text + [0x98] + text, "<?xml version='1.0' encoding='windows-1251'?>")
        let parsed = try FeedParser().parse(bytes)
        #expect(parsed.encoding == "windows-1251")
        #expect(parsed.feed.title?.unicodeScalars.filter { $0 == "Д" }.count == 80)
        #expect(!parsed.problems.isEmpty)
    }

    @Test(arguments: [(2, true), (2, false), (4, true), (4, false)])
    func jsonInWideSetsIsReadWithAndWithoutMark(bytesEach: Int, bigEndian: Bool) throws {
        let source = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Đê vỡ\",\"items\":[]}"
        for text in [source, "\u{FEFF}" + source, " \n" + source] {
            let parsed = try FeedParser().parse(wide(text, bytesEach: bytesEach, bigEndian: bigEndian))
            #expect(parsed.feed.title == "Đê vỡ")
            #expect(parsed.encoding == "utf-\(bytesEach * 8)\(bigEndian ? "be" : "le")")
        }
    }

    @Test func aServerThatSaysUTF16WithoutOrderIsHelpedByTheFirstBytes() throws {
        for bigEndian in [true, false] {
            let bytes = wide("<rss><channel><title>Đê</title></channel></rss>", bytesEach: 2, bigEndian: bigEndian)
            let parsed = try FeedParser().parse(bytes, headers: ["Content-Type": "text/xml; charset=UTF-16"])
            #expect(parsed.feed.title == "Đê")
        }
    }

    @Test func halvesOfSurrogatePairsInUTF16CostOnlyThemselves() throws {
        let open = "<rss><channel><title>Đê ".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let close = " vỡ</title></channel></rss>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let halves = (0..<50).flatMap { _ in [0x00, 0xD8] as [UInt8] }
        let parsed = try FeedParser().parse([0xFF, 0xFE] + open + halves + close)
        #expect(parsed.encoding == "utf-16le")
        #expect(parsed.feed.title?.hasPrefix("Đê \u{FFFD}") == true)
        #expect(parsed.feed.title?.hasSuffix("\u{FFFD} vỡ") == true)
    }

    @Test func ebcdicIsSeenByItsFirstBytesAndItsPageByTheDeclaration() throws {
        // “<?xml version='1.0' encoding='cp…'?><rss><channel><title>[</title></channel></rss>” in code pages 37 and 500.
        let start: [UInt8] = [
            0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E, 0x7D, 0xF1, 0x4B, 0xF0,
            0x7D, 0x40, 0x85, 0x95, 0x83, 0x96, 0x84, 0x89, 0x95, 0x87, 0x7E, 0x7D, 0x83, 0x97,
        ]
        let middle: [UInt8] = [
            0x7D, 0x6F, 0x6E, 0x4C, 0x99, 0xA2, 0xA2, 0x6E, 0x4C, 0x83, 0x88, 0x81, 0x95, 0x95, 0x85, 0x93, 0x6E, 0x4C,
            0xA3, 0x89, 0xA3, 0x93, 0x85, 0x6E,
        ]
        let end: [UInt8] = [
            0x4C, 0x61, 0xA3, 0x89, 0xA3, 0x93, 0x85, 0x6E, 0x4C, 0x61, 0x83, 0x88, 0x81, 0x95, 0x95, 0x85, 0x93, 0x6E,
            0x4C, 0x61, 0x99, 0xA2, 0xA2, 0x6E,
        ]
        let pages: [(name: String, digits: [UInt8], bracket: UInt8)] = [
            ("cp037", [0xF0, 0xF3, 0xF7], 0xBA), ("cp500", [0xF5, 0xF0, 0xF0], 0x4A),
        ]
        for page in pages {
            let parsed = try FeedParser().parse(start + page.digits + middle + [page.bracket] + end)
            #expect(parsed.feed.title == "[")
            #expect(parsed.encoding == page.name)
        }
    }

    @Test func randomBytesNeverLoseTheMarkupAroundThem() throws {
        var generator = SeededGenerator(seed: 7)
        for label in ["utf-8", "windows-1258", "shift_jis", "gb18030", "big5", "euc-kr", "viscii", "tcvn5712-1"] {
            for _ in 0..<20 {
                let noise = (0..<40).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) }
                let bytes = feed(noise + Array(" cuối".utf8), "<?xml version='1.0' encoding='\(label)'?>")
                let parsed = try FeedParser().parse(bytes)
                #expect(parsed.feed.title?.contains("cu") == true, "\(label)")
            }
        }
    }
}
