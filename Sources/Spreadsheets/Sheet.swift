package import PressModel

/// A sheet to be written: a line of column headers and the rows below it.
package struct Sheet: Sendable, Equatable {
    /// The name on the sheet's tab; what Excel forbids in it is replaced, and CSV has no place for it.
    package var name: String

    /// The columns, from the left.
    package var columns: [SheetColumn]

    /// The rows below the headers; a row may have fewer cells than there are columns.
    package var rows: [[SheetCell]]

    /// Makes a sheet.
    ///
    /// - Parameters:
    ///   - name: The name on the tab.
    ///   - columns: The columns, from the left.
    ///   - rows: The rows below the headers.
    package init(name: String, columns: [SheetColumn], rows: [[SheetCell]] = []) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}

/// A column of a sheet; all but the header has an effect in XLSX only.
package struct SheetColumn: Sendable, Equatable {
    /// The text in the first line.
    package var header: String

    /// The width in characters of the default font, as Excel counts it.
    package var width: Double

    /// The values that may be typed in, offered as a drop-down; with none, anything may.
    package var allowedValues: [String]

    /// Whether long texts go on in further lines of their cell.
    package var wraps: Bool

    /// Whether the cells are protected from typing.
    ///
    /// One such column protects the sheet, without a password: it guards against slips, not against intent. Excel then
    /// refuses to sort the rows, but still filters them.
    package var isLocked: Bool

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - header: The text in the first line.
    ///   - width: The width in characters.
    ///   - allowedValues: The values of the drop-down.
    ///   - wraps: Whether long texts are wrapped.
    ///   - isLocked: Whether the cells are protected from typing.
    package init(
        _ header: String,
        width: Double = 16,
        allowedValues: [String] = [],
        wraps: Bool = false,
        isLocked: Bool = false
    ) {
        self.header = header
        self.width = width
        self.allowedValues = allowedValues
        self.wraps = wraps
        self.isLocked = isLocked
    }
}

/// What a cell holds; a text is a text, whatever it begins with, so that no cell is ever a formula.
package enum SheetCell: Sendable, Equatable {
    /// Nothing.
    case empty
    /// A text of any length; XLSX cuts it at ``XLSXWriter/textLimit``.
    case text(String)
    /// A number; one that is infinite or none becomes a text.
    case number(Double)
    /// A day, in XLSX a real date shown as dd/mm/yyyy, in CSV the text yyyy-MM-dd.
    case day(CalendarDay)
    /// A text that leads to an address of http or https; CSV has room for one of them and takes the address.
    case link(url: String, text: String)
}
