/// Something that starts with `&`, and what stands for it in correct XML.
struct CharacterReference {
    /// What the reference is.
    enum Kind { case correct, named, unclosed, badNumber, bare }

    private(set) var kind = Kind.bare
    private(set) var name = ""
    private(set) var replacement: [UInt8] = Array("&amp;".utf8)
    private(set) var end: Int

    private static let nameLimit = 32

    /// Reads the reference at the `&` at `start`, looking no further than `limit`.
    init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end limit: Int) {
        end = start + 1
        let rest = bytes[(start + 1)..<min(limit, start + 2 + Self.nameLimit)]
        if rest.first == UInt8(ascii: "#") {
            readNumber(rest.dropFirst())
        } else {
            readName(rest)
        }
    }

    /// Reads the reference at the `&` at `start`, looking no further than `limit`.
    init(in bytes: [UInt8], at start: Int, end limit: Int) {
        self = bytes.withUnsafeBufferPointer { CharacterReference(in: $0, at: start, end: limit) }
    }

    private mutating func readName(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
        let letters = rest.prefix { $0 < 0x80 && ($0.startsXMLName || $0.isDigit) }
        guard letters.endIndex < rest.endIndex, rest[letters.endIndex] == UInt8(ascii: ";"), !letters.isEmpty else {
            readUnclosedName(letters, rest)
            return
        }
        name = String(decoding: letters, as: UTF8.self)
        if NamedCharacters.xmlNames.contains(name) {
            kind = .correct
            replacement = Array("&\(name);".utf8)
        } else if var text = NamedCharacters.text(for: name) {
            kind = .named
            replacement = []
            text.withUTF8 { MarkupWriter.text($0, into: &replacement) }
        } else {
            return
        }
        end = letters.endIndex + 1
    }

    /// HTML lets 106 names go without semicolon; as in its attributes, not where an address goes on (`&copy=2`).
    private mutating func readUnclosedName(
        _ letters: Slice<UnsafeBufferPointer<UInt8>>,
        _ rest: Slice<UnsafeBufferPointer<UInt8>>
    ) {
        guard letters.endIndex == rest.endIndex || rest[letters.endIndex] != UInt8(ascii: "="), letters.count <= 6
        else {
            return
        }
        let stated = String(decoding: letters, as: UTF8.self)
        guard NamedCharacters.unclosed.contains(stated), var text = NamedCharacters.text(for: stated) else { return }
        name = stated
        kind = .unclosed
        replacement = []
        text.withUTF8 { MarkupWriter.text($0, into: &replacement) }
        end = letters.endIndex
    }

    private mutating func readNumber(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
        let isHexadecimal = rest.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = rest.dropFirst(isHexadecimal ? 1 : 0).prefix { byte in
            byte.isDigit || (isHexadecimal && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66)
        }
        guard !digits.isEmpty else { return }
        let code = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        let isClosed = digits.endIndex < rest.endIndex && rest[digits.endIndex] == UInt8(ascii: ";")
        end = digits.endIndex + (isClosed ? 1 : 0)
        let scalar = code.flatMap(Self.character)
        replacement = scalar.map { Array("&#\($0.value);".utf8) } ?? []
        kind = isClosed && scalar?.value == code && scalar != nil ? .correct : .badNumber
    }

    /// The character of a number; 128 to 159 mean windows-1252, as all browsers read them.
    private static func character(_ code: UInt32) -> Unicode.Scalar? {
        if (0x80...0x9F).contains(code) { return windows1252Character(code) }
        let isAllowed = code >= 0x20 || code == 9 || code == 10 || code == 13
        return isAllowed && code != 0xFFFE && code != 0xFFFF ? Unicode.Scalar(code) : nil
    }

    /// The character of windows-1252 that a number from 128 to 159 means.
    static func windows1252Character(_ code: UInt32) -> Unicode.Scalar? {
        Unicode.Scalar(windows1252[Int(code - 0x80)])
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]
}
