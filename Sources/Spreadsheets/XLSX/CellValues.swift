#if XLSX
    /// What the value of a cell stands for.
    struct CellValues {
        var strings: [String]
        var dateStyles: Set<Int>
        var is1904: Bool

        /// The text of a cell.
        ///
        /// - Parameters:
        ///   - written: What stands in the file.
        ///   - type: The cell's type, `n` if none is given (ECMA-376 part 1, 18.18.11).
        ///   - style: The number of the cell's style.
        /// - Returns: `nil` if it refers to a text that is not there.
        func text(_ written: String, type: String, style: Int) -> String? {
            switch type {
            case "s":
                guard let index = Int(written), strings.indices.contains(index) else { return nil }
                return strings[index]
            case "str", "inlineStr": return WorkbookText.decoded(written)
            case "b": return written == "1" || written == "true" ? "TRUE" : "FALSE"
            case "d": return written.hasSuffix("T00:00:00") ? String(written.dropLast(9)) : written
            case "e": return written
            default: return number(written, style)
            }
        }

        private func number(_ written: String, _ style: Int) -> String {
            if dateStyles.contains(style), let serial = Double(written),
                let day = DaySerial.text(serial, is1904: is1904)
            {
                return day
            }
            return NumberText.normal(written) ?? written
        }
    }
#endif
