#if XLSX
    /// Reads the rows of a sheet.
    final class SheetPart: XMLPartHandler {
        private let name: String
        private let values: CellValues
        private var collector: RowCollector

        private var row = 0
        /// Extensions behind the rows may have elements of the same names.
        private var isRowOpen = false
        private var cells: [SheetRow.Cell] = []
        private var column = -1
        private var type = "n"
        private var style = 0
        private var text = PartText()

        init(name: String, values: CellValues, limits: SpreadsheetLimits) {
            self.name = name
            self.values = values
            self.collector = RowCollector(limits: limits)
        }

        var rows: [SheetRow] { collector.rows }

        func start(_ tag: XMLTag, in parent: String) throws(SpreadsheetFault) {
            switch (tag.name, parent) {
            case ("row", "sheetData"): try startRow(tag)
            case ("c", "row") where isRowOpen: try startCell(tag)
            case ("v", "c"), ("t", "is"), ("t", "r"): text.begins()
            default: break
            }
        }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) { text.add(bytes) }

        func end(_ name: String, in parent: String) throws(SpreadsheetFault) {
            switch (name, parent) {
            case ("v", _), ("t", _): text.ends()
            case ("c", "row") where isRowOpen: try endCell()
            case ("row", "sheetData"):
                isRowOpen = false
                try collector.add(row, cells)
            default: break
            }
        }

        /// A row or cell that does not say where it stands follows the one before.
        private func startRow(_ tag: XMLTag) throws(SpreadsheetFault) {
            let number = tag["r"].map { Int($0) ?? 0 } ?? row + 1
            guard (1...SpreadsheetLimits.excelRows).contains(number) else { throw .damaged(part: self.name) }
            row = number
            isRowOpen = true
            cells.removeAll(keepingCapacity: true)
            column = -1
        }

        private func startCell(_ tag: XMLTag) throws(SpreadsheetFault) {
            guard let place = tag["r"].map({ CellReference.column($0) }) ?? column + 1,
                place < SpreadsheetLimits.columns
            else { throw .damaged(part: self.name) }
            column = place
            type = tag["t"] ?? "n"
            style = tag["s"].flatMap { Int($0) } ?? 0
            text.clear()
        }

        private func endCell() throws(SpreadsheetFault) {
            let written = text.string
            guard !written.isEmpty else { return }
            guard let value = values.text(written, type: type, style: style) else {
                throw .damaged(part: "\(self.name), \(CellReference.letters(column))\(row)")
            }
            if !value.isEmpty { cells.append(SheetRow.Cell(column: column, text: value)) }
        }
    }
#endif
