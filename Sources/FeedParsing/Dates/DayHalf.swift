/// The half of the day that a time of twelve hours lies in.
enum DayHalf {
    case morning, noon, afternoon

    /// The hour of the day that an hour of a clock with twelve means; an hour over 12 is one of the day already.
    func hour(of hour: Int) -> Int {
        guard (0...12).contains(hour) else { return hour }
        switch self {
        case .morning: return hour % 12
        case .noon: return hour < 10 ? hour + 12 : hour
        case .afternoon: return hour % 12 + 12
        }
    }

    /// Takes the half at hand: `AM`, `p.m.`, `SA`, `chiều`, `下午`.
    static func take(_ reader: inout TokenReader) -> (half: DayHalf, isEnglish: Bool)? {
        var ahead = reader
        ahead.skipBlanks()
        guard let word = ahead.word else { return nil }
        ahead.advance()
        if let half = named[word] {
            reader = ahead
            return (half, word == "am" || word == "pm")
        }
        guard word == "a" || word == "p", ahead.take("."), ahead.take(word: "m") else { return nil }
        _ = ahead.take(".")
        reader = ahead
        return (word == "a" ? .morning : .afternoon, true)
    }

    /// The words by their folded form; `SA` and `CH` are what .NET writes for Vietnam.
    static let named: [String: DayHalf] = [
        "am": .morning, "pm": .afternoon, "sa": .morning, "ch": .afternoon, "sang": .morning, "trua": .noon,
        "chieu": .afternoon, "toi": .afternoon, "오전": .morning, "오후": .afternoon, "上午": .morning, "早上": .morning,
        "凌晨": .morning, "中午": .noon, "下午": .afternoon, "晚上": .afternoon, "午前": .morning, "午後": .afternoon,
    ]
}
