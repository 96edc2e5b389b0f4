/// What the scanners have to know about one Latin letter, in one machine word.
struct LetterInfo {
    /// From the low end: the key's byte, the letter's code, flags, the small form, the folded form.
    let raw: UInt64

    static let none = LetterInfo(raw: 0)

    init(raw: UInt64) { self.raw = raw }

    init(key: UInt8, code: UInt8, flags: UInt16, lower: UInt32, fold: UInt32) {
        raw = UInt64(key) | UInt64(code) << 8 | UInt64(flags) << 16 | UInt64(lower) << 32 | UInt64(fold) << 48
    }

    static let letterFlag: UInt16 = 1
    static let capitalFlag: UInt16 = 2
    static let ethFlag: UInt16 = 4
    static let hornFlag: UInt16 = 8
    static let vowelFlag: UInt16 = 16
    static let markFlag: UInt16 = 32
    /// Carries a tone.
    static let toneFlag: UInt16 = 64
    /// Has no byte in keys.
    static let keylessFlag: UInt16 = 128

    /// The small form's byte in a syllable's key, 0 where it has none (`SyllableKey`).
    var key: UInt8 { UInt8(truncatingIfNeeded: raw) }
    var code: LetterCode { LetterCode(byte: UInt8(truncatingIfNeeded: raw >> 8)) }
    var flags: UInt16 { UInt16(truncatingIfNeeded: raw >> 16) }
    /// The small form, as a scalar value.
    var lower: UInt16 { UInt16(truncatingIfNeeded: raw >> 32) }
    /// The small form without diacritics.
    var fold: UInt16 { UInt16(truncatingIfNeeded: raw >> 48) }
    /// What the letter adds to a run (`LetterMachine`): key and flags, and that a letter ends.
    var entry: UInt64 { raw & 0xFFFF_00FF | 1 << 8 }
    var isLetter: Bool { has(Self.letterFlag) }
    var isUppercase: Bool { has(Self.capitalFlag) }
    /// `Ð ð Ɖ`.
    var isEth: Bool { has(Self.ethFlag) }
    /// Carries a diacritic, that of `đ` included.
    var hasMark: Bool { has(Self.markFlag) }

    @inline(__always)
    private func has(_ flag: UInt16) -> Bool { raw & UInt64(flag) << 16 != 0 }
}

/// Facts about Latin letters, one array read a letter: U+0000–U+024F and U+1E00–U+1EFF.
struct LetterTable: Sendable {
    static let shared = LetterTable()

    private let infos: [LetterInfo]

    private init() {
        let codes = Self.vietnameseCodes()
        infos = (0..<Self.count).map { index in
            let scalar = Unicode.Scalar(Self.scalarValue(index)) ?? "\u{FFFD}"
            return Self.info(scalar, code: codes[scalar.value] ?? .foreign)
        }
    }

    /// What is known of a scalar, `LetterInfo.none` for those outside the table.
    @inline(__always)
    func info(_ scalar: UInt32) -> LetterInfo { infos.withUnsafeBufferPointer { Lookup(infos: $0).info(scalar) } }

    /// Gives a body the table in the form that is read fastest.
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        infos.withUnsafeBufferPointer { body(Lookup(infos: $0)) }
    }

    /// The table as a pointer, for loops over all characters of a text.
    struct Lookup {
        fileprivate let infos: UnsafeBufferPointer<LetterInfo>

        /// What is known of a scalar, `LetterInfo.none` for those outside the table.
        @inline(__always)
        func info(_ scalar: UInt32) -> LetterInfo {
            if scalar < 0x250 { return infos[Int(scalar)] }
            return scalar >= 0x1E00 && scalar <= 0x1EFF ? infos[Int(scalar) - 0x1E00 + 0x250] : .none
        }
    }

    /// Whether the table has forms for a scalar.
    func contains(_ scalar: UInt32) -> Bool { scalar < 0x250 || scalar >= 0x1E00 && scalar <= 0x1EFF }

    private static let count = 0x350

    private static func scalarValue(_ index: Int) -> UInt32 {
        UInt32(index < 0x250 ? index : index - 0x250 + 0x1E00)
    }

    private static func info(_ scalar: Unicode.Scalar, code: LetterCode) -> LetterInfo {
        let lower = lowercase(scalar)
        let fold = LatinFold.fold(lower)
        let key = SyllableKey.codes[lower] ?? 0
        let isLetter = scalar.properties.isAlphabetic
        return LetterInfo(
            key: key,
            code: isLetter ? code.byte : 0,
            flags: isLetter ? flags(scalar, code, hasKey: key != 0, hasMark: lower != fold) : 0,
            lower: lower,
            fold: fold
        )
    }

    private static func flags(_ scalar: Unicode.Scalar, _ code: LetterCode, hasKey: Bool, hasMark: Bool) -> UInt16 {
        var flags = LetterInfo.letterFlag
        if scalar.properties.isUppercase { flags |= LetterInfo.capitalFlag }
        // Ð ð Ɖ look like Đ đ but are letters of other languages.
        if scalar == "\u{D0}" || scalar == "\u{F0}" || scalar == "\u{189}" { flags |= LetterInfo.ethFlag }
        if code.isVowel { flags |= LetterInfo.vowelFlag }
        if code.letter == Base.oHorn || code.letter == Base.uHorn { flags |= LetterInfo.hornFlag }
        if code.tone != 0 { flags |= LetterInfo.toneFlag }
        if hasMark { flags |= LetterInfo.markFlag }
        if !hasKey { flags |= LetterInfo.keylessFlag }
        return flags
    }

    /// The simple small form; a letter whose small form is several scalars (`İ`) keeps its first.
    private static func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
        return small <= 0xFFFF ? small : scalar.value
    }

    private static func vietnameseCodes() -> [UInt32: LetterCode] {
        var codes: [UInt32: LetterCode] = [:]
        for (index, row) in LetterCode.rows.enumerated() {
            for (tone, scalar) in row.enumerated() {
                codes[scalar] = LetterCode(letter: UInt8(index % 12 + 1), tone: UInt8(tone))
            }
        }
        for consonant in LetterCode.consonants {
            let code = LetterCode(letter: LetterCode.base(consonant), tone: 0)
            for form in [consonant.value] + consonant.properties.uppercaseMapping.unicodeScalars.map(\.value) {
                codes[form] = code
            }
        }
        return codes
    }
}
