import VietnameseText

/// What the syllables of texts are to the terms, laid out for looking up: by their number, else by their key, else by
/// their bytes.
struct SyllableWords: Sendable {
    /// Packed words by the numbers of syllables.
    private let byNumber: [Int32]
    private let byKey: IntegerTable
    private let byBytes: [[UInt8]: SyllableVocabulary.Word]

    /// - Parameters:
    ///   - vocabulary: The syllables of the terms.
    ///   - folded: Whether they stand for every syllable with their letters.
    init(_ vocabulary: SyllableVocabulary, folded: Bool) {
        let numbers = SyllableNumbers.shared
        var byNumber = [Int32](repeating: -1, count: numbers.count)
        var byKey: [UInt64: Int32] = [:]
        var byBytes: [[UInt8]: SyllableVocabulary.Word] = [:]
        for (syllable, word) in vocabulary.words {
            let key = SyllableKey(smallForm: String(decoding: syllable, as: UTF8.self).unicodeScalars)
            guard !key.isNone else {
                byBytes[syllable] = word
                continue
            }
            byKey[key.bits] = word.packed
            if folded {
                for number in numbers.numbers(foldedTo: key) { byNumber[Int(number)] = word.packed }
            } else if let number = numbers.number(of: key) {
                byNumber[Int(number)] = word.packed
            }
        }
        self.byNumber = byNumber
        self.byKey = IntegerTable(byKey)
        self.byBytes = byBytes
    }

    /// What a syllable without a key is to the terms, by its bytes.
    func longWord(_ bytes: @autoclosure () -> [UInt8]) -> SyllableVocabulary.Word {
        byBytes.isEmpty ? .none : byBytes[bytes()] ?? .none
    }

    /// Gives a body the words in the form that is read fastest.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        byNumber.withUnsafeBufferPointer { byNumber in
            byKey.withLookup { body(Lookup(byNumber: byNumber, byKey: $0)) }
        }
    }

    /// The words as pointers, for loops over all syllables of a text.
    struct Lookup {
        fileprivate let byNumber: UnsafeBufferPointer<Int32>
        fileprivate let byKey: IntegerTable.Lookup

        /// What a syllable with a number is to the terms.
        @inline(__always)
        func word(number: UInt16) -> SyllableVocabulary.Word { .init(packed: byNumber[Int(number)]) }

        /// What a syllable with a key is to the terms.
        @inline(__always)
        func word(_ key: SyllableKey) -> SyllableVocabulary.Word { .init(packed: byKey.value(key.bits)) }
    }
}
