/// Texts that spreadsheets stumble over, the same in every run.
struct RandomTexts {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private static let pieces = [
        "Cần Thơ", "đất đai", "hoà", "ho\u{300}a", "ướt", "tỷ lệ 12,5%", " ", "  ", "\t", "\n", "\r", "\r\n", "'", "''",
        "\"", "\"\"", ",", ";", "=1+1", "=", "+", "-", "@SUM(A1)", "＝", "－5", "＠", "‘", "“", "\u{200B}", "\u{FEFF}",
        "\u{A0}", "\u{301}", "_x0041_", "_x005F_", "_x", "&amp;", "<b>", "]]>", "🌾", "👩‍🌾", "\u{1}", "\u{1B}", "\u{7F}",
        "\u{85}", "\u{2028}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "|", "sep=;", "0012", "1E5", "TRUE", "2026-11-26",
    ]

    mutating func next() -> String {
        (0..<(random() % 7)).map { _ in Self.pieces[random() % Self.pieces.count] }.joined()
    }

    mutating func number(below limit: Int) -> Int { random() % limit }

    /// SplitMix64 (Steele, Lea & Flood 2014).
    private mutating func random() -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) >> 2)
    }
}
