/// Small numbers for the syllables of Vietnamese, so that what is known of one is found by its number alone.
///
/// Nearly all syllables of a text have one (`Syllable.number`); names, foreign words and figures have 0.
package struct SyllableNumbers: Sendable {
    package static let shared = SyllableNumbers()

    /// Numbers are below it.
    package let count: Int
    private let byKey: [SyllableKey: UInt16]
    private let byFoldedKey: [SyllableKey: [UInt16]]

    private init() {
        let keys = WrittenSyllables.shared.keys.enumerated().dropFirst()
        count = WrittenSyllables.shared.keys.count
        byKey = Dictionary(uniqueKeysWithValues: keys.map { ($1, UInt16($0)) })
        byFoldedKey = keys.reduce(into: [:]) { $0[$1.element.folded, default: []].append(UInt16($1.offset)) }
    }

    /// The number of the syllable with a canonical form, if it has one.
    package func number(of key: SyllableKey) -> UInt16? { byKey[key] }

    /// The numbers of the syllables that have this form without diacritics.
    package func numbers(foldedTo key: SyllableKey) -> [UInt16] { byFoldedKey[key] ?? [] }
}
