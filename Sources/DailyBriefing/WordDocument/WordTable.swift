import PressModel

/// A table without borders in WordprocessingML (ECMA-376), for the head and foot, where pandoc has no such thing.
struct WordTable {
    /// A line of a cell.
    struct Line {
        var text: String
        var isBold = false
        var isItalic = false
        /// Points.
        var size = 13.0
        var alignment = "center"
        var isUnderlined = false
    }

    /// Twentieths of a point.
    let widths: [Int]
    let cells: [[Line]]

    /// The table; every text is escaped.
    var xml: String {
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        let row = zip(widths, cells).map { width, lines in
            "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(lines.map(\.xml).joined())</w:tc>"
        }.joined()
        return "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
            + "</w:tblPr><w:tblGrid>\(grid)</w:tblGrid><w:tr>\(row)</w:tr></w:tbl>"
    }
}

extension WordTable.Line {
    fileprivate var xml: String {
        let halves = Int(size * 2)
        let run =
            (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "") + "<w:sz w:val=\"\(halves)\"/>"
            + (isUnderlined ? "<w:u w:val=\"single\"/>" : "")
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:firstLine=\"0\"/>"
            + "<w:jc w:val=\"\(alignment)\"/></w:pPr><w:r><w:rPr>\(run)</w:rPr>"
            + "<w:t xml:space=\"preserve\">\(HTMLEscaping.escapeVisible(text))</w:t></w:r></w:p>"
    }
}
