/// A letter of the Vietnamese alphabet and its tone in one byte: the letter in five bits, the tone in three.
///
/// Case is not part of the code. Letters that no Vietnamese syllable has (`f j w z`, `ü`, `ñ`) share one code.
struct LetterCode: Equatable {
    let byte: UInt8

    static let foreign = LetterCode(letter: 30, tone: 0)
    /// Vowels have the codes 1...12 in this order, which is that of the rows of `rows`.
    static let vowels = Array("aăâeêioôơuưy".unicodeScalars)
    /// Consonants have the codes from 13 on in this order.
    static let consonants = Array("bcdđghklmnpqrstvx".unicodeScalars)
    /// Every vowel with each tone: none, grave, acute, hook, tilde, dot.
    static let rows = [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ",
        "ưừứửữự", "yỳýỷỹỵ", "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ",
        "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ].map { Array($0.unicodeScalars.map(\.value)) }

    init(byte: UInt8) { self.byte = byte }

    init(letter: UInt8, tone: UInt8) { byte = letter << 3 | tone }

    var letter: UInt8 { byte >> 3 }
    var tone: UInt8 { byte & 7 }
    var isVowel: Bool { letter >= 1 && letter <= 12 }

    /// The code of a lower-case letter without tone.
    static func base(_ scalar: Unicode.Scalar) -> UInt8 {
        if let vowel = vowels.firstIndex(of: scalar) { return UInt8(vowel + 1) }
        if let consonant = consonants.firstIndex(of: scalar) { return UInt8(consonant + 13) }
        return foreign.letter
    }

    /// The scalar that writes a vowel code with a tone.
    static func scalar(vowel: UInt8, tone: UInt8, uppercase: Bool) -> UInt32 {
        rows[Int(vowel) - 1 + (uppercase ? 12 : 0)][Int(tone)]
    }
}

/// The codes of the vowels and consonants that the grammar names.
enum Base {
    static let e = LetterCode.base("e")
    static let i = LetterCode.base("i")
    static let o = LetterCode.base("o")
    static let oHorn = LetterCode.base("ơ")
    static let u = LetterCode.base("u")
    static let uHorn = LetterCode.base("ư")
    static let y = LetterCode.base("y")
    static let g = LetterCode.base("g")
    static let n = LetterCode.base("n")
    static let q = LetterCode.base("q")
}
