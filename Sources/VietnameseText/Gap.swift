/// What stands between two syllables, read one scalar at a time.
struct Gap {
    /// How strongly it separates them.
    enum Kind { case joins, phrase, sentence }

    private var spaces = false
    private var dashes = false
    private var points = 0
    private var kind = Kind.joins

    /// Whether it is made of what joins words wherever it stands: spaces, or nothing.
    var isPlain: Bool { points == 0 && kind == .joins && !dashes }

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        if scalar == 0x20 { spaces = true } else { addOther(scalar) }
    }

    private mutating func addOther(_ scalar: UInt32) {
        switch scalar {
        case 0x09:
            spaces = true
        case 0x2E:
            points += 1
        case 0x2D, 0x2F, 0x2010, 0x2011, 0x2012, 0x2013:  // - / ‐ ‑ ‒ –
            dashes = true
        case 0x26, 0x27, 0x2019, 0x5F:  // & ' ’ _
            break
        default:
            if Self.endsSentence(scalar) { kind = .sentence } else if kind == .joins { kind = .phrase }
        }
    }

    /// Whether a scalar ends a sentence wherever it stands.
    ///
    /// Bullets do, because a list item is a passage of its own.
    private static func endsSentence(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        case 0x21, 0x3B, 0x3F, 0x2026, 0x3002: true  // ! ? ; … 。
        case 0x2022, 0x25A0, 0x25AA, 0x25BA, 0x25CF: true  // • ■ ▪ ► ●
        default: false
        }
    }

    /// The kind of the whole gap, given what stands at its two sides.
    ///
    /// A point ends a sentence unless it follows an abbreviation (`TP. Hồ Chí Minh`), a small letter comes next
    /// (`v.v. và`), or it stands inside a name (`TP.HCM`, `VnExpress.net`). A dash between spaces divides,
    /// except before a number (`COVID - 19`).
    func kind(before: Neighbour, after: Neighbour) -> Kind {
        if kind == .sentence || points > 1 { return .sentence }
        if points == 1 { return kind(pointBetween: before, after) }
        let dashDivides = dashes && spaces && !after.isDigit
        return dashDivides && kind == .joins ? .phrase : kind
    }

    private func kind(pointBetween before: Neighbour, _ after: Neighbour) -> Kind {
        if before.isAbbreviation { return kind }
        guard !spaces, kind == .joins, !dashes else { return after.isLowercase ? .phrase : .sentence }
        return after.isUppercase && (before.endsLowercase || before.isDigit) ? .sentence : .joins
    }
}

/// The side of a gap that decides what a point in it means.
struct Neighbour {
    var isUppercase = false
    var isLowercase = false
    var isDigit = false
    var endsLowercase = false
    var isAbbreviation = false

    /// Titles and units of the administration that are written with a point before a name.
    private static let abbreviations = Set(
        "tp tx tt q p h x ths ts pgs gs bs ks ls cn mr mrs ms dr st no"
            .split(separator: " ").map { SyllableKey(smallForm: String($0).unicodeScalars) }
    )

    /// Whether a syllable's small form is one of the abbreviations.
    static func isAbbreviation(_ key: SyllableKey) -> Bool { abbreviations.contains(key) }
}
