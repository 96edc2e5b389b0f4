/// Cuts a canonical text into syllables.
struct SyllableScanner {
    private(set) var syllables: [Syllable] = []
    private(set) var traits: [SyllableTraits] = []
    private(set) var exact = SyllableBytes()
    private(set) var folded = SyllableBytes()

    private let table = LetterTable.shared
    private let grammar = SyllableGrammar.shared
    private var cursor: OriginCursor
    private var gap = Gap()
    private var before = Neighbour()
    private var word = ScannedWord()

    init(_ text: CanonicalText) {
        cursor = OriginCursor(text.origins)
        exact.reserve(text.utf8.count)
        folded.reserve(text.utf8.count)
        text.utf8.withUnsafeBufferPointer { scan($0) }
        BarePassages.mark(&traits, syllables)
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let scalar = UTF8Decoding.decode(bytes, at: index)
            let info = table.info(scalar.value)
            if info.isLetter {
                begin(at: index, info.isUppercase ? .uppercase : .lowercase)
                addLetter(scalar.value, info)
            } else if let kind = kind(scalar.value, bytes, index) {
                begin(at: index, kind)
                addOther(scalar.value)
            } else {
                end(at: index)
                gap.add(scalar.value)
            }
            index += scalar.length
        }
        end(at: bytes.count)
    }

    /// The kind of a word character outside the Latin letters, nil for what separates words.
    private func kind(_ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> ScannedWord.Kind? {
        switch scalar {
        case 0x30...0x39:
            return .digit
        case 0x2C, 0x2E:  // , . inside a number
            guard word.lastIsDigit, index + 1 < bytes.count else { return nil }
            return (0x30...0x39).contains(bytes[index + 1]) ? .digit : nil
        case 0..<0x80:
            return nil
        default:
            return Self.otherKind(scalar, insideWord: word.isOpen)
        }
    }

    private static func otherKind(_ scalar: UInt32, insideWord: Bool) -> ScannedWord.Kind? {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return nil }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return insideWord ? .other : nil
        case .uppercaseLetter, .titlecaseLetter:
            return .uppercase
        case .lowercaseLetter:
            return .lowercase
        case .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
            return .other
        default:
            return nil
        }
    }

    private mutating func begin(at index: Int, _ kind: ScannedWord.Kind) {
        word.lastIsDigit = kind == .digit
        word.endsLowercase = kind == .lowercase
        guard !word.isOpen else { return }
        word.open(at: index, kind)
        let after = Neighbour(
            isUppercase: kind == .uppercase,
            isLowercase: kind == .lowercase,
            isDigit: kind == .digit
        )
        guard !traits.isEmpty else {
            word.traits = .afterSentenceBreak
            return
        }
        switch gap.kind(before: before, after: after) {
        case .joins: word.traits = .continuesPhrase
        case .phrase: word.traits = []
        case .sentence: word.traits = .afterSentenceBreak
        }
    }

    @inline(__always)
    private mutating func addLetter(_ scalar: UInt32, _ info: LetterInfo) {
        word.letters.append(info.code)
        if scalar < 0x80 {
            let small = UInt8(truncatingIfNeeded: scalar) | 0x20
            exact.append(small)
            folded.append(small)
        } else {
            word.hasMark = word.hasMark || info.hasMark
            exact.append(UInt32(info.lower))
            folded.append(UInt32(info.fold))
        }
    }

    private mutating func addOther(_ scalar: UInt32) {
        word.letters.append(.foreign)
        word.hasMark = word.hasMark || (0x300...0x36F).contains(scalar)
        exact.append(scalar, table, folded: false)
        folded.append(scalar, table, folded: true)
    }

    private mutating func end(at index: Int) {
        guard word.isOpen else { return }
        exact.endSyllable()
        folded.endSyllable()
        if word.kind != .digit { word.traits.insert(.isWord) }
        if !word.hasMark, grammar.looksVietnameseBare(word.letters) { word.traits.insert(.looksVietnamese) }
        let range = cursor.range(word.start..<index)
        let startsUppercase = word.kind == .uppercase
        syllables.append(Syllable(range: range, startsUppercase: startsUppercase, hasMark: word.hasMark))
        traits.append(word.traits)
        before = Neighbour(isDigit: word.lastIsDigit, endsLowercase: word.endsLowercase)
        before.isAbbreviation =
            startsUppercase && Neighbour.isAbbreviation(exact.bytes[exact.range(exact.ends.count - 1)])
        gap = Gap()
        word = ScannedWord()
    }
}

/// The word that a scanner is in.
struct ScannedWord {
    /// What its first character is.
    enum Kind { case uppercase, lowercase, digit, other }

    private(set) var isOpen = false
    private(set) var start = 0
    private(set) var kind = Kind.other
    var letters = PackedWord()
    var hasMark = false
    var traits: SyllableTraits = []
    var lastIsDigit = false
    var endsLowercase = false

    mutating func open(at index: Int, _ kind: Kind) {
        isOpen = true
        start = index
        self.kind = kind
    }
}
