/// Reads the one form of date that almost every feed writes, `Thu, 12 Nov 2026 06:40:00 +0700`, without taking it apart.
///
/// Whatever differs by a single byte is left to ``WrittenDate``, which says the same of this form.
enum PlainDate {
    /// The moment, or `nil` if the text has any other form.
    static func read(_ text: String) -> CalendarMoment? {
        guard (28...31).contains(text.utf8.count) else { return nil }
        return text.utf8.withContiguousStorageIfAvailable(moment) ?? nil
    }

    private static func moment(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarMoment? {
        let start = bytes[6] == 0x20 ? 6 : 7
        guard weekdays.contains(word(bytes, 0)), bytes[3] == UInt8(ascii: ","), bytes[4] == 0x20,
            bytes.count >= start + 22,
            [start, start + 4, start + 9, start + 18].allSatisfy({ bytes[$0] == 0x20 }),
            bytes[start + 12] == UInt8(ascii: ":"), bytes[start + 15] == UInt8(ascii: ":"),
            let day = number(bytes, 5..<start), let month = months.firstIndex(of: word(bytes, start + 1)),
            let year = number(bytes, (start + 5)..<(start + 9)), (1_970...2_099).contains(year),
            let hour = number(bytes, (start + 10)..<(start + 12)),
            let minute = number(bytes, (start + 13)..<(start + 15)),
            let second = number(bytes, (start + 16)..<(start + 18)), let offset = offset(bytes, start + 19)
        else { return nil }
        return CalendarMoment(
            year: year,
            month: month + 1,
            day: day,
            hour: hour,
            minute: minute,
            second: second,
            offset: offset
        )
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
            guard bytes[index].isDigit else { return nil }
            value = value * 10 + Int(bytes[index] & 0x0F)
        }
        return value
    }

    /// Three letters as one number.
    private static func word(_ bytes: some Collection<UInt8>, _ start: Int = 0) -> UInt32 {
        bytes.dropFirst(start).prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map { word($0.utf8) }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        .map { word($0.utf8) }

    /// Seconds east of UTC of `+0700` or `GMT` at the end.
    private static func offset(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        if bytes.count == start + 3 { return bytes[start...].elementsEqual("GMT".utf8) ? 0 : nil }
        guard bytes.count == start + 5, bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-"),
            let hours = number(bytes, (start + 1)..<(start + 3)), hours <= 14,
            let minutes = number(bytes, (start + 3)..<(start + 5)), minutes < 60
        else { return nil }
        let seconds = (hours * 60 + minutes) * 60
        return bytes[start] == UInt8(ascii: "-") ? -seconds : seconds
    }
}
