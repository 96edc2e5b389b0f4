package import Foundation
package import PressModel

/// Writes sheets as a workbook (ECMA-376) by libxlsxwriter.
///
/// The first line of a sheet is bold, frozen and filters the rows; every text is a text cell, so that nothing in it is
/// ever a formula. The same sheets, time and language give the same bytes.
package struct XLSXWriter: Sendable {
    private let language: Language

    /// UTF-16 units that a cell of Excel holds; a longer text is cut and ends with “…”.
    package static let textLimit = 32_767

    /// Makes a writer.
    ///
    /// - Parameter language: The language of what Excel says when a value that is not in a drop-down is typed.
    package init(language: Language = .vi) {
        self.language = language
    }

    /// Writes sheets to a file, which is replaced whole.
    ///
    /// - Parameters:
    ///   - sheets: The sheets in the order of their tabs; at least one.
    ///   - path: The file.
    ///   - created: The time that the document says it was made at.
    /// - Throws: `CommandFault` when this build has no libxlsxwriter, or the file can't be written.
    package func write(_ sheets: [Sheet], to path: String, created: Date) throws {
        #if XLSX
            for sheet in sheets { try check(sheet, for: path) }
            try FileReplacement.write(to: path) { temporary in
                let workbook = try XLSXWorkbook(temporary, target: path, created: created, language: language)
                try workbook.add(sheets)
                try workbook.finish()
                try XLSXWholeness.check(temporary, target: path)
            }
        #else
            throw MissingLibraries.fault
        #endif
    }

    #if XLSX
        private func check(_ sheet: Sheet, for path: String) throws {
            let columns = max(sheet.columns.count, sheet.rows.map(\.count).max() ?? 0)
            guard sheet.rows.count >= SpreadsheetLimits.excelRows || columns > SpreadsheetLimits.columns else { return }
            throw CommandFault(
                Words(
                    vi:
                        "không ghi được \(path): bảng có \(sheet.rows.count) dòng, \(columns) cột, quá giới hạn của Excel",
                    en:
                        "\(path) can't be written: \(sheet.rows.count) rows of \(columns) columns are more than Excel holds"
                ),
                remedy: Words(vi: "chọn khoảng thời gian ngắn hơn, hoặc ghi ra CSV", en: "choose less, or write CSV")
            )
        }
    #endif
}
