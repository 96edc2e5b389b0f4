import Foundation

/// A number with its unit, brought to one unit of its kind.
struct MeasuredQuantity: Hashable {
    enum Kind: UInt8 { case minutes, metres, kilograms, litres, dong, degrees, grade, people }

    let kind: Kind
    let value: Double

    var key: UInt64 { WordHash.of("#\(kind.rawValue)=\(value)") }
}

/// A number as it is written in digits.
enum WrittenQuantity {
    /// Reads `1.573`, `407`, `88,1`; nil for what is no number.
    static func value(_ bytes: [UInt8]) -> Double? {
        guard let first = bytes.first, (48...57).contains(first), bytes.count <= 15 else { return nil }
        var text = bytes.filter { $0 != UInt8(ascii: ".") }
        if let comma = text.firstIndex(of: UInt8(ascii: ",")) { text[comma] = UInt8(ascii: ".") }
        return Double(String(decoding: text, as: UTF8.self))
    }
}

/// Words of numbers and units.
enum MeasureWords {
    static let digits = table([
        ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8),
        ("chín", 9), ("mười", 10), ("mốt", 1), ("tư", 4), ("lăm", 5),
    ])
    static let tens = table([("mươi", 10), ("chục", 10), ("trăm", 100)])
    static let powers = table([
        ("nghìn", 1e3), ("ngàn", 1e3), ("vạn", 1e4), ("triệu", 1e6), ("tỷ", 1e9), ("tỉ", 1e9),
    ])
    static let half = WordHash.syllable("nửa")
    static let andHalf = WordHash.syllable("rưỡi")
    static let five = WordHash.syllable("năm")
    static let month = WordHash.syllable("tháng")
    static let grade = WordHash.syllable("cấp")

    static let units: [UInt64: (kind: MeasuredQuantity.Kind, factor: Double)] = [
        "giây": (.minutes, 1.0 / 60), "phút": (.minutes, 1), "giờ": (.minutes, 60), "tiếng": (.minutes, 60),
        "ngày": (.minutes, 1_440), "hôm": (.minutes, 1_440), "bữa": (.minutes, 1_440), "tuần": (.minutes, 10_080),
        "tháng": (.minutes, 43_200), "năm": (.minutes, 518_400), "mét": (.metres, 1), "m": (.metres, 1),
        "km": (.metres, 1_000), "cm": (.metres, 0.01), "kg": (.kilograms, 1), "ký": (.kilograms, 1),
        "kí": (.kilograms, 1), "cân": (.kilograms, 1), "tấn": (.kilograms, 1_000), "tạ": (.kilograms, 100),
        "lít": (.litres, 1), "đồng": (.dong, 1), "độ": (.degrees, 1),
        // `nạn nhân`, `hành khách`, `học sinh`: the first syllable stands after the number.
        "người": (.people, 1), "trẻ": (.people, 1), "em": (.people, 1), "cháu": (.people, 1), "bé": (.people, 1),
        "ca": (.people, 1), "nạn": (.people, 1), "hành": (.people, 1), "đứa": (.people, 1), "học": (.people, 1),
    ].reduce(into: [:]) { $0[WordHash.syllable($1.key)] = $1.value }

    private static func table(_ words: [(String, Double)]) -> [UInt64: Double] {
        Dictionary(words.map { (WordHash.syllable($0.0), $0.1) }) { first, _ in first }
    }
}
