#if XLSX
    import Foundation
    import PressModel
    import Spreadsheets
    import Testing

    /// What goes out as a workbook comes back as it was.
    @Suite struct XLSXRoundTripTests {
        private func roundTrip(_ sheet: Sheet) throws -> SheetContents {
            try withTemporaryFolder { folder in
                let path = folder + "/t.xlsx"
                try XLSXWriter().write([sheet], to: path, created: Date(timeIntervalSince1970: 1_795_700_000))
                return try XLSXReader().read(path)
            }
        }

        @Test func cellsOfEveryKindComeBack() throws {
            let day = try #require(CalendarDay("2026-02-28"))
            let early = try #require(CalendarDay("1899-12-31"))
            let row: [SheetCell] = [
                .text("Cần Thơ"), .empty, .number(12), .number(-0.5), .day(day), .day(early),
                .link(url: "https://a.vn", text: "Tin"), .link(url: "https://a.vn", text: ""),
            ]
            let back = try roundTrip(Sheet(name: "Tháng 11", columns: [SheetColumn("Mã")], rows: [[], row]))
            #expect(back.name == "Tháng 11")
            #expect(back.rows.map(\.number) == [1, 3])
            let texts = ["Cần Thơ", "", "12", "-0.5", "2026-02-28", "1899-12-31", "Tin", "https://a.vn"]
            #expect(back.rows.last?.texts == texts)
        }

        @Test(arguments: 1...10 as ClosedRange<UInt64>)
        func anyTextComesBackButForWhatXMLForbids(seed: UInt64) throws {
            var texts = RandomTexts(seed: seed)
            let rows = (0..<200).map { number in [String(number), texts.next(), texts.next(), "hết"] }
            let sheet = Sheet(name: "A", columns: [], rows: rows.map { $0.map { .text($0) } })
            let back = try roundTrip(sheet)
            #expect(back.rows.count == rows.count)
            let forbidden = "\u{1}\u{1B}\u{FFFE}\u{FFFF}".unicodeScalars
            for (read, written) in zip(back.rows, rows) {
                let allowed = written.map { text in
                    String(String.UnicodeScalarView(text.unicodeScalars.filter { !forbidden.contains($0) }))
                }
                #expect(sameScalars(read.texts, allowed))
            }
        }

        @Test(arguments: [("a", 32_766), ("🌾", 16_383), ("_x0041_", 2_520)])
        func aTextThatNoCellHoldsIsCutAndSaysSo(_ piece: String, kept: Int) throws {
            let long = String(repeating: piece, count: 40_000)
            let sheet = Sheet(name: "A", columns: [SheetColumn("a")], rows: [[.text(long)]])
            let text = try #require(try roundTrip(sheet).rows.last)[0]
            #expect(text.hasSuffix("…") && text.utf16.count <= XLSXWriter.textLimit)
            #expect(text.hasPrefix(String(repeating: piece, count: kept)))
        }

        @Test func aTextThatJustFitsIsNotCut() throws {
            let text = String(repeating: "ệ", count: 32_767)
            let sheet = Sheet(name: "A", columns: [SheetColumn("a")], rows: [[.text(text)]])
            #expect(try roundTrip(sheet).rows.last?[0] == text)
        }

        @Test func theReaderTellsAWorkbookFromCSVByWhatItHolds() throws {
            try withTemporaryFolder { folder in
                let sheet = Sheet(name: "A", columns: [SheetColumn("Mã")], rows: [[.text("=1")]])
                try XLSXWriter().write([sheet], to: folder + "/bang", created: Date(timeIntervalSince1970: 1))
                try CSVWriter().write(sheet, to: folder + "/chu")
                for name in ["/bang", "/chu"] {
                    #expect(try SpreadsheetReader().read(folder + name).rows.map(\.texts) == [["Mã"], ["=1"]])
                }
                try CSVWriter().write(sheet, to: folder + "/chu.xlsx")
                let fault = try userFault { _ = try SpreadsheetReader().read(folder + "/chu.xlsx") }
                #expect(fault.message.vi.contains("không phải bảng tính .xlsx"))
            }
        }
    }
#endif
