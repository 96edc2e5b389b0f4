#if XLSX
    /// Which of a workbook's cell styles show days.
    final class CellStyles: XMLPartHandler {
        private(set) var dateStyles: Set<Int> = []
        private var codes: [Int: String] = [:]
        private var styleCount = 0

        func start(_ tag: XMLTag, in parent: String) {
            if tag.name == "numFmt", let code = tag["formatCode"], let number = tag["numFmtId"].flatMap({ Int($0) }) {
                codes[number] = code
            }
            // The cells' own list; `cellStyleXfs` beside it are the styles that have names.
            guard tag.name == "xf", parent == "cellXfs" else { return }
            let format = tag["numFmtId"].flatMap { Int($0) } ?? 0
            if codes[format].map(NumberFormat.showsDay) ?? NumberFormat.isBuiltInDay(format) {
                dateStyles.insert(styleCount)
            }
            styleCount += 1
        }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
        func end(_ name: String, in parent: String) {}
    }
#endif
