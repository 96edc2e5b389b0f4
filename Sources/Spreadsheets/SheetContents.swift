/// A sheet as it came back: the rows that hold anything, as texts.
package struct SheetContents: Sendable, Equatable {
    /// The name on the tab; empty for CSV.
    package let name: String

    /// The rows in the order of the file, the headers among them; rows without any text are left out.
    package let rows: [SheetRow]

    init(name: String, rows: [SheetRow]) {
        self.name = name
        self.rows = rows
    }
}

/// One row with its place in the file.
///
/// Only cells that hold something are kept, so that a cell at the far end of a sheet costs no more than another.
package struct SheetRow: Sendable, Equatable {
    /// The number of the row in a workbook, or the line of a CSV file on which the row begins; from 1.
    package let number: Int

    /// The cells from the left, columns counted from 0.
    private let cells: [Cell]

    /// A cell that holds something.
    struct Cell: Sendable, Equatable {
        let column: Int
        let text: String
    }

    init(number: Int, cells: [Cell]) {
        self.number = number
        self.cells = cells
    }

    /// The text in a column counted from 0; empty where there is none.
    package subscript(column: Int) -> String {
        var low = 0
        var high = cells.count
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].column == column ? cells[low].text : ""
    }

    /// Every text up to the last cell that holds one; at most 16,384.
    package var texts: [String] {
        var texts = [String](repeating: "", count: (cells.last?.column ?? -1) + 1)
        for cell in cells { texts[cell.column] = cell.text }
        return texts
    }
}
