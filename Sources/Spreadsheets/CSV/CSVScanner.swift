/// Cuts a text in UTF-8 into the records of RFC 4180, with the line on which each begins.
///
/// More lenient than the RFC where people and programs are: a quote within an unquoted field is a character, and what
/// follows a closing quote is added to its field.
struct CSVScanner {
    /// A record: the fields that hold something.
    struct Record {
        var line: Int
        var cells: [SheetRow.Cell] = []
    }

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let fieldLimit: Int
    private var position: Int
    private var line: Int
    private var field: [UInt8] = []

    private static let quote = UInt8(ascii: "\"")

    init(_ bytes: [UInt8], dialect: CSVDialect, fieldLimit: Int) {
        self.bytes = bytes
        self.delimiter = dialect.delimiter
        self.fieldLimit = fieldLimit
        self.position = dialect.start
        self.line = dialect.line
    }

    /// The next record; `nil` at the end.
    mutating func next() throws(SpreadsheetFault) -> Record? {
        guard position < bytes.count else { return nil }
        var record = Record(line: line)
        var column = 0
        while true {
            try readField()
            if !field.isEmpty { record.cells.append(SheetRow.Cell(column: column, text: try text())) }
            guard position < bytes.count, bytes[position] == delimiter else { break }
            position += 1
            column += 1
            guard column < SpreadsheetLimits.columns else { throw .tooManyCells(SpreadsheetLimits.columns) }
        }
        skipLineBreak()
        return record
    }

    /// Reads up to the delimiter or line break that ends the field.
    private mutating func readField() throws(SpreadsheetFault) {
        field.removeAll(keepingCapacity: true)
        if position < bytes.count, bytes[position] == Self.quote { try readQuoted() }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == delimiter || byte == 0x0A || byte == 0x0D { return }
            try take(byte)
        }
    }

    private mutating func readQuoted() throws(SpreadsheetFault) {
        let opened = line
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Self.quote {
                guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
                    position += 1
                    return
                }
                position += 1
            } else if isLineEnd(position) {
                line += 1
            }
            try take(byte)
        }
        throw .unterminatedQuote(line: opened)
    }

    private mutating func take(_ byte: UInt8) throws(SpreadsheetFault) {
        guard field.count < fieldLimit else { throw .longField(line: line, limit: fieldLimit) }
        field.append(byte)
        position += 1
    }

    private func text() throws(SpreadsheetFault) -> String {
        guard let text = String(validating: field, as: UTF8.self) else { throw .notUTF8(line: line) }
        return text
    }

    /// Whether a line ends with the byte: CR LF ends one at the LF.
    private func isLineEnd(_ index: Int) -> Bool {
        if bytes[index] == 0x0A { return true }
        return bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
    }

    private mutating func skipLineBreak() {
        guard position < bytes.count else { return }
        if !isLineEnd(position) { position += 1 }
        position += 1
        line += 1
    }
}
