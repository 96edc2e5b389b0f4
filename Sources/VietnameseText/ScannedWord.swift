/// The word that a scanner is in.
struct ScannedWord {
    /// What a character of a word is.
    enum Kind: UInt8 { case uppercase, lowercase, digit, other }

    /// The kind of the first character.
    let first: Kind
    /// The kind of the last character.
    private(set) var last: Kind
    private var bits: UInt64 = 0
    private var count = 0
    private var hasKey = true
    private var hasMark = false

    init(_ kind: Kind) {
        first = kind
        last = kind
    }

    /// The key of the whole word.
    var key: SyllableKey { hasKey && count <= 8 ? SyllableKey(bits: bits) : .none }

    /// What the word alone says of its syllable.
    var traits: SyllableTraits {
        var traits: SyllableTraits = first == .digit ? [] : .isWord
        if first == .uppercase { traits.insert(.startsUppercase) }
        if hasMark { traits.insert(.hasMark) }
        return traits
    }

    /// Adds a run of Latin letters.
    @inline(__always)
    mutating func add(_ run: LetterRun) {
        bits = count == 0 ? run.key : run.count < 8 ? bits << UInt64(run.count * 8) | run.key : 0
        count &+= run.count
        hasKey = hasKey && run.hasKey
        hasMark = hasMark || run.hasMark
        last = run.endsUppercase ? .uppercase : .lowercase
    }

    /// Adds a digit, a point or comma inside a number, or a character of another script.
    mutating func addOther(_ scalar: UInt32, _ info: LetterInfo, _ kind: Kind) {
        bits = bits << 8 | UInt64(info.key)
        count += 1
        hasKey = hasKey && kind == .digit
        hasMark = hasMark || (0x300...0x36F).contains(scalar)
        last = kind
    }
}

extension ScannedWord.Kind {
    /// The kind of a character of a word, nil for what separates words.
    @inline(__always)
    init?(_ scalar: UInt32, _ info: LetterInfo, isInsideWord: Bool) {
        if info.isLetter {
            self = info.isUppercase ? .uppercase : .lowercase
        } else if scalar < 0x80 {
            guard scalar >= 0x30, scalar <= 0x39 else { return nil }
            self = .digit
        } else {
            self.init(other: scalar, isInsideWord: isInsideWord)
        }
    }

    private init?(other scalar: UInt32, isInsideWord: Bool) {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return nil }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark:
            guard isInsideWord else { return nil }
            self = .other
        case .uppercaseLetter, .titlecaseLetter:
            self = .uppercase
        case .lowercaseLetter:
            self = .lowercase
        case .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
            self = .other
        default:
            return nil
        }
    }
}
