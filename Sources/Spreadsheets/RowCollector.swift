/// Gathers rows within the limits; both readers hand it what they find.
struct RowCollector {
    private(set) var rows: [SheetRow] = []
    private let limits: SpreadsheetLimits
    private var cellCount = 0

    init(limits: SpreadsheetLimits) {
        self.limits = limits
    }

    /// Takes a row; one without any text is passed over.
    ///
    /// - Parameters:
    ///   - number: Its number or line.
    ///   - cells: The cells that hold something, in the order of the file.
    /// - Throws: that there are too many of them.
    mutating func add(_ number: Int, _ cells: [SheetRow.Cell]) throws(SpreadsheetFault) {
        guard !cells.isEmpty else { return }
        guard rows.count < limits.rows else { throw .tooManyRows(limits.rows) }
        cellCount += cells.count
        guard cellCount <= limits.cells else { throw .tooManyCells(limits.cells) }
        rows.append(SheetRow(number: number, cells: Self.ordered(cells)))
    }

    /// The cells from the left, the last one of each column: a hostile workbook may name a column twice.
    private static func ordered(_ cells: [SheetRow.Cell]) -> [SheetRow.Cell] {
        let isOrdered = zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }
        if isOrdered { return cells }
        let byColumn = Dictionary(cells.map { ($0.column, $0) }) { _, later in later }
        return byColumn.values.sorted { $0.column < $1.column }
    }
}
