/// Reads the zone of a date: `Z`, `+07:00`, `+0700`, `+07`, `GMT+7`, `gMt + 7`, `EST`.
enum ZoneReader {
    /// Seconds east of UTC, or `nil` if what follows is no zone; `reader` then stands where it stood.
    static func read(_ reader: inout TokenReader) -> Int? {
        var ahead = reader
        ahead.skipBlanks()
        while ahead.take("(") || ahead.take("[") || ahead.take(",") { ahead.skipBlanks() }
        var zone: Int?
        if case .word(let name)? = ahead.current, let offset = named[name] {
            ahead.advance()
            zone = offset
            var beyond = ahead
            beyond.skipBlanks()
            if let numeric = numeric(&beyond) {
                zone = numeric
                ahead = beyond
            }
        } else {
            zone = numeric(&ahead)
        }
        if zone != nil { reader = ahead }
        return zone
    }

    /// An offset in figures, with blanks allowed after the sign.
    private static func numeric(_ reader: inout TokenReader) -> Int? {
        let sign: Int
        if reader.take("+") { sign = 1 } else if reader.take("-") { sign = -1 } else { return nil }
        reader.skipBlanks()
        guard case .number(let value, let digits)? = reader.current, digits <= 4 else { return nil }
        reader.advance()
        if digits > 2 { return seconds(sign, hours: value / 100, minutes: value % 100) }
        guard reader.take(":") else { return seconds(sign, hours: value, minutes: 0) }
        return seconds(sign, hours: value, minutes: reader.takeNumber(digits: 1...2) ?? 0)
    }

    private static func seconds(_ sign: Int, hours: Int, minutes: Int) -> Int? {
        minutes < 60 && hours <= 15 ? sign * (hours * 3_600 + minutes * 60) : nil
    }

    /// The names of RFC 822 §5.1, those of Europe and Asia seen in feeds, and Vietnam's.
    private static let named: [String: Int] = {
        let hours: [String: Double] = [
            "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
            "mdt": -6,
            "pst": -8, "pdt": -7, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "ist": 5.5, "ict": 7,
            "wib": 7, "hkt": 8, "sgt": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
        ]
        return hours.mapValues { Int($0 * 3_600) }
    }()
}
