#if XLSX
    /// What `workbook.xml` says: the sheets and where days are counted from.
    final class SheetDirectory: XMLPartHandler {
        /// An entry of the directory.
        struct Entry {
            var name: String
            var relationship: String
            var isHidden: Bool
        }

        private(set) var entries: [Entry] = []
        private(set) var is1904 = false

        func start(_ tag: XMLTag, in parent: String) {
            if tag.name == "workbookPr" { is1904 = tag.isSet("date1904") }
            guard tag.name == "sheet", parent == "sheets", let name = tag["name"], let relationship = tag["id"] else {
                return
            }
            let state = tag["state"] ?? "visible"
            entries.append(Entry(name: name, relationship: relationship, isHidden: state != "visible"))
        }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
        func end(_ name: String, in parent: String) {}

        /// The entry of a name, else with `nil` the first that is shown.
        func entry(named name: String?) throws(SpreadsheetFault) -> Entry {
            let found =
                if let name {
                    entries.first { $0.name == name }
                        ?? entries.first { $0.name.lowercased() == name.lowercased() }
                } else {
                    entries.first { !$0.isHidden } ?? entries.first
                }
            guard let found else { throw .noSheet(named: name ?? "", among: entries.map(\.name)) }
            return found
        }
    }
#endif
