import PressModel
import Testing

/// The hash by which an edited article is told from an unchanged one.
@Suite struct ContentHashTests {
    @Test func isTheSameForTheSameWords() {
        #expect(ContentHash.of("Ngập", "", "Nước rút.") == ContentHash.of("Ngập", "", "Nước rút."))
    }

    @Test(
        arguments: [
            ["Nước rút", ".", ""], ["Nước", " rút.", ""], ["", "Nước rút.", ""], ["Nước rút.", "", "", ""],
            ["Nước rút.", ""], ["nước rút.", "", ""],
        ])
    func differsWhenAWordMovesToAnotherPart(parts: [String]) {
        var moved = ContentHash()
        for part in parts { moved.add(part.utf8) }
        #expect(moved.hexadecimal != ContentHash.of("Nước rút.", "", ""))
    }

    /// Test vectors of the IETF draft (draft-eastlake-fnv, appendix C), each part closed by a byte 0xff.
    @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func isFNV1a(text: String, expected: String) throws {
        let plain = try #require(UInt64(expected, radix: 16))
        let closed = (plain ^ 0xff) &* 0x100_0000_01b3
        let digits = String(closed, radix: 16)
        #expect(ContentHash.of(text) == String(repeating: "0", count: 16 - digits.count) + digits)
    }

    @Test(arguments: ["", "a", "Nước rút ở phường Cái Răng, 14 hộ về nhà.", String(repeating: "ngập ", count: 99)])
    func isTheSameForATextAndItsBytes(text: String) {
        var (ofText, ofBytes) = (ContentHash(), ContentHash())
        ofText.add(text.utf8)
        ofBytes.add(Array(text.utf8))
        #expect(ofText.hexadecimal == ofBytes.hexadecimal)
    }

    @Test func alwaysHasSixteenDigits() {
        for number in 0..<5_000 { #expect(ContentHash.of("\(number)").utf8.count == 16) }
    }
}
