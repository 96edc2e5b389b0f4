/// How much of a file is read; more is a fault that names the limit.
package struct SpreadsheetLimits: Sendable {
    /// Rows that hold anything, the headers among them.
    package var rows = 100_000

    /// Cells that hold anything, in all rows together.
    package var cells = 5_000_000

    /// Bytes of a file, and of all that is unpacked from it, each: 200 MiB.
    package var bytes = 200 << 20

    /// Bytes of one CSV field: 1 MiB.
    package var fieldBytes = 1 << 20

    /// How many times its packed size a part of a workbook may have.
    ///
    /// Sheets of 100,000 equal rows come to about 20; deflate can do 1,032.
    package var packingRatio = 250

    /// The limits that the program keeps to.
    package init() {}

    /// The columns of a sheet, in Excel and here: A to XFD.
    static let columns = 16_384

    /// The rows of a sheet in Excel.
    static let excelRows = 1_048_576
}
