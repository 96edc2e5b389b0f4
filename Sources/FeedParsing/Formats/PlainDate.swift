import Foundation

/// Reads the one form of date that almost every feed writes, `Thu, 12 Nov 2026 06:40:00 +0700`, without taking it apart.
///
/// Whatever differs by a single byte is left to ``FeedDate``.
enum PlainDate {
    /// The moment, or `nil` if the text has any other form.
    static func read(_ text: String) -> Date? {
        guard (28...31).contains(text.utf8.count) else { return nil }
        let found: Int?? = text.utf8.withContiguousStorageIfAvailable { seconds(of: $0) }
        guard let seconds = found ?? nil else { return nil }
        return Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    private static func seconds(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes[3] == UInt8(ascii: ","), bytes[4] == 0x20 else { return nil }
        let dayWidth = bytes[6] == 0x20 ? 1 : 2
        let start = 5 + dayWidth
        guard bytes.count >= start + 18, let day = number(bytes, 5, dayWidth), let month = month(bytes, start + 1),
            bytes[start] == 0x20, bytes[start + 4] == 0x20, let year = number(bytes, start + 5, 4),
            bytes[start + 9] == 0x20, let hour = number(bytes, start + 10, 2), bytes[start + 12] == colon,
            let minute = number(bytes, start + 13, 2), bytes[start + 15] == colon,
            let second = number(bytes, start + 16, 2), let zone = zone(bytes, start + 18)
        else { return nil }
        guard (1...28).contains(day), (1970...2099).contains(year), hour < 24, minute < 60, second < 60 else {
            return nil
        }
        return days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - zone
    }

    private static let colon = UInt8(ascii: ":")

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int) -> Int? {
        var value = 0
        for index in start..<(start + width) {
            guard bytes[index].isDigit else { return nil }
            value = value * 10 + Int(bytes[index] & 0x0F)
        }
        return value
    }

    private static func month(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        let name = UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
        return months.firstIndex(of: name).map { $0 + 1 }
    }

    private static let months: [UInt32] = [
        0x4A_616E, 0x46_6562, 0x4D_6172, 0x41_7072, 0x4D_6179, 0x4A_756E, 0x4A_756C, 0x41_7567, 0x53_6570, 0x4F_6374,
        0x4E_6F76, 0x44_6563,
    ]

    /// Seconds east of Greenwich of ` +0700` or ` GMT` at the end.
    private static func zone(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard start < bytes.count, bytes[start] == 0x20 else { return nil }
        let rest = Array(bytes[(start + 1)...])
        if rest.count == 3, rest.elementsEqual("GMT".utf8) { return 0 }
        guard rest.count == 5, rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-"),
            let hours = number(bytes, start + 2, 2), let minutes = number(bytes, start + 4, 2), hours <= 14,
            minutes < 60
        else { return nil }
        let seconds = hours * 3_600 + minutes * 60
        return rest.first == UInt8(ascii: "-") ? -seconds : seconds
    }

    /// Days from 1970 to a day of the Gregorian calendar, counted with years that begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
