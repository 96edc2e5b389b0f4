#if XLSX
    import CXLSXWriter

    /// The hidden sheet with the values of those drop-downs that Excel cannot keep in a rule, a column for each.
    final class DropDownLists {
        /// The name of the sheet.
        var sheetName = ""
        private var lists: [[String]] = []

        var isUsed: Bool { !lists.isEmpty }

        /// The formula of the cells that will hold the values.
        func range(_ values: [String]) -> String {
            let column = lists.firstIndex(of: values) ?? lists.count
            if column == lists.count { lists.append(values) }
            return DropDown.range(sheet: sheetName, column: column, count: values.count)
        }

        func write(to sheet: UnsafeMutablePointer<lxw_worksheet>) {
            for (column, values) in lists.enumerated() {
                for (row, value) in values.enumerated() {
                    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), WorkbookText.cell(value), nil)
                }
            }
            worksheet_hide(sheet)
        }
    }
#endif
