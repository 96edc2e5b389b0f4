/// What the scanners have to know about one Latin letter.
struct LetterInfo {
    /// The letter's code in the low byte, flags above.
    let bits: UInt16
    /// The small form, as a scalar value.
    let lower: UInt16
    /// The small form without diacritics.
    let fold: UInt16
    /// The small form's byte in a syllable's key, 0 where it has none (`SyllableKey`).
    let key: UInt8

    static let none = LetterInfo(bits: 0, lower: 0, fold: 0, key: 0)

    static let letterFlag: UInt16 = 0x100
    static let capitalFlag: UInt16 = 0x200
    static let ethFlag: UInt16 = 0x400
    static let hornFlag: UInt16 = 0x800
    static let vowelFlag: UInt16 = 0x1000

    var code: LetterCode { LetterCode(byte: UInt8(truncatingIfNeeded: bits)) }
    var isLetter: Bool { bits & Self.letterFlag != 0 }
    var isUppercase: Bool { bits & Self.capitalFlag != 0 }
    /// `Ð ð Ɖ`, which look like `Đ đ` but are letters of other languages.
    var isEth: Bool { bits & Self.ethFlag != 0 }
    /// Carries a diacritic, that of `đ` included.
    var hasMark: Bool { lower != fold }
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
        let fold = UInt16(LatinFold.fold(lower))
        let key = SyllableKey.codes[lower] ?? 0
        guard scalar.properties.isAlphabetic else {
            return LetterInfo(bits: 0, lower: UInt16(lower), fold: fold, key: key)
        }
        var bits = UInt16(code.byte) | LetterInfo.letterFlag
        if scalar.properties.isUppercase { bits |= LetterInfo.capitalFlag }
        if scalar == "\u{D0}" || scalar == "\u{F0}" || scalar == "\u{189}" { bits |= LetterInfo.ethFlag }
        if code.isVowel { bits |= LetterInfo.vowelFlag }
        if code.letter == Base.oHorn || code.letter == Base.uHorn { bits |= LetterInfo.hornFlag }
        return LetterInfo(bits: bits, lower: UInt16(lower), fold: fold, key: key)
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
