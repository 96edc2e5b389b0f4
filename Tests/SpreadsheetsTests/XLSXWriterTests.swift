#if XLSX
    import Foundation
    import PressModel
    import Spreadsheets
    import Testing

    /// What stands in a workbook that goes out to reviewers.
    @Suite struct XLSXWriterTests {
        private static let made = Date(timeIntervalSince1970: 1_795_700_000)

        /// Writes a sheet and hands over its file.
        private func written<Result>(_ sheets: [Sheet], _ body: (String) throws -> Result) throws -> Result {
            try withTemporaryFolder { folder in
                try XLSXWriter().write(sheets, to: folder + "/t.xlsx", created: Self.made)
                return try body(folder + "/t.xlsx")
            }
        }

        private func part(_ name: String, of sheet: Sheet) throws -> String {
            try written([sheet]) { try ZIPFixture.text(name, in: $0) }
        }

        private let sheetPart = "xl/worksheets/sheet1.xml"

        @Test func theFirstLineIsFrozenBoldAndFiltersTheRows() throws {
            let sheet = Sheet(name: "A", columns: [SheetColumn("Mã"), SheetColumn("Tít")], rows: [[.text("1")], []])
            let xml = try part(sheetPart, of: sheet)
            #expect(xml.contains(#"ySplit="1""#) && xml.contains(#"state="frozen""#))
            #expect(xml.contains(#"<autoFilter ref="A1:B3"/>"#))
            #expect(try part("xl/styles.xml", of: sheet).contains("<b/>"))
        }

        @Test func shortDropDownsStandInTheRule() throws {
            let column = SheetColumn("Kết luận", allowedValues: ["đúng", "sai", "chưa rõ"])
            let xml = try part(sheetPart, of: Sheet(name: "A", columns: [column], rows: [[.empty], [.empty]]))
            #expect(xml.contains(#"sqref="A2:A3""#))
            #expect(xml.contains(#"<formula1>"đúng,sai,chưa rõ"</formula1>"#))
            #expect(xml.contains("Hãy chọn một giá trị trong danh sách."))
        }

        @Test(arguments: [
            (1...60).map { "Đơn vị số \($0)" }, ["Sở A, phòng B", "Sở C"], ["nói \"không\"", "khác"], [" a", "b"],
            ["_x0041_", "b"],
        ])
        func otherDropDownsStandInAHiddenSheet(_ values: [String]) throws {
            let columns = [SheetColumn("Mã"), SheetColumn("Đơn vị", allowedValues: values)]
            let sheets = [Sheet(name: "A", columns: columns), Sheet(name: "Danh mục", columns: columns)]
            try written(sheets) { path in
                let xml = try ZIPFixture.text(sheetPart, in: path)
                #expect(xml.contains("<formula1>'Danh mục (2)'!$A$1:$A$\(values.count)</formula1>"))
                let workbook = try ZIPFixture.text("xl/workbook.xml", in: path)
                #expect(workbook.contains(#"name="Danh mục (2)" sheetId="3" state="hidden""#))
                let list = try XLSXReader().read(path, sheet: "danh mục (2)")
                #expect(list.rows.map { $0[0] } == values)
            }
        }

        @Test func lockedColumnsProtectTheSheetAndLeaveTheOthersOpen() throws {
            let columns = [SheetColumn("Mã", isLocked: true), SheetColumn("Ghi chú", wraps: true)]
            let sheet = Sheet(name: "A", columns: columns, rows: [[.text("1"), .text("x")]])
            let xml = try part(sheetPart, of: sheet)
            #expect(xml.contains(#"<sheetProtection sheet="1""#) && !xml.contains("password"))
            let styles = try part("xl/styles.xml", of: sheet)
            #expect(xml.contains(#"<col min="2" max="2" width="16.7109375" style="#))
            #expect(styles.contains(#"<protection locked="0"/>"#) && styles.contains(#"wrapText="1""#))
            let open = Sheet(name: "A", columns: [SheetColumn("Mã")])
            #expect(try !part(sheetPart, of: open).contains("sheetProtection"))
        }

        @Test func noTextIsEverAFormula() throws {
            let texts = ["=1+1", "{=1}", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "12", "https://a.vn", "TRUE"]
            let sheet = Sheet(name: "A", columns: texts.map { SheetColumn($0) }, rows: [texts.map { .text($0) }])
            let xml = try part(sheetPart, of: sheet)
            #expect(!xml.contains("<f>") && !xml.contains("<f "))
            #expect(xml.components(separatedBy: #"t="s""#).count == 2 * texts.count + 1)
        }

        @Test func daysAndNumbersAreWhatTheySeem() throws {
            let day = try #require(CalendarDay("2026-11-26"))
            let row: [SheetCell] = [.day(day), .number(-12.5), .number(.infinity)]
            let sheet = Sheet(name: "A", columns: ["a", "b", "c"].map { SheetColumn($0) }, rows: [row])
            let xml = try part(sheetPart, of: sheet)
            #expect(xml.contains("<v>46352</v>") && xml.contains("<v>-12.5</v>"))
            #expect(try part("xl/styles.xml", of: sheet).contains(#"formatCode="dd/mm/yyyy""#))
        }

        @Test func onlyWebAddressesAreLinks() throws {
            let long = "https://bao.example.vn/" + String(repeating: "a", count: 2_080)
            let urls = [
                "https://bao.example.vn/a?b=1&c=%C4%91", "HTTP://bao.example.vn", "javascript:alert(1)",
                "file:///etc/passwd",
                "https:bao", "internal:A1", "mailto:a@b.vn", long, "https://a.vn/x\ny", "",
            ]
            let rows = urls.map { [SheetCell.link(url: $0, text: "Tin")] }
            try written([Sheet(name: "A", columns: [SheetColumn("Tít")], rows: rows)]) { path in
                let links = try ZIPFixture.text("xl/worksheets/_rels/sheet1.xml.rels", in: path)
                #expect(links.components(separatedBy: "<Relationship ").count == 3)
                #expect(links.contains("https://bao.example.vn/a?b=1&amp;c=%C4%91"))
                #expect(try XLSXReader().read(path).rows.dropFirst().allSatisfy { $0.texts == ["Tin"] })
            }
        }

        @Test func linksBeyondWhatExcelTakesAreTexts() throws {
            let rows = (0..<65_540).map { [SheetCell.link(url: "https://a.vn/\($0)", text: "Tin \($0)")] }
            try written([Sheet(name: "A", columns: [SheetColumn("Tít")], rows: rows)]) { path in
                let links = try ZIPFixture.text("xl/worksheets/_rels/sheet1.xml.rels", in: path)
                #expect(links.components(separatedBy: "<Relationship ").count == 65_531)
                #expect(try XLSXReader().read(path).rows.last?.texts == ["Tin 65539"])
            }
        }

        @Test func theSameSheetsGiveTheSameBytes() throws {
            let values = (1...100).map { "giá trị \($0)" }
            let columns = [SheetColumn("a", allowedValues: values), SheetColumn("b", isLocked: true)]
            let rows = (0..<50).map { [SheetCell.text("x\($0 % 7)"), .link(url: "https://a.vn/\($0)", text: "t")] }
            let sheets = [Sheet(name: "A", columns: columns, rows: rows)]
            func bytes() throws -> Data { try written(sheets) { try Data(contentsOf: URL(fileURLWithPath: $0)) } }
            #expect(try bytes() == bytes())
            #expect(try part("docProps/core.xml", of: sheets[0]).contains("2026-11-26T13:33:20Z"))
        }

        @Test func namesThatExcelForbidsAreMended() throws {
            let names = ["a/b:c", "A/B:C", "'x'", "", "history", String(repeating: "ệ", count: 40), "\u{1}"]
            try written(names.map { Sheet(name: $0, columns: [SheetColumn("Mã")]) }) { path in
                let fault = try userFault { _ = try XLSXReader().read(path, sheet: "không có") }
                for name in ["a-b-c", "A-B-C (2)", "x", "-", "history-", String(repeating: "ệ", count: 31)] {
                    #expect(fault.message.vi.contains("“\(name)”"))
                }
            }
        }
    }
#endif
