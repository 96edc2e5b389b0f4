import Foundation

/// Reads a sheet that came back, whichever of the formats it was saved in.
package struct SpreadsheetReader: Sendable {
    private let limits: SpreadsheetLimits

    /// Makes a reader.
    ///
    /// - Parameter limits: How much is read.
    package init(limits: SpreadsheetLimits = SpreadsheetLimits()) {
        self.limits = limits
    }

    /// Reads a file; what it holds decides, and only then its name.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - sheet: The name of a workbook's sheet; with `nil`, the first one that is not hidden.
    /// - Returns: The rows that hold anything, with the texts that ``CSVWriter`` changed as they were.
    /// - Throws: `UserFault` that says what is wrong with the file and what to do, `CommandFault` when it is a workbook
    ///   and this build has no libzip.
    package func read(_ path: String, sheet: String? = nil) throws -> SheetContents {
        let data: Data
        do {
            data = try FileBytes.read(path, limit: limits.bytes)
        } catch {
            throw error.fault(in: path)
        }
        let isNamedWorkbook = [".xlsx", ".xlsm", ".xls"].contains { path.lowercased().hasSuffix($0) }
        if isNamedWorkbook || FileKind(of: data) != .other {
            return try XLSXReader(limits: limits).read(path, sheet: sheet)
        }
        return try CSVReader(limits: limits).read(data, named: path)
    }
}
