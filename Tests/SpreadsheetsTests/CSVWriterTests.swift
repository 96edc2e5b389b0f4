import Foundation
import PressModel
import Spreadsheets
import Testing

/// CSV that Excel opens by a double click, and that runs nothing there.
@Suite struct CSVWriterTests {
    private func text(_ rows: [[SheetCell]], header: String = "nội dung") -> String {
        let data = CSVWriter().data(Sheet(name: "", columns: [SheetColumn(header)], rows: rows))
        return String(decoding: data.dropFirst(3), as: UTF8.self)
    }

    @Test func beginsWithAMarkSoThatExcelReadsVietnamese() {
        let data = CSVWriter().data(Sheet(name: "", columns: [SheetColumn("Tỉnh")], rows: [[.text("Đồng Tháp")]]))
        #expect(data == Data([0xEF, 0xBB, 0xBF]) + Data("Tỉnh\r\nĐồng Tháp\r\n".utf8))
    }

    @Test(arguments: [
        "=1+1", "+84", "-x", "@cmd", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", " =1", "  \u{A0}=1", "\"=1", "'=1",
        "“=1", "\u{200B}=1", "' \" @x",
    ])
    func defusesWhatCouldStartAFormula(_ dangerous: String) throws {
        let written = text([[.text(dangerous)]], header: dangerous)
        let sheet = try CSVReader(restoringTexts: false).read(Data(written.utf8), named: "t.csv")
        for row in sheet.rows { #expect(row[0].hasPrefix("'")) }
        #expect(sheet.rows.count == 2)
    }

    @Test(arguments: ["a=1", "Cần Thơ - Sóc Trăng", "12-5", "(=1)", "…=", "'lời trích'"])
    func leavesOtherTextsAlone(_ harmless: String) {
        #expect(text([[.text(harmless)]]) == "nội dung\r\n\(harmless)\r\n")
    }

    @Test func numbersMayBeginWithAMinus() {
        #expect(text([[.number(-12.5)], [.number(-3)], [.number(1e20)]]) == "nội dung\r\n-12.5\r\n-3\r\n1e+20\r\n")
    }

    @Test func daysAreISOAndLinksTheirAddress() throws {
        let day = try #require(CalendarDay("2026-11-26"))
        let row: [SheetCell] = [.day(day), .empty, .link(url: "https://bao.example.vn/a", text: "Tin")]
        #expect(text([row]) == "nội dung\r\n2026-11-26,,https://bao.example.vn/a\r\n")
    }

    @Test func addressesCannotStartAFormulaEither() {
        #expect(text([[.link(url: "=HYPERLINK(1)", text: "Tin")]]) == "nội dung\r\n'=HYPERLINK(1)\r\n")
    }

    @Test func replacesTheFileWholeAndLeavesNothingBeside() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/hang-doi.csv"
            try Data(repeating: 0x41, count: 10_000).write(to: URL(fileURLWithPath: path))
            try CSVWriter().write(Sheet(name: "", columns: [SheetColumn("a")]), to: path)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == 6)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["hang-doi.csv"])
        }
    }

    @Test func aFolderThatIsNotThereIsNamedWithARemedy() throws {
        let fault = try #require(throws: CommandFault.self) {
            try CSVWriter().write(Sheet(name: "", columns: []), to: "/khong-co/hang-doi.csv")
        }
        #expect(fault.message.vi.contains("/khong-co/hang-doi.csv"))
        #expect(fault.remedy.vi.contains("quyền ghi"))
    }
}
