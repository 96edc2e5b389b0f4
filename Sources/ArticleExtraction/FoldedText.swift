/// The beginning of a line in lower case, for comparison with phrases.
///
/// Foundation's `lowercased()` takes most of a page's time if each line goes through it; the letters of the phrases
/// sought are Latin, whose capitals differ from their small letters by one bit or by one.
struct FoldedText {
    /// The bytes, in lower case.
    let bytes: [UInt8]

    /// Folds at most `limit` bytes of a text.
    init(_ text: String, limit: Int = 400) {
        var bytes = Array(text.utf8.prefix(limit))
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                bytes[index] = ASCII.lower(byte)
            } else if byte == 0xC3, index + 1 < bytes.count {
                // À to Þ
                if bytes[index + 1] >= 0x80, bytes[index + 1] <= 0x9E { bytes[index + 1] += 0x20 }
                index += 1
            } else if byte >= 0xC4, byte <= 0xC6, index + 1 < bytes.count {
                // Ă, Đ, Ĩ, Ũ, Ơ are even; Ư is odd.
                let next = bytes[index + 1]
                if byte == 0xC6, next == 0xAF {
                    bytes[index + 1] = 0xB0
                } else if !(byte == 0xC6 && next == 0xB0), next & 1 == 0 {
                    bytes[index + 1] = next | 1
                }
                index += 1
            } else if byte == 0xE1, index + 2 < bytes.count {
                // Latin Extended Additional: Ạ to ỹ.
                if bytes[index + 1] >= 0xB8, bytes[index + 1] <= 0xBB { bytes[index + 2] |= 1 }
                index += 2
            }
            index += 1
        }
        self.bytes = bytes
    }

    /// Whether the text begins with one of some phrases.
    func begins(with phrases: PhraseList) -> Bool {
        guard let first = bytes.first else { return false }
        return phrases.phrases.contains { $0.first == first && bytes.starts(with: $0) }
    }

    /// Whether the text is one of some phrases, dots and colons at its end aside.
    func equals(anyOf phrases: PhraseList) -> Bool {
        guard let first = bytes.first, bytes.count < 60 else { return false }
        var end = bytes.count
        while end > 0, [0x2E, 0x3A, 0x20, 0x21].contains(bytes[end - 1]) { end -= 1 }
        return phrases.phrases.contains { $0.first == first && $0.count == end && bytes.starts(with: $0) }
    }

    /// Whether one of some phrases stands in the text.
    func contains(anyOf phrases: PhraseList) -> Bool {
        for start in bytes.indices where phrases.hasFirst[Int(bytes[start])] {
            for phrase in phrases.phrases where phrase.first == bytes[start] && bytes[start...].starts(with: phrase) {
                return true
            }
        }
        return false
    }

    /// Whether the text is one of some phrases with at most a number around it: "12 Bình luận", "Comments (3)".
    func opens(_ phrases: PhraseList) -> Bool {
        let isNoise = { (byte: UInt8) in byte <= 0x2F || ASCII.isDigit(byte) || byte == 0x3A }
        let rest = bytes.drop(while: isNoise)
        let core = rest.prefix(rest.count - rest.reversed().prefix(while: isNoise).count)
        return phrases.phrases.contains { $0.first == core.first && core.elementsEqual($0) }
    }

    /// Whether the text counts pictures: "2/9 Phóng to", "3 / 12".
    var isCounter: Bool {
        guard bytes.count < 24, let first = bytes.first, ASCII.isDigit(first) else { return false }
        let rest = bytes.drop(while: ASCII.isDigit).drop { $0 == 0x20 }
        return rest.first == UInt8(ascii: "/") && rest.dropFirst().drop { $0 == 0x20 }.first.map(ASCII.isDigit) == true
            && rest.dropFirst().drop { $0 == 0x20 || ASCII.isDigit($0) }.first != UInt8(ascii: "/")
    }

    /// Whether there is a letter of any script.
    var hasLetters: Bool { bytes.contains { ASCII.isLetter($0) || $0 >= 0xC3 && $0 != 0xE2 } }
}

/// Phrases in lower case.
struct PhraseList: Sendable {
    fileprivate let phrases: [[UInt8]]
    fileprivate let hasFirst: [Bool]

    /// Makes a list.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }
        var hasFirst = [Bool](repeating: false, count: 256)
        for phrase in self.phrases { phrase.first.map { hasFirst[Int($0)] = true } }
        self.hasFirst = hasFirst
    }
}
