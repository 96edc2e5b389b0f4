/// Where the values of a drop-down stand.
enum DropDown {
    /// Whether the values can stand in the rule itself.
    ///
    /// Excel holds 255 UTF-16 units there, parts at commas, trims blanks, and knows no escapes; libxlsxwriter does not
    /// double quotes. Other values need cells of their own.
    static func fitsInline(_ values: [String]) -> Bool {
        let length = values.reduce(values.count - 1) { $0 + $1.utf16.count }
        return length <= 255
            && values.allSatisfy { value in
                !value.isEmpty
                    && !value.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
                    && value.first?.isWhitespace == false && value.last?.isWhitespace == false
                    && WorkbookText.cell(value) == value
            }
    }

    /// The formula that names the first `count` cells of a column of a sheet.
    static func range(sheet: String, column: Int, count: Int) -> String {
        let name = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        let letters = CellReference.letters(column)
        return "='\(name)'!$\(letters)$1:$\(letters)$\(count)"
    }
}
