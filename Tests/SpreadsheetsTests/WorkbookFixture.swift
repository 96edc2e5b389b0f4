#if XLSX
    import Foundation
    import Spreadsheets

    /// A workbook put together by hand, part by part, as some program would.
    struct WorkbookFixture {
        private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

        /// The whole of the sheet's part; what is set here wins over ``rows``.
        var sheet: String?
        /// What stands in `sheetData`.
        var rows = ""
        var sharedStrings: String?
        var styles: String?
        var workbookProperties = ""
        var sheets = #"<sheet name="Hàng đợi" sheetId="1" r:id="rId1"/>"#
        var extraParts: [(name: String, bytes: [UInt8])] = []

        init(rows: String = "") {
            self.rows = rows
        }

        var parts: [(name: String, bytes: [UInt8])] {
            var parts: [(String, String)] = [
                ("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
                (
                    "xl/workbook.xml",
                    #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.office)">\#(workbookProperties)"#
                        + "<sheets>\(sheets)</sheets></workbook>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    relationships([
                        ("rId3", "styles", "styles.xml"), ("rId2", "sharedStrings", "/xl/sharedStrings.xml"),
                        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId4", "worksheet", "worksheets/sheet2.xml"),
                    ])
                ),
                (
                    "xl/worksheets/sheet1.xml",
                    sheet ?? #"<worksheet xmlns="\#(Self.main)"><sheetData>\#(rows)</sheetData></worksheet>"#
                ),
            ]
            if let sharedStrings {
                parts.append(("xl/sharedStrings.xml", #"<sst xmlns="\#(Self.main)">\#(sharedStrings)</sst>"#))
            }
            if let styles {
                parts.append(("xl/styles.xml", #"<styleSheet xmlns="\#(Self.main)">\#(styles)</styleSheet>"#))
            }
            return parts.map { ($0.0, Array($0.1.utf8)) } + extraParts
        }

        private func relationships(_ list: [(id: String, kind: String, target: String)]) -> String {
            let entries = list.map {
                #"<Relationship Target="\#($0.target)" Type="\#(Self.office)/\#($0.kind)" Id="\#($0.id)"/>"#
            }
            return #"<Relationships xmlns="\#(Self.package)">\#(entries.joined())</Relationships>"#
        }

        /// Reads it back through a file.
        func read(named name: String? = nil, limits: SpreadsheetLimits = SpreadsheetLimits()) throws -> SheetContents {
            try withTemporaryFolder { folder in
                try ZIPFixture.write(parts, to: folder + "/t.xlsx")
                return try XLSXReader(limits: limits).read(folder + "/t.xlsx", sheet: name)
            }
        }
    }
#endif
