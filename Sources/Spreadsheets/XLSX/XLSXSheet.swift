#if XLSX
    import CXLSXWriter
    import PressModel

    /// Fills one sheet of a workbook.
    final class XLSXSheet {
        private let sheet: UnsafeMutablePointer<lxw_worksheet>
        private let formats: CellFormats
        private let lists: DropDownLists
        private let language: Language
        private var linkCount = 0
        private var isProtected = false

        init(
            _ sheet: UnsafeMutablePointer<lxw_worksheet>,
            formats: CellFormats,
            lists: DropDownLists,
            language: Language
        ) {
            self.sheet = sheet
            self.formats = formats
            self.lists = lists
            self.language = language
        }

        func write(_ content: Sheet) throws {
            isProtected = content.columns.contains(where: \.isLocked)
            let last = lxw_row_t(max(1, content.rows.count))
            for (index, column) in content.columns.enumerated() {
                setUp(column, at: lxw_col_t(index), lastRow: last)
            }
            for (index, row) in content.rows.enumerated() { write(row, at: lxw_row_t(index + 1), of: content.columns) }
            if !content.columns.isEmpty {
                worksheet_freeze_panes(sheet, 1, 0)
                worksheet_autofilter(sheet, 0, 0, last, lxw_col_t(content.columns.count - 1))
            }
            if isProtected { protect() }
        }

        private func setUp(_ column: SheetColumn, at index: lxw_col_t, lastRow: lxw_row_t) {
            let width = min(255, max(1, column.width))
            worksheet_set_column(sheet, index, index, width, format(.plain, column))
            let header = formats.format(.header, wraps: true, isUnlocked: false)
            worksheet_write_string(sheet, 0, index, WorkbookText.cell(column.header), header)
            if !column.allowedValues.isEmpty { setDropDown(column.allowedValues, at: index, lastRow: lastRow) }
        }

        private func setDropDown(_ values: [String], at column: lxw_col_t, lastRow: lxw_row_t) {
            let title = Words(vi: "Giá trị không hợp lệ", en: "Value not allowed")[language]
            let message = Words(vi: "Hãy chọn một giá trị trong danh sách.", en: "Choose a value from the list.")[
                language
            ]
            guard DropDown.fitsInline(values) else {
                cxlsxwriter_drop_down(sheet, column, 1, lastRow, nil, lists.range(values), title, message)
                return
            }
            let copies = values.map { strdup($0) }
            defer { copies.forEach { free($0) } }
            let pointers = copies.map { UnsafePointer($0) } + [nil]
            cxlsxwriter_drop_down(sheet, column, 1, lastRow, pointers, nil, title, message)
        }

        private func write(_ cells: [SheetCell], at row: lxw_row_t, of columns: [SheetColumn]) {
            for (index, cell) in cells.enumerated() {
                let column = index < columns.count ? columns[index] : SheetColumn("")
                write(cell, row, lxw_col_t(index), column)
            }
        }

        private func write(_ cell: SheetCell, _ row: lxw_row_t, _ index: lxw_col_t, _ column: SheetColumn) {
            switch cell {
            case .empty: return
            case .text(let text): writeText(text, row, index, column)
            case .number(let number) where number.isFinite:
                worksheet_write_number(sheet, row, index, number, format(.plain, column))
            case .number(let number): writeText(String(number), row, index, column)
            case .day(let day):
                guard let serial = DaySerial.serial(of: day) else {
                    return writeText(day.description, row, index, column)
                }
                worksheet_write_number(sheet, row, index, Double(serial), format(.day, column))
            case .link(let url, let text): writeLink(url, text.isEmpty ? url : text, row, index, column)
            }
        }

        private func writeText(_ text: String, _ row: lxw_row_t, _ index: lxw_col_t, _ column: SheetColumn) {
            worksheet_write_string(sheet, row, index, WorkbookText.cell(text), format(.plain, column))
        }

        private func writeLink(
            _ url: String,
            _ text: String,
            _ row: lxw_row_t,
            _ index: lxw_col_t,
            _ column: SheetColumn
        ) {
            guard linkCount < WorkbookLink.countLimit, WorkbookLink.isAllowed(url) else {
                return writeText(text, row, index, column)
            }
            linkCount += 1
            let shown = WorkbookText.cell(text)
            let code = worksheet_write_url_opt(sheet, row, index, url, format(.link, column), shown, nil)
            if code != LXW_NO_ERROR { writeText(text, row, index, column) }
        }

        private func format(_ kind: CellFormats.Kind, _ column: SheetColumn) -> UnsafeMutablePointer<lxw_format>? {
            formats.format(kind, wraps: column.wraps, isUnlocked: isProtected && !column.isLocked)
        }

        private func protect() {
            var allowed = lxw_protection()
            allowed.format_columns = 1
            allowed.format_rows = 1
            allowed.sort = 1
            allowed.autofilter = 1
            worksheet_protect(sheet, nil, &allowed)
        }
    }
#endif
