package import Foundation
import PressModel

/// Writes a sheet as CSV (RFC 4180) that Excel opens by a double click.
///
/// UTF-8 with a byte order mark, without which Excel takes Vietnamese for Windows-1252; lines end with CR LF. SwiftCSV,
/// the library there is, writes no mark, leaves line breaks unquoted and knows nothing of formulas.
package struct CSVWriter: Sendable {
    /// Makes a writer.
    package init() {}

    /// Writes a sheet to a file, which it replaces whole.
    ///
    /// - Throws: `CommandFault` when it can't be written.
    package func write(_ sheet: Sheet, to path: String) throws {
        try FileReplacement.write(to: path) { temporary in
            do {
                try data(sheet).write(to: URL(fileURLWithPath: temporary))
            } catch {
                throw FileReplacement.fault(path, error.localizedDescription)
            }
        }
    }

    /// The bytes of a sheet.
    ///
    /// Texts that could start a formula get an apostrophe before them, which ``CSVReader`` can take off again; U+0000
    /// is left out.
    package func data(_ sheet: Sheet) -> Data {
        var output = Data([0xEF, 0xBB, 0xBF])
        append(sheet.columns.map { FormulaDefusing.defused($0.header) }, to: &output)
        for row in sheet.rows { append(row.map(Self.field), to: &output) }
        return output
    }

    /// Only texts are defused: a number may begin with a minus.
    private static func field(_ cell: SheetCell) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): FormulaDefusing.defused(text)
        case .number(let number): number.isFinite ? NumberText.text(number) : FormulaDefusing.defused(String(number))
        case .day(let day): day.description
        case .link(let url, let text): FormulaDefusing.defused(url.isEmpty ? text : url)
        }
    }

    private func append(_ fields: [String], to output: inout Data) {
        for (index, field) in fields.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            append(field, to: &output)
        }
        output.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    }

    /// Any delimiter is quoted, not the comma alone, so that a reader that guesses it from the first line guesses right.
    private func append(_ field: String, to output: inout Data) {
        let quote = UInt8(ascii: "\"")
        guard field.utf8.contains(where: Self.needsQuotes) || field.hasPrefix(" ") || field.hasSuffix(" ") else {
            output.append(contentsOf: field.utf8)
            return
        }
        output.append(quote)
        for byte in field.utf8 where byte != 0 {
            if byte == quote { output.append(quote) }
            output.append(byte)
        }
        output.append(quote)
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }
}
