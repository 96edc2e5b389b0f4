#if XLSX
    import Foundation
    import PressModel
    import Testing

    @testable import Spreadsheets

    /// A workbook that can't be written leaves what was there, and says why.
    @Suite struct XLSXWriteFaultTests {
        private let sheet = Sheet(name: "A", columns: [SheetColumn("Mã")], rows: [[.text("1")]])

        private func fault(_ sheet: Sheet, to path: String) throws -> CommandFault {
            try #require(throws: CommandFault.self) {
                try XLSXWriter().write([sheet], to: path, created: Date(timeIntervalSince1970: 1))
            }
        }

        @Test func aFolderThatIsNotThereIsNamed() throws {
            let fault = try fault(sheet, to: "/khong-co/t.xlsx")
            #expect(fault.message.vi.contains("không ghi được /khong-co/t.xlsx"))
            #expect(fault.remedy.vi.contains("dung lượng đĩa"))
        }

        @Test func aFolderInTheFilesPlaceStaysAndNothingIsLeftBeside() throws {
            try withTemporaryFolder { folder in
                let path = folder + "/t.xlsx"
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
                #expect(try fault(sheet, to: path).message.en.contains("can't be written"))
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["t.xlsx"])
            }
        }

        @Test func aPartThatTheFullDiskCutOffIsNoticed() throws {
            try withTemporaryFolder { folder in
                let path = folder + "/t.tmp"
                var workbook = WorkbookFixture()
                workbook.sheet = "<worksheet><sheetData><row><c><v>1</v></c"
                try ZIPFixture.write(workbook.parts, to: path)
                let fault = try #require(throws: CommandFault.self) {
                    try XLSXWholeness.check(path, target: "hang-doi.xlsx")
                }
                #expect(fault.message.vi.hasPrefix("không ghi được hang-doi.xlsx"))
            }
        }

        @Test func moreThanExcelHoldsIsRefusedAndTheOldFileStays() throws {
            try withTemporaryFolder { folder in
                let path = folder + "/t.xlsx"
                try Data("cũ".utf8).write(to: URL(fileURLWithPath: path))
                var long = sheet
                long.rows = [[SheetCell]](repeating: [], count: 1_048_576)
                #expect(try fault(long, to: path).message.vi.contains("1048576 dòng"))
                var wide = sheet
                wide.rows = [[SheetCell](repeating: .empty, count: 16_385)]
                #expect(try fault(wide, to: path).message.vi.contains("16385 cột"))
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("cũ".utf8))
            }
        }
    }
#endif
