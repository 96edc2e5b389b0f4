#if XLSX
    import Foundation
    import PressModel
    import Spreadsheets
    import Testing

    /// Workbooks that are broken or made to do harm are refused with a remedy, or do none.
    @Suite struct XLSXHostileTests {
        private func fault(_ workbook: WorkbookFixture, limits: SpreadsheetLimits = SpreadsheetLimits()) throws
            -> UserFault
        {
            try userFault { _ = try workbook.read(limits: limits) }
        }

        private func fault(_ bytes: [UInt8]) throws -> UserFault {
            try withTemporaryFolder { folder in
                try Data(bytes).write(to: URL(fileURLWithPath: folder + "/t.xlsx"))
                return try userFault { _ = try XLSXReader().read(folder + "/t.xlsx") }
            }
        }

        private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

        @Test func theOldFormatOfExcelIsToBeSavedAnew() throws {
            let fault = try fault(Self.container + [UInt8](repeating: 0, count: 2_048))
            #expect(fault.message.vi.contains(".xls cũ") && fault.remedy.vi.contains("lưu lại thành .xlsx"))
        }

        @Test func aPasswordIsToBeTakenOff() throws {
            let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            #expect(
                try fault(Self.container + [UInt8](repeating: 0, count: 1_000) + name).message.vi.contains("mật khẩu")
            )
            try withTemporaryFolder { folder in
                try ZIPFixture.write(WorkbookFixture().parts, to: folder + "/t.xlsx", password: "bí mật")
                let fault = try userFault { _ = try XLSXReader().read(folder + "/t.xlsx") }
                #expect(fault.remedy.vi.contains("bỏ mật khẩu"))
            }
        }

        @Test(arguments: ["", "Mã,Tít\n1,x\n", "PK", "%PDF-1.7"])
        func whatIsNoWorkbookIsSaid(_ text: String) throws {
            #expect(try fault(Array(text.utf8)).message.vi.contains("không phải bảng tính"))
        }

        @Test func aZIPOfOtherThingsIsNoWorkbook() throws {
            try withTemporaryFolder { folder in
                try ZIPFixture.write(
                    [("content.xml", Array("<x/>".utf8)), ("../../etc/x", [1])],
                    to: folder + "/t.xlsx"
                )
                let fault = try userFault { _ = try XLSXReader().read(folder + "/t.xlsx") }
                #expect(fault.message.vi.contains("không phải bảng tính"))
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["t.xlsx"])
            }
        }

        @Test func aFileThatWasCutOffOrChangedIsDamaged() throws {
            try withTemporaryFolder { folder in
                let path = URL(fileURLWithPath: folder + "/t.xlsx")
                let cells = (0..<2_000).map { "<row><c><v>\($0 &* 7_919 % 104_729)</v></c></row>" }.joined()
                try ZIPFixture.write(WorkbookFixture(rows: cells).parts, to: path.path)
                let whole = [UInt8](try Data(contentsOf: path))
                for length in stride(from: 4, to: whole.count, by: max(1, whole.count / 40)) {
                    #expect(try fault(Array(whole[..<length])).message.vi.contains("hỏng"))
                }
                var changed = whole
                changed[whole.count / 2] ^= 0x55
                #expect(try fault(changed).message.vi.contains("hỏng"))
            }
        }

        @Test func bombsAreNotUnpacked() throws {
            let blanks = String(repeating: " ", count: 30 << 20)
            #expect(try fault(WorkbookFixture(rows: blanks)).message.vi.contains("phình to"))
            var workbook = WorkbookFixture(rows: "<row><c><v>1</v></c></row>")
            workbook.sharedStrings = "<si><t>\(String(repeating: "abc", count: 1_000))</t></si>"
            var limits = SpreadsheetLimits()
            limits.bytes = 3 << 10
            #expect(try fault(workbook, limits: limits).message.vi.contains("quá lớn"))
        }

        @Test func entitiesAreNeverExpanded() throws {
            var workbook = WorkbookFixture()
            for entity in [#""ha""#, #"SYSTEM "file:///etc/hostname""#] {
                workbook.sheet = """
                    <!DOCTYPE w [<!ENTITY a \(entity)><!ENTITY b "&a;&a;&a;&a;">]>
                    <worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>
                    """
                #expect(try fault(workbook).message.vi.contains("sheet1.xml"))
            }
        }

        @Test func endlessNestingAndEndlessTagsAreRefused() throws {
            #expect(
                try fault(WorkbookFixture(rows: String(repeating: "<a>", count: 100_000))).message.vi.contains("hỏng")
            )
            let attributes = (0..<100_000).map { " a\($0)='1'" }.joined()
            #expect(try fault(WorkbookFixture(rows: "<row\(attributes)/>")).message.vi.contains("hỏng"))
            var workbook = WorkbookFixture()
            workbook.sheet = "\u{FEFF}<worksheet"
            #expect(try fault(workbook).message.vi.contains("hỏng"))
        }

        @Test func moreThanAHundredThousandRowsAreRefusedWithTheLimit() throws {
            let rows = (1...100_001).map { "<row r=\"\($0)\"><c t=\"str\"><v>x</v></c></row>" }
            let empty = (100_001...300_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"0\"/></row>" }
            let most = WorkbookFixture(rows: (rows.dropLast() + empty).joined())
            #expect(try most.read().rows.count == 100_000)
            let more = WorkbookFixture(rows: rows.joined())
            #expect(try fault(more).message.vi.contains("100000 dòng"))
        }

        @Test func moreCellsThanTheLimitAreRefused() throws {
            var limits = SpreadsheetLimits()
            limits.cells = 10
            let row = "<row>" + String(repeating: "<c><v>1</v></c>", count: 6) + "</row>"
            #expect(try fault(WorkbookFixture(rows: row + row), limits: limits).message.vi.contains("10 ô"))
        }

        @Test func cellsAtTheFarEndCostNoMore() throws {
            let rows = (0..<50_000).map { "<row r=\"\($0 * 20 + 1)\"><c r=\"XFD1\"><v>1</v></c></row>" }.joined()
            let read = try WorkbookFixture(rows: rows + #"<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#)
                .read()
            #expect(read.rows.last?.number == 1_048_576 && read.rows.last?[16_383] == "2")
            // Half a million columns of nothing would be 12 GB.
            #expect(read.rows.count == 50_001)
        }

        @Test(arguments: [
            #"<row r="1048577"><c><v>1</v></c></row>"#, #"<row r="99999999999999999999"/>"#, #"<row r="-1"/>"#,
            #"<row r="1"><c r="XFE1"><v>1</v></c></row>"#, #"<row r="1"><c r="ZZZZZZZZZZZZZZZZ1"/></row>"#,
            #"<row><c r="XFD1"/><c><v>1</v></c></row>"#, #"<row><c t="s"><v>7</v></c></row>"#,
            #"<row><c t="s"><v>-1</v></c></row>"#, "<row><c></row>", "<row>&nbsp;</row>",
        ])
        func placesThatNoSheetHasAreDamage(_ rows: String) throws {
            #expect(try fault(WorkbookFixture(rows: rows)).message.vi.contains("hỏng"))
        }

        @Test(arguments: 1...5 as ClosedRange<UInt64>)
        func damageAnywhereIsAFaultInTheFileOrLeavesTexts(seed: UInt64) throws {
            var workbook = WorkbookFixture(rows: #"<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c><v>5</v></c></row>"#)
            workbook.sharedStrings = "<si><t>đất &amp; đai</t></si>"
            workbook.styles =
                #"<numFmts><numFmt numFmtId="9" formatCode="d"/></numFmts><cellXfs><xf numFmtId="9"/></cellXfs>"#
            var noise = RandomTexts(seed: seed)
            for _ in 0..<100 {
                var parts = workbook.parts
                let part = noise.number(below: parts.count)
                let place = noise.number(below: parts[part].bytes.count)
                let end = min(parts[part].bytes.count, place + noise.number(below: 4))
                parts[part].bytes.replaceSubrange(place..<end, with: noise.next().utf8.prefix(6))
                try withTemporaryFolder { folder in
                    try ZIPFixture.write(parts, to: folder + "/t.xlsx")
                    do {
                        #expect(try XLSXReader().read(folder + "/t.xlsx").rows.count <= 2)
                    } catch let fault as UserFault {
                        #expect(fault.location.path == folder + "/t.xlsx")
                    }
                }
            }
        }

        @Test func aCellThatComesTwiceCountsOnceAsWrittenLast() throws {
            let rows = #"<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>"#
            #expect(try WorkbookFixture(rows: rows).read().rows.map(\.texts) == [["2", "3"]])
        }

        @Test func aSheetThatIsNotThereIsNamedWithThoseThatAre() throws {
            let fault = try userFault { _ = try WorkbookFixture().read(named: "Tháng 12") }
            #expect(fault.message.vi.contains("“Tháng 12”") && fault.message.vi.contains("“Hàng đợi”"))
            var none = WorkbookFixture()
            none.sheets = ""
            #expect(try self.fault(none).message.vi.contains("không có trang nào"))
            var lost = WorkbookFixture()
            lost.sheets = #"<sheet name="Mất" sheetId="1" r:id="rId9"/>"#
            #expect(try self.fault(lost).message.vi.contains("“Mất”"))
        }
    }
#endif
