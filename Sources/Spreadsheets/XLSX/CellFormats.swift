#if XLSX
    import CXLSXWriter

    /// The formats of a workbook's cells, each made once.
    final class CellFormats {
        /// What a cell shows.
        enum Kind { case header, plain, day, link }

        private struct Key: Hashable {
            var kind: Kind
            var wraps: Bool
            var isUnlocked: Bool
        }

        private let book: UnsafeMutablePointer<lxw_workbook>
        private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

        init(_ book: UnsafeMutablePointer<lxw_workbook>) {
            self.book = book
        }

        /// The format of the cells of a column.
        func format(_ kind: Kind, wraps: Bool, isUnlocked: Bool) -> UnsafeMutablePointer<lxw_format>? {
            let key = Key(kind: kind, wraps: wraps, isUnlocked: isUnlocked)
            if let format = made[key] { return format }
            guard let format = workbook_add_format(book) else { return nil }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if wraps { format_set_text_wrap(format) }
            if isUnlocked { format_set_unlocked(format) }
            set(kind, on: format)
            made[key] = format
            return format
        }

        private func set(_ kind: Kind, on format: UnsafeMutablePointer<lxw_format>) {
            switch kind {
            case .header: format_set_bold(format)
            case .plain: break
            case .day: format_set_num_format(format, "dd/mm/yyyy")
            case .link:
                format_set_font_color(format, 0x0000FF)
                format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
            }
        }
    }
#endif
