import Foundation
import PressModel
import Testing

@testable import PressProcessing

@Suite struct DecodedLinesTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let encoding: InputEncoding
        let bytes: [UInt8]
        let lines: [String]

        var testDescription: String { name }
    }

    /// The lines below in VNI and TCVN3, as windows-1252 would show them.
    static let vni = latin1("Ñöôøng laøng\nsöûa laïi töø ñaàu thaùng")
    static let tcvn3 = latin1("§\u{AD}êng lµng\nsöa l¹i tõ ®Çu th¸ng")
    static let lines = ["Đường làng", "sửa lại từ đầu tháng"]

    static let cases = [
        Case(name: "UTF-8", encoding: .utf8, bytes: Array("một\nhai".utf8), lines: ["một", "hai"]),
        Case(name: "UTF-8, broken", encoding: .utf8, bytes: [0x61, 0xFF, 0x0A, 0x62], lines: ["a\u{FFFD}", "b"]),
        Case(name: "VNI", encoding: .vni, bytes: vni, lines: lines),
        Case(name: "VNI, found out", encoding: .auto, bytes: vni, lines: lines),
        Case(name: "TCVN3", encoding: .tcvn3, bytes: tcvn3, lines: lines),
        Case(name: "TCVN3, found out", encoding: .auto, bytes: tcvn3, lines: lines),
        Case(
            name: "UTF-8, found out",
            encoding: .auto,
            bytes: Array("Céng hßa\nx· héi".utf8),
            lines: ["Céng hßa", "x· héi"]
        ),
        Case(
            name: "UTF-16 with a mark",
            encoding: .auto,
            bytes: utf16("\u{FEFF}một\nhai\n", low: true),
            lines: ["một", "hai"]
        ),
        Case(
            name: "UTF-16, high byte first",
            encoding: .utf16,
            bytes: utf16("một\nhai\n\n", low: false),
            lines: ["một", "hai", ""]
        ),
        // U+0A0A and U+0D0A hold the bytes of line breaks.
        Case(
            name: "UTF-16 letters that look like line breaks",
            encoding: .utf16,
            bytes: utf16("a\u{A0A}b \u{D0A}\u{100}\nc de", low: true),
            lines: ["a\u{A0A}b \u{D0A}\u{100}", "c de"]
        ),
        Case(
            name: "UTF-16, odd",
            encoding: .utf16,
            bytes: utf16("a\nb", low: true) + [0x63],
            lines: ["a", "b\u{FFFD}"]
        ),
        Case(name: "nothing", encoding: .auto, bytes: [], lines: []),
    ]

    static func latin1(_ text: String) -> [UInt8] { text.utf16.map { UInt8($0 & 0xFF) } }

    static func utf16(_ text: String, low: Bool) -> [UInt8] {
        text.utf16.flatMap { low ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    @Test(arguments: cases)
    func linesAreThoseOfTheText(item: Case) throws {
        #expect(try read(item.bytes, item.encoding) == item.lines)
    }

    @Test(arguments: [true, false])
    func aLongInputIsReadToItsEnd(low: Bool) throws {
        let text = String(repeating: "Đường làng sửa lại từ đầu tháng\n", count: 17_000)
        let lines = try read(Self.utf16(text, low: low), .auto)
        #expect(lines.count == 17_000)
        #expect(Set(lines) == ["Đường làng sửa lại từ đầu tháng"])
    }

    @Test func anEncodingThatNothingTellsIsAFaultWithItsRemedy() throws {
        let french = Self.latin1("Élu à la tête de la région, il a été réélu.")
        let fault = #expect(throws: CommandFault.self) { try read(french, .auto) }
        #expect(fault?.remedy.en.contains("--from (tcvn3, vni, viscii, vps, windows-1258, utf-16, utf-8)") == true)
    }

    private func read(_ bytes: [UInt8], _ encoding: InputEncoding) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return Array(try DecodedLines(try FileHandle(forReadingFrom: file), encoding: encoding))
    }
}
