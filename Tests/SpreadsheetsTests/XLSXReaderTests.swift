#if XLSX
    import Foundation
    import Spreadsheets
    import Testing

    /// Workbooks as Excel, LibreOffice and WPS save them.
    @Suite struct XLSXReaderTests {
        @Test func joinsTheRunsOfAFormattedTextAndLeavesOutHowItIsPronounced() throws {
            var workbook = WorkbookFixture(rows: #"<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>"#)
            workbook.sharedStrings = """
                <si><r><t xml:space="preserve">Đất </t></r><r><rPr><b/></rPr><t>đai</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>
                <si><t>a_x000D_b &amp; c</t></si>
                """
            #expect(try workbook.read().rows.map(\.texts) == [["Đất đai", "a\rb & c"]])
        }

        @Test func readsEveryTypeOfCell() throws {
            let workbook = WorkbookFixture(
                rows: """
                    <row r="1"><c t="inlineStr"><is><t>chữ</t></is></c><c><v>1E3</v></c><c t="n"><v>0.30000000000000004</v></c>
                    <c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="str"><f>A1&amp;"x"</f><v>chữx</v></c>
                    <c t="e"><v>#N/A</v></c><c t="d"><v>2026-11-26T00:00:00</v></c><c><f>1+1</f></c>
                    <c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>
                    """
            )
            let texts = [
                "chữ", "1000", "0.30000000000000004", "TRUE", "FALSE", "chữx", "#N/A", "2026-11-26", "", "ab",
            ]
            #expect(try workbook.read().rows.map(\.texts) == [texts])
        }

        @Test func cellsAndRowsThatAreLeftOutKeepTheOthersInPlace() throws {
            let workbook = WorkbookFixture(
                rows: """
                    <row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c r="B3"><v>3</v></c></row>
                    <row r="7" ht="20"><c r="A7" s="0"/></row><row r="9"><c r="XFD9"><v>4</v></c></row>
                    """
            )
            let rows = try workbook.read().rows
            #expect(rows.map(\.number) == [2, 3, 9])
            #expect(rows[0].texts == ["", "", "1", "2"])
            #expect(rows[1].texts == ["", "3"])
            #expect(rows[2][16_383] == "4" && rows[2][5] == "" && rows[2].texts.count == 16_384)
        }

        @Test(arguments: [
            ("14", "46352", "2026-11-26"), ("22", "46352.75", "2026-11-26 18:00:00"), ("164", "46352", "2026-11-26"),
            ("165", "46352", "2026-11-26"), ("166", "46352", "46352"), ("167", "0.5", "0.5"), ("168", "46352", "46352"),
            ("0", "46352", "46352"), ("10", "0.25", "0.25"), ("21", "0.25", "0.25"), ("14", "1", "1900-01-01"),
            ("14", "59", "1900-02-28"), ("14", "61", "1900-03-01"), ("14", "60", "60"), ("14", "-1", "-1"),
            ("14", "2958466", "2958466"), ("14", "1e300", "1e+300"), ("169", "46327", "2026-11-01"),
        ])
        func numbersInTheFormatOfADateAreDays(format: String, written: String, text: String) throws {
            var workbook = WorkbookFixture(rows: #"<row><c s="1"><v>\#(written)</v></c></row>"#)
            workbook.styles = """
                <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
                <numFmt formatCode="[$-42A]d&quot; tháng &quot;m;@" numFmtId="165"/>
                <numFmt numFmtId="166" formatCode="#,##0\\ &quot;đ&quot;_d;[Red]dd"/>
                <numFmt numFmtId="167" formatCode="[h]:mm:ss"/><numFmt numFmtId="168" formatCode="General"/>
                <numFmt numFmtId="169" formatCode="mmm\\-yy"/></numFmts>
                <cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="\(format)" applyNumberFormat="1"/></cellXfs>
                """
            #expect(try workbook.read().rows.map(\.texts) == [[text]])
        }

        @Test func oldWorkbooksOfTheMacCountFrom1904() throws {
            var workbook = WorkbookFixture(rows: #"<row><c s="0"><v>0</v></c><c s="0"><v>44890</v></c></row>"#)
            workbook.workbookProperties = #"<workbookPr date1904="1"/>"#
            workbook.styles = #"<cellXfs><xf numFmtId="14"/></cellXfs>"#
            #expect(try workbook.read().rows.map(\.texts) == [["1904-01-01", "2026-11-26"]])
        }

        @Test func prefixesAndOrderOfAttributesMakeNoDifference() throws {
            var workbook = WorkbookFixture()
            workbook.sheet = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
                <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:m="urn:m"><x:sheetData>
                <x:row spans="1:2" m:r="9" r="4"><x:c t="inlineStr" s="0" r="B4"><x:is><x:t>đất</x:t></x:is></x:c></x:row>
                </x:sheetData><x:extLst><x:ext><x:row><x:c><x:v>9</x:v></x:c></x:row></x:ext></x:extLst></x:worksheet>
                """
            let rows = try workbook.read().rows
            #expect(rows.map(\.texts) == [["", "đất"]])
        }

        @Test func takesTheFirstSheetThatIsShownOrTheOneNamed() throws {
            var workbook = WorkbookFixture(rows: "<row><c><v>1</v></c></row>")
            workbook.sheets = """
                <sheet state="veryHidden" name="Danh mục" sheetId="1" r:id="rId1"/><sheet r:id="rId4" name="Hàng đợi" sheetId="2"/>
                """
            let other = "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"
            workbook.extraParts = [("xl/worksheets/sheet2.xml", Array(other.utf8))]
            #expect(try workbook.read().rows.map(\.texts) == [["2"]])
            #expect(try workbook.read(named: "Danh mục").rows.map(\.texts) == [["1"]])
            #expect(try workbook.read(named: "HÀNG ĐỢI").name == "Hàng đợi")
        }
    }
#endif
