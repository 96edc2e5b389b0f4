/// References like `C5`.
enum CellReference {
    /// The column of a reference, from 0; `nil` if Excel has no such column.
    static func column(_ reference: String) -> Int? {
        var number = 0
        for byte in reference.utf8 {
            let letter = byte & 0xDF
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { break }
            number = number * 26 + Int(letter - UInt8(ascii: "A")) + 1
            if number > SpreadsheetLimits.columns { return nil }
        }
        return number > 0 ? number - 1 : nil
    }

    /// The letters of a column counted from 0.
    static func letters(_ column: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            letters = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
