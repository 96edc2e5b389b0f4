import Foundation
import PressModel

/// Days as Excel counts them (ECMA-376 part 1, 18.17.4.1).
enum DaySerial {
    /// Days from 1899-12-30, where serial numbers begin from March 1900 on, to 1970-01-01.
    private static let daysTo1970 = 25_569
    /// Excel counts a 29 February 1900, which never was: before it, every number is one less.
    private static let firstSound = 61
    /// 9999-12-31.
    private static let last = 2_958_465
    /// From the start of the 1900 system to that of 1904, which old Excel for Mac used.
    private static let offset1904 = 1_462

    /// The serial number of a day in the 1900 system; `nil` before March 1900 and after 9999.
    static func serial(of day: CalendarDay) -> Int? {
        let seconds = day.start(in: .gmt).timeIntervalSince1970
        let serial = Int((seconds / 86_400).rounded()) + daysTo1970
        return (firstSound...last).contains(serial) ? serial : nil
    }

    /// What a serial number stands for: yyyy-MM-dd, with HH:mm:ss where it is not the start of the day.
    ///
    /// - Returns: `nil` if no day has that number.
    static func text(_ serial: Double, is1904: Bool) -> String? {
        guard serial.isFinite, serial >= 0, serial < Double(last + 1) else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        let (whole, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        guard let days = sound(whole, is1904: is1904) else { return nil }
        let start = Date(timeIntervalSince1970: Double(days - daysTo1970) * 86_400)
        let day = CalendarDay(start, in: .gmt).description
        return rest == 0 ? day : "\(day) \(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
    }

    /// Days since 1899-12-30.
    private static func sound(_ serial: Int, is1904: Bool) -> Int? {
        if is1904 { return serial + offset1904 <= last ? serial + offset1904 : nil }
        if serial >= firstSound { return serial <= last ? serial : nil }
        return serial > 0 && serial < firstSound - 1 ? serial + 1 : nil
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
