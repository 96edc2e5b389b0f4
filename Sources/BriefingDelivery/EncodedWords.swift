import Foundation
import PressModel

/// A header's text in ASCII (RFC 2047): base64 words of at most 64 characters, each on a line of its own.
enum EncodedWords {
    /// Bytes of text in a word: 52 characters of base64, so that `Subject: ` has room before the first on a line of 76.
    private static let most = 39

    /// The words; line ends and what can't be seen are left out, so that the field can't be left.
    static func text(_ text: String) -> String {
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in VisibleText.of(text).unicodeScalars where scalar != "\r" && scalar != "\n" {
            let bytes = Array(String(scalar).utf8)
            if word.count + bytes.count > most {
                words.append(encoded(word))
                word = []
            }
            word += bytes
        }
        return (words + [encoded(word)]).joined(separator: "\n ")
    }

    private static func encoded(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }
}
