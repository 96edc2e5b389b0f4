import Foundation
import PressModel

/// A header's text in ASCII (RFC 2047): base64 words of at most 75 characters, each on a line of its own.
enum EncodedWords {
    /// Bytes of text in a word: 75 less `=?UTF-8?B?` and `?=` are 63 characters of base64.
    private static let most = 45

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
