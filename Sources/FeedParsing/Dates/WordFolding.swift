import Foundation

/// Brings a word of a date to the form in which the tables hold it.
enum WordFolding {
    /// The word in lower case without diacritics: `Février` is `fevrier`, `Tháng` is `thang`, `КАСЫМ` stays Cyrillic.
    static func fold(_ word: String) -> String {
        let lower = word.lowercased()
        if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
        var folded = String.UnicodeScalarView()
        for scalar in lower.decomposedStringWithCanonicalMapping.unicodeScalars
        where !(0x300...0x36F).contains(scalar.value) {
            folded.append(letters[scalar] ?? scalar)
        }
        return String(folded)
    }

    /// Letters whose mark does not come off by decomposition, and the Greek sigma of word ends.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = ["đ": "d", "ı": "i", "ł": "l", "ς": "σ"]
}
