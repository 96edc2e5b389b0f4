/// Reads a sheet of a workbook as Excel, LibreOffice and WPS save it.
///
/// Every cell comes as a text: numbers in their shortest form, truth values as TRUE and FALSE, dates as yyyy-MM-dd (with
/// HH:mm:ss where there is a time of day), formulas as the value last seen, links as the text shown.
package struct XLSXReader: Sendable {
    private let limits: SpreadsheetLimits

    /// Makes a reader.
    ///
    /// - Parameter limits: How much is read.
    package init(limits: SpreadsheetLimits = SpreadsheetLimits()) {
        self.limits = limits
    }

    /// Reads a sheet.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - sheet: The name on its tab, capitals or not; with `nil`, the first sheet that is not hidden.
    /// - Returns: The rows that hold anything.
    /// - Throws: `UserFault` that says what is wrong with the file and what to do, `CommandFault` when this build has no
    ///   libzip.
    package func read(_ path: String, sheet: String? = nil) throws -> SheetContents {
        #if XLSX
            do {
                try check(FileKind(of: FileBytes.read(path, limit: limits.bytes)))
                var workbook = try WorkbookParts(ZIPArchive(path, limits: limits))
                return try workbook.contents(of: workbook.sheet(named: sheet), limits: limits)
            } catch {
                throw error.fault(in: path)
            }
        #else
            throw MissingLibraries.fault
        #endif
    }

    #if XLSX
        private func check(_ kind: FileKind) throws(SpreadsheetFault) {
            switch kind {
            case .zip: return
            case .binaryWorkbook: throw .binaryWorkbook
            case .encryptedWorkbook: throw .encrypted
            case .other: throw .noWorkbook
            }
        }
    #endif
}
