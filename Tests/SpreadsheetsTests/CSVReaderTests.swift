import Foundation
import PressModel
import Spreadsheets
import Testing

/// CSV as Excel, LibreOffice and people write it.
@Suite struct CSVReaderTests {
    /// A file and what it says.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var text: String
        var rows: [[String]]
        var lines: [Int]

        init(_ name: String, _ text: String, _ rows: [[String]], lines: [Int]) {
            testDescription = name
            self.text = text
            self.rows = rows
            self.lines = lines
        }
    }

    static let cases = [
        Case("commas", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Case("semicolons", "a;b\r\n\"1,5\";2,5\r\n", [["a", "b"], ["1,5", "2,5"]], lines: [1, 2]),
        Case("tabs", "a\tb\n1;2\t3,4\n", [["a", "b"], ["1;2", "3,4"]], lines: [1, 2]),
        Case("sep=", "sep=;\r\na,b;c\r\n", [["a,b", "c"]], lines: [2]),
        Case(
            "delimiters in quotes do not count",
            "\"a,b,c,d\";e\n1;2\n",
            [["a,b,c,d", "e"], ["1", "2"]],
            lines: [1, 2]
        ),
        Case("no line break at the end", "a,b\n1,2", [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Case("old line breaks", "a,b\r1,2\r", [["a", "b"], ["1", "2"]], lines: [1, 2]),
        Case("line breaks in quotes", "a\n\"x\r\ny\n\rz\"\nb\n", [["a"], ["x\r\ny\n\rz"], ["b"]], lines: [1, 2, 6]),
        Case("blank lines", "a,b\n\n,\n1,2\n", [["a", "b"], ["1", "2"]], lines: [1, 4]),
        Case("doubled quotes", "a\n\"nói \"\"không\"\"\"\n", [["a"], ["nói \"không\""]], lines: [1, 2]),
        Case("a quote within a field", "a,b\n5\" ống,x\n", [["a", "b"], ["5\" ống", "x"]], lines: [1, 2]),
        Case("text behind a quote", "a,b\n\"x\"y,z\n", [["a", "b"], ["xy", "z"]], lines: [1, 2]),
        Case("blanks stay", "a,b\n x , y\n", [["a", "b"], [" x ", " y"]], lines: [1, 2]),
        Case("a mark before a delimiter", "a,b\ne,\u{301}f\n", [["a", "b"], ["e", "\u{301}f"]], lines: [1, 2]),
        Case(
            "other line separators are text",
            "a,b\nx\u{2028}y,\u{85}\n",
            [["a", "b"], ["x\u{2028}y", "\u{85}"]],
            lines: [1, 2]
        ),
        Case("nothing", "", [], lines: []),
    ]

    @Test(arguments: cases)
    func readsWhatProgramsWrite(_ file: Case) throws {
        let sheet = try CSVReader().read(Data(file.text.utf8), named: "t.csv")
        #expect(sheet.rows.map(\.texts) == file.rows)
        #expect(sheet.rows.map(\.number) == file.lines)
    }

    @Test(arguments: [true, false])
    func readsTheUnicodeTextOfExcel(isBigEndian: Bool) throws {
        let units = Array("\u{FEFF}Tỉnh\tGhi chú\r\nCà Mau\t🌾 tôm\r\n".utf16)
        let bytes = units.flatMap {
            isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
        let sheet = try CSVReader().read(Data(bytes), named: "t.csv")
        #expect(sheet.rows.map(\.texts) == [["Tỉnh", "Ghi chú"], ["Cà Mau", "🌾 tôm"]])
    }

    @Test func keepsTheApostropheWhereItIsTheUsersOwn() throws {
        let data = Data("a\n'trích'\n'=1\n''=1\n".utf8)
        #expect(try CSVReader().read(data, named: "t").rows.map { $0[0] } == ["a", "'trích'", "=1", "'=1"])
        let plain = CSVReader(restoringTexts: false)
        #expect(try plain.read(data, named: "t").rows.map { $0[0] } == ["a", "'trích'", "'=1", "''=1"])
    }
}
