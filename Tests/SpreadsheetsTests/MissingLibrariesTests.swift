#if !XLSX
    import Foundation
    import PressModel
    import Spreadsheets
    import Testing

    /// A build without libxlsxwriter and libzip, as `DIEMTIN_NO_XLSX=1` makes one.
    @Suite struct MissingLibrariesTests {
        @Test func workbooksNameThePackagesAndCSVAsTheWayOut() throws {
            try withTemporaryFolder { folder in
                let path = folder + "/t.xlsx"
                try Data("PK\u{3}\u{4}".utf8).write(to: URL(fileURLWithPath: path))
                let writing = try #require(throws: CommandFault.self) {
                    try XLSXWriter().write([Sheet(name: "A", columns: [])], to: path, created: Date())
                }
                let reading = try #require(throws: CommandFault.self) { _ = try SpreadsheetReader().read(path) }
                for fault in [writing, reading] {
                    #expect(fault.remedy.vi.contains("libxlsxwriter-dev") && fault.remedy.vi.contains("CSV"))
                }
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == 4)
            }
        }

        @Test func csvStillWorks() throws {
            let sheet = Sheet(name: "", columns: [SheetColumn("Mã")], rows: [[.text("=1")]])
            let back = try CSVReader().read(CSVWriter().data(sheet), named: "t.csv")
            #expect(back.rows.map(\.texts) == [["Mã"], ["=1"]])
        }
    }
#endif
