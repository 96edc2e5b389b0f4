import Foundation
import PressModel

/// Ways to write the same words.
enum Spelling: CaseIterable {
    case decomposed, composed, upperCase, lowerCase, newToneStyle, oldToneStyle, spaced

    func write(_ text: String) -> String {
        switch self {
        case .decomposed: text.decomposedStringWithCanonicalMapping
        case .composed: text.precomposedStringWithCanonicalMapping
        case .upperCase: text.uppercased()
        case .lowerCase: text.lowercased()
        case .newToneStyle: Self.restyle(text, Self.toneStyles)
        case .oldToneStyle: Self.restyle(text, Self.toneStyles.map { ($0.1, $0.0) })
        case .spaced: text.replacingOccurrences(of: " ", with: "  ")
        }
    }

    /// Open syllables whose mark stands on the first vowel in the old style and on the second in the new one.
    static let toneStyles = [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
        ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
    ]

    /// Rewrites the ends of words; in `qu` the `u` belongs to the consonant and keeps no mark.
    private static func restyle(_ text: String, _ pairs: [(String, String)]) -> String {
        var words = text.precomposedStringWithCanonicalMapping.components(separatedBy: " ")
        for index in words.indices {
            let word = words[index].lowercased()
            guard !word.hasPrefix("qu"), let pair = pairs.first(where: { word.hasSuffix($0.0) }) else { continue }
            words[index] = words[index].dropLast(2) + pair.1
        }
        return words.joined(separator: " ")
    }
}

extension ArticleContent {
    /// The same article in another spelling.
    func written(_ spelling: Spelling) -> ArticleContent {
        ArticleContent(title: spelling.write(title), summary: spelling.write(summary), text: spelling.write(text))
    }
}
