/// Repairs UTF-8 with foreign bytes in it.
enum UTF8Repair {
    /// U+FFFD.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// The text with U+FFFD for each ill-formed sequence (Unicode 16.0, section 3.9, as browsers do), but with the
    /// quotation marks and dashes of windows-1252 where one of their bytes stands by itself: editors paste them into
    /// documents in UTF-8.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - badLimit: How many may be foreign before the attempt is given up.
    /// - Returns: The text, or `nil` if the limit was passed.
    static func repair(_ input: ArraySlice<UInt8>, badLimit: Int) -> CharsetConversion.Outcome? {
        var outcome = CharsetConversion.Outcome(bytes: [], badBytes: 0)
        outcome.bytes.reserveCapacity(input.count + input.count / 8)
        var index = input.startIndex
        var wasGood = true
        while index < input.endIndex {
            let (length, isGood) = sequence(in: input, at: index)
            if isGood {
                outcome.bytes.append(contentsOf: input[index..<(index + length)])
            } else {
                outcome.badBytes += length
                if outcome.badBytes > badLimit { return nil }
                let mark = wasGood && length == 1 ? punctuation[input[index]] : nil
                outcome.bytes.append(contentsOf: mark ?? replacement)
            }
            wasGood = isGood
            index += length
        }
        return outcome
    }

    /// Whether the bytes are UTF-8.
    static func isValid(_ input: ArraySlice<UInt8>) -> Bool {
        input.withUnsafeBufferPointer { (try? UTF8Span(validating: $0.span)) != nil }
    }

    /// How long the sequence at `index` is, and whether it is a character; if not, it is the part to replace by one
    /// U+FFFD.
    private static func sequence(in input: ArraySlice<UInt8>, at index: Int) -> (length: Int, isGood: Bool) {
        let lead = input[index]
        if lead < 0x80 { return (1, true) }
        let length: Int
        var next: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, next) = (3, 0xA0...0xBF)
        case 0xED: (length, next) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, next) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, next) = (4, 0x80...0x8F)
        default: return (1, false)
        }
        for step in 1..<length {
            guard index + step < input.endIndex, next.contains(input[index + step]) else { return (step, false) }
            next = 0x80...0xBF
        }
        return (length, true)
    }

    private static let punctuation: [UInt8: [UInt8]] = [
        0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™",
    ]
    .mapValues { Array($0.utf8) }
}
