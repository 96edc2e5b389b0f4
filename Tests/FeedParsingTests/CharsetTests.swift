import FeedParsing
import Foundation
import Testing

@Suite struct CharsetTests {
    private func feed(_ title: [UInt8], declaring charset: String? = nil) -> [UInt8] {
        let declaration = charset.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
        return Array("\(declaration)<rss version='2.0'><channel><title>".utf8) + title
            + Array("</title></channel></rss>".utf8)
    }

    private func wide(_ text: String, bytesEach: Int, bigEndian: Bool) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            let bytes = (0..<bytesEach).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    @Test func httpCharsetGoesBeforeTheDeclaration() throws {
        let bytes = feed([0xC0], declaring: "iso-8859-2")
        let parsed = try FeedParser().parse(bytes, headers: ["Content-Type": "application/xml; charset=windows-1251"])
        #expect(parsed.encoding == "windows-1251")
        #expect(parsed.feed.title == "А")
    }

    @Test func byteOrderMarkGoesBeforeHTTP() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + feed(Array("Đê".utf8))
        let parsed = try FeedParser().parse(bytes, headers: ["Content-Type": "text/xml; charset=windows-1252"])
        #expect(parsed.encoding == "utf-8")
        #expect(parsed.feed.title == "Đê")
        #expect(parsed.wellFormed)
    }

    @Test func declarationCountsWhereHTTPIsSilent() throws {
        let parsed = try FeedParser().parse(
            feed([0xE9], declaring: "ISO-8859-1"),
            headers: ["content-type": "text/xml"]
        )
        #expect(parsed.encoding == "iso-8859-1")
        #expect(parsed.feed.title == "é")
    }

    @Test(arguments: [(2, true), (2, false), (4, true), (4, false)])
    func wideSetsAreRecognisedWithoutMark(bytesEach: Int, bigEndian: Bool) throws {
        let source = "<?xml version='1.0'?><rss version='2.0'><channel><title>Đê vỡ</title></channel></rss>"
        let parsed = try FeedParser().parse(wide(source, bytesEach: bytesEach, bigEndian: bigEndian))
        #expect(parsed.encoding == "utf-\(bytesEach * 8)\(bigEndian ? "be" : "le")")
        #expect(parsed.feed.title == "Đê vỡ")
    }

    @Test func vietnameseLegacySetsDecode() throws {
        let parsed = try FeedParser().parse(feed([0xD0, 0xEA, 0xEC], declaring: "windows-1258"))
        #expect(parsed.encoding == "windows-1258")
        #expect(parsed.feed.title?.precomposedStringWithCanonicalMapping == "Đế")
        #expect(try FeedParser().parse(feed([0xD0, 0xAA], declaring: "VISCII")).feed.title == "Đế")
        let tcvn = try FeedParser().parse(feed([0xA7, 0xD5], declaring: "TCVN-5712")).feed.title
        #expect(tcvn?.precomposedStringWithCanonicalMapping == "Đế")
    }

    @Test func wrongClaimFallsBackWithAProblem() throws {
        let parsed = try FeedParser().parse(
            feed(Array("Đường ngập".utf8)),
            headers: ["Content-Type": "text/xml; charset=us-ascii"]
        )
        #expect(parsed.encoding == "utf-8")
        #expect(parsed.feed.title == "Đường ngập")
        #expect(!parsed.problems.isEmpty)
    }

    @Test func unknownSetIsNotedAndPassedOver() throws {
        let parsed = try FeedParser().parse(feed(Array("Đê".utf8), declaring: "x-khong-co"))
        #expect(parsed.feed.title == "Đê")
        #expect(parsed.problems.contains { $0.message.contains("x-khong-co") })
    }

    @Test func strayBytesInUTF8CostOnlyThemselves() throws {
        let parsed = try FeedParser().parse(feed(Array("Triều cường ".utf8) + [0xFF] + Array(" dâng cao".utf8)))
        #expect(parsed.encoding == "utf-8")
        #expect(parsed.feed.title == "Triều cường \u{FFFD} dâng cao")
    }
}
