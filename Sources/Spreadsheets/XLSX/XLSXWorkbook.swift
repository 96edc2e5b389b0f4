#if XLSX
    import CXLSXWriter
    import Foundation
    import PressModel

    /// A workbook in the making; it is written when it is finished.
    final class XLSXWorkbook {
        private var book: UnsafeMutablePointer<lxw_workbook>?
        private var names = SheetNames()
        private let formats: CellFormats
        private let lists: DropDownLists
        private let target: String
        private let language: Language

        init(_ path: String, target: String, created: Date, language: Language) throws {
            // Its temporary files lie beside the target too: one disk, and the office's permissions.
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            guard let book = cxlsxwriter_new(path, folder) else {
                throw FileReplacement.fault(target, FileReplacement.systemReason)
            }
            cxlsxwriter_set_created(book, max(1, time_t(created.timeIntervalSince1970)))
            self.book = book
            self.formats = CellFormats(book)
            self.lists = DropDownLists()
            self.target = target
            self.language = language
        }

        deinit {
            if let book { lxw_workbook_free(book) }
        }

        /// Adds sheets, and behind them a hidden one with the values of long drop-downs.
        func add(_ sheets: [Sheet]) throws {
            let listName = Words(vi: "Danh mục", en: "Lists")[language]
            let titles = sheets.map { names.legal($0.name) }
            lists.sheetName = names.legal(listName)
            for (sheet, title) in zip(sheets, titles) {
                let writer = XLSXSheet(try newSheet(title), formats: formats, lists: lists, language: language)
                try writer.write(sheet)
            }
            if lists.isUsed { lists.write(to: try newSheet(lists.sheetName)) }
        }

        /// Writes the file.
        func finish() throws {
            guard let book else { return }
            // It frees the workbook, whatever comes of it.
            self.book = nil
            errno = 0
            let code = workbook_close(book)
            guard code != LXW_NO_ERROR else { return }
            // The system says more than libxlsxwriter's “generic error”, which that has printed as well.
            let reason = errno != 0 ? FileReplacement.systemReason : String(cString: lxw_strerror(code))
            throw FileReplacement.fault(target, reason)
        }

        private func newSheet(_ name: String) throws -> UnsafeMutablePointer<lxw_worksheet> {
            guard let book, let sheet = workbook_add_worksheet(book, name) else {
                throw FileReplacement.fault(target, name)
            }
            return sheet
        }
    }
#endif
