package import Foundation

/// Reads CSV as Excel, LibreOffice and people write it.
///
/// The delimiter (comma, semicolon or tab: Excel set to Vietnamese saves with semicolons) is told from the first line,
/// or from Excel's own `sep=;`. The text is UTF-8, or UTF-16 with a byte order mark. Lines end with CR LF, LF or CR.
///
/// Own code for the hundred lines that this takes: SwiftCSV 0.10 tells no lines, walks by `Character` (a delimiter
/// before a combining mark is lost to it), drops leading blanks, and takes a quote that never ends for the rest of the
/// file.
package struct CSVReader: Sendable {
    private let restoringTexts: Bool
    private let limits: SpreadsheetLimits

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - restoringTexts: Whether the apostrophes that ``CSVWriter`` puts before texts like formulas are taken off.
    ///   - limits: How much is read.
    package init(restoringTexts: Bool = true, limits: SpreadsheetLimits = SpreadsheetLimits()) {
        self.restoringTexts = restoringTexts
        self.limits = limits
    }

    /// Reads a file.
    ///
    /// - Throws: `UserFault` that names file, line and remedy.
    package func read(_ path: String) throws -> SheetContents {
        do {
            return try contents(FileBytes.read(path, limit: limits.bytes))
        } catch {
            throw error.fault(in: path)
        }
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameters:
    ///   - data: The bytes.
    ///   - path: How a fault names them.
    /// - Returns: The rows that hold anything.
    /// - Throws: `UserFault` that names file, line and remedy.
    package func read(_ data: Data, named path: String) throws -> SheetContents {
        do {
            return try contents(data)
        } catch {
            throw error.fault(in: path)
        }
    }

    private func contents(_ data: Data) throws(SpreadsheetFault) -> SheetContents {
        guard data.count <= limits.bytes else { throw .tooLarge(bytes: limits.bytes) }
        let bytes = try CSVEncoding.utf8(data)
        var scanner = CSVScanner(bytes, dialect: CSVDialect(of: bytes), fieldLimit: limits.fieldBytes)
        var rows = RowCollector(limits: limits)
        while let record = try scanner.next() { try rows.add(record.line, record.cells.map(restored)) }
        return SheetContents(name: "", rows: rows.rows)
    }

    private func restored(_ cell: SheetRow.Cell) -> SheetRow.Cell {
        guard restoringTexts else { return cell }
        return SheetRow.Cell(column: cell.column, text: FormulaDefusing.restored(cell.text))
    }
}
