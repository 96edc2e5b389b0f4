#if XLSX
    /// A workbook's parts, found by their relationships.
    struct WorkbookParts: ~Copyable {
        private var archive: ZIPArchive
        private let relationships: Relationships
        private let directory = SheetDirectory()

        init(_ archive: consuming ZIPArchive) throws(SpreadsheetFault) {
            let root = try Relationships(of: "", in: &archive)
            let path = root.path(ofKind: "officeDocument") ?? "xl/workbook.xml"
            guard let bytes = try archive.part(path), !path.hasSuffix(".bin") else { throw .noWorkbook }
            try XMLPart.read(bytes, name: path, into: directory)
            self.relationships = try Relationships(of: path, in: &archive)
            self.archive = archive
        }

        /// The entry of a sheet, or of the first that is shown.
        func sheet(named name: String?) throws(SpreadsheetFault) -> SheetDirectory.Entry {
            try directory.entry(named: name)
        }

        /// Reads a sheet and what its cells refer to.
        mutating func contents(
            of entry: SheetDirectory.Entry,
            limits: SpreadsheetLimits
        ) throws(SpreadsheetFault) -> SheetContents {
            let strings = SharedStrings()
            try read("sharedStrings", into: strings)
            let styles = CellStyles()
            try read("styles", into: styles)
            guard let path = relationships.path(entry.relationship), let bytes = try archive.part(path) else {
                throw .damaged(part: entry.name)
            }
            let values = CellValues(strings: strings.texts, dateStyles: styles.dateStyles, is1904: directory.is1904)
            let sheet = SheetPart(name: path, values: values, limits: limits)
            try XMLPart.read(bytes, name: path, into: sheet)
            return SheetContents(name: entry.name, rows: sheet.rows)
        }

        /// Reads a part that a workbook need not have.
        private mutating func read(_ kind: String, into handler: any XMLPartHandler) throws(SpreadsheetFault) {
            guard let path = relationships.path(ofKind: kind), let bytes = try archive.part(path) else { return }
            try XMLPart.read(bytes, name: path, into: handler)
        }
    }
#endif
