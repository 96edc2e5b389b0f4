/// The months that Vietnamese names by words after `tháng`: `tháng Giêng`, `Tháng Mười Một` (.NET writes the latter).
enum VietnameseMonths {
    /// Takes the month at hand.
    static func take(_ reader: inout TokenReader) -> Int? {
        guard let number = reader.word.flatMap({ numerals[$0] }) else { return nil }
        reader.advance()
        var ahead = reader
        ahead.skipBlanks()
        guard number == 10, let more = ahead.word.flatMap({ numerals[$0] }), more <= 2 else { return number }
        ahead.advance()
        reader = ahead
        return number + more
    }

    private static let numerals = [
        "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
        "muoi": 10, "chap": 12,
    ]
}
