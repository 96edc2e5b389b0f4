/// Cuts bytes of unknown encoding into words: runs of ASCII letters, bytes beyond ASCII and controls that may be letters.
struct ByteWords {
    struct Word {
        let bytes: UnsafeBufferPointer<UInt8>
        /// Whether it has anything but ASCII letters.
        let isMarked: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Word? {
        while index < bytes.count, !Self.isInWord(bytes[index]) { index += 1 }
        let start = index
        var isMarked = false
        while index < bytes.count, Self.isInWord(bytes[index]) {
            if !Self.isASCIILetter(bytes[index]) { isMarked = true }
            index += 1
        }
        guard index > start else { return nil }
        return Word(bytes: UnsafeBufferPointer(rebasing: bytes[start..<index]), isMarked: isMarked)
    }

    static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// VISCII and VPS put letters in the place of controls, but not of those that lay out text.
    private static func isInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80...: true
        case 0x07...0x0D, 0x1B, 0x7F: false
        case 0x01...0x1F: true
        default: isASCIILetter(byte)
        }
    }
}

/// How many of the words without marks could be Vietnamese.
struct BareWordCount {
    private(set) var fitting = 0
    private(set) var foreign = 0

    /// Counts a word of ASCII letters, unless it is a single letter or an abbreviation.
    mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
        guard word.count > 1, word.contains(where: { $0 >= 0x61 }) else { return }
        var packed = PackedWord()
        for byte in word { packed.append(LetterTable.shared.info(UInt32(byte)).code) }
        if SyllableGrammar.shared.looksVietnameseBare(packed) { fitting += 1 } else { foreign += 1 }
    }
}
