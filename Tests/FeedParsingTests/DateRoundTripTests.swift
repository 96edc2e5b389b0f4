import FeedParsing
import Foundation
import Testing

/// Random moments, written in every form and zone, are read back as what they are.
@Suite struct DateRoundTripTests {
    /// The parts of a moment in some zone, each with its two digits.
    private struct Parts {
        var year: String
        var month: Int
        var day: String
        var clock: String
        var zone: Int

        init(_ seconds: Int, zone: Int) {
            let text = Date(timeIntervalSince1970: Double(seconds + zone * 60)).ISO8601Format()
            year = String(text.prefix(4))
            month = Int(text.dropFirst(5).prefix(2)) ?? 0
            day = String(text.dropFirst(8).prefix(2))
            clock = String(text.dropFirst(11).prefix(8))
            self.zone = zone
        }

        var hours: String { Self.twoDigits(abs(zone) / 60) }
        var minutes: String { Self.twoDigits(abs(zone) % 60) }
        var sign: String { zone < 0 ? "-" : "+" }

        static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    }

    private static let languages: [[String]] = [
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "January February March April May June July August September October November December",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "Ιαν Φεβ Μάρ Απρ Μάι Ιούν Ιούλ Αύγ Σεπ Οκτ Νοέ Δεκ",
        "január február március április május június július augusztus szeptember október november december",
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    ]
    .map { $0.split(separator: " ").map(String.init) }

    private static func forms(_ parts: Parts, month: String) -> [String] {
        let number = Parts.twoDigits(parts.month)
        let (hours, minutes) = (parts.hours, parts.minutes)
        let compact = parts.sign + hours + minutes
        let colon = parts.sign + hours + ":" + minutes
        let day = parts.year + "-" + number + "-" + parts.day
        return [
            "\(day)T\(parts.clock)\(colon)", "\(day) \(parts.clock) \(compact)", "\(day)t\(parts.clock).0\(colon)",
            "Mon, \(parts.day) \(month) \(parts.year) \(parts.clock) \(compact)",
            "\(parts.day) \(month.lowercased()) \(parts.year) \(parts.clock)\(colon)",
            "\(month) \(parts.day), \(parts.year) \(parts.clock) GMT\(colon)",
            "Mon \(month) \(parts.day) \(parts.clock) \(compact) \(parts.year)",
            "\(parts.day)-\(month)-\(parts.year) \(parts.clock) UTC\(compact)",
            "\(parts.day) \(month.uppercased()) \(parts.year) (comment) \(parts.clock) (\(colon))",
            "\(parts.day)/\(number)/\(parts.year) \(parts.clock) \(compact)",
            "\(parts.clock) (GMT\(colon)) \(parts.day)/\(number)/\(parts.year)",
            "ngày \(parts.day) tháng \(number) năm \(parts.year) \(parts.clock) \(colon)",
            "\(parts.year)年\(number)月\(parts.day)日 \(parts.clock) \(colon)",
            "\(parts.year)년 \(number)월 \(parts.day)일 \(parts.clock) \(colon)",
        ]
    }

    @Test(arguments: 0..<14) func everyFormInEveryLanguageIsReadBack(language: Int) {
        var generator = SeededGenerator(seed: UInt64(language))
        for _ in 0..<60 {
            let seconds = Int.random(in: 631_152_000..<4_102_000_000, using: &generator)
            let zone = Int.random(in: -48...56, using: &generator) * 15
            let parts = Parts(seconds, zone: zone)
            for form in Self.forms(parts, month: Self.languages[language][parts.month - 1]) {
                #expect(FeedDate.parse(form) == Date(timeIntervalSince1970: Double(seconds)), "\(form)")
                #expect(FeedDate.statedOffset(of: form) == zone * 60, "\(form)")
            }
        }
    }

    @Test func whateverIsThrownAtItIsReadOrNotButNeverTraps() {
        var generator = SeededGenerator(seed: 23)
        let pieces = [
            "23", "2026", "7", "11", ":", "/", "-", "+", ".", " ", ",", "T", "Z", "W", "Nov", "mar", "GMT", "AM", "CH",
            "tháng", "ngày", "năm", "thứ", "h", "giờ", "年", "月", "日", "오후", "(", ")", "99999999999999999999", "\u{301}",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...12, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            if let date = FeedDate.parse(text) { #expect(date.timeIntervalSince1970.isFinite) }
        }
    }
}
