import Foundation

/// Reads the dates that pages write: `2026-11-12T06:40:00+07:00`, `Thứ năm, 12/11/2026, 06:40 (GMT+7)`.
enum PageDate {
    private static let vietnamOffset = 7 * 3_600

    /// The moment that a text names, without a zone in Vietnam's time.
    ///
    /// `nil` if the text has no whole day, or one that cannot be.
    static func parse(_ text: String) -> Date? {
        let text = String(text.prefix(120))
        var scanner = FigureScanner(text)
        guard let day = scanner.day() else { return nil }
        let time = scanner.time() ?? FigureScanner(text).timeAnywhere() ?? (0, 0, 0)
        let offset = scanner.offset() ?? vietnamOffset
        return moment(day, time, offset)
    }

    private static func moment(_ day: (Int, Int, Int), _ time: (Int, Int, Int), _ offset: Int) -> Date? {
        guard time.0 < 24, time.1 < 60, time.2 <= 60, (1990...2100).contains(day.0) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        guard let zone = TimeZone(secondsFromGMT: offset) else { return nil }
        calendar.timeZone = zone
        var parts = DateComponents()
        (parts.year, parts.month, parts.day) = day
        (parts.hour, parts.minute, parts.second) = time
        return parts.isValidDate(in: calendar) ? calendar.date(from: parts) : nil
    }
}

/// Walks over the figures of a date.
struct FigureScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The first day: year first with dashes, or day first with slashes, dashes or dots.
    mutating func day() -> (Int, Int, Int)? {
        while index < bytes.count {
            let start = index
            if let first = number(), let divider = take(anyOf: "-/."), let second = number(),
                take(anyOf: "-/.") == divider,
                let third = number()
            {
                return first >= 1_000 ? (first, second, third) : (third, second, first)
            }
            index = max(index, start + 1)
        }
        return nil
    }

    /// The time that follows: `06:40`, `06:40:00`, `6h40`.
    mutating func time() -> (Int, Int, Int)? {
        var ahead = self
        while ahead.index < ahead.bytes.count, !isDigit(ahead.bytes[ahead.index]) { ahead.index += 1 }
        guard let hour = ahead.number(), ahead.take(anyOf: ":hH") != nil else { return nil }
        let minute = ahead.number() ?? 0
        var second = 0
        if ahead.take(anyOf: ":") != nil { second = ahead.number() ?? 0 }
        if ahead.take(anyOf: ".") != nil { _ = ahead.number() }
        self = ahead
        return (hour < 12 && isAfternoon() ? hour + 12 : hour, minute, second)
    }

    /// Whether "PM" or "CH" (chiều) follows.
    private func isAfternoon() -> Bool {
        var ahead = self
        _ = ahead.take(anyOf: " ")
        let isMark = ahead.take(anyOf: "PpCc") != nil && ahead.take(anyOf: "MmHh") != nil
        return isMark && (ahead.index == bytes.count || !ASCII.isLetter(bytes[ahead.index]))
    }

    /// A time anywhere in the text, for sites that write it before the day.
    func timeAnywhere() -> (Int, Int, Int)? {
        for start in bytes.indices where isDigit(bytes[start]) && (start == 0 || !isDigit(bytes[start - 1])) {
            var ahead = self
            ahead.index = start
            guard ahead.number() != nil, ahead.take(anyOf: ":hH") != nil else { continue }
            ahead.index = start
            return ahead.time()
        }
        return nil
    }

    /// The zone that follows, in seconds east of UTC: `Z`, `+07:00`, `GMT+7`.
    mutating func offset() -> Int? {
        while index < bytes.count, !isDigit(bytes[index]) {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "Z") { return 0 }
            guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), let value = number() else { continue }
            let hours = value > 99 ? value / 100 : value
            let minutes = value > 99 ? value % 100 : (take(anyOf: ":") == nil ? 0 : number() ?? 0)
            guard hours <= 15, minutes < 60 else { return nil }
            return (byte == UInt8(ascii: "+") ? 1 : -1) * (hours * 3_600 + minutes * 60)
        }
        return nil
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while index < bytes.count, isDigit(bytes[index]), index - start < 4 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return index > start ? value : nil
    }

    private mutating func take(anyOf signs: String) -> UInt8? {
        guard index < bytes.count, signs.utf8.contains(bytes[index]) else { return nil }
        index += 1
        return bytes[index - 1]
    }
}
