import PressModel
import TermMatching

/// Phrases of one list that are the same to the matcher: `hòa giải` and `hoà giải`, `tỷ lệ` and `tỉ lệ`.
struct RepeatedPhrases {
    let key: String
    let phrases: [RuleGroup.Phrase]

    func remark(at location: FileLocation) -> LexiconRemark? {
        var first: [TermForm: String] = [:]
        var pairs: [String] = []
        for phrase in phrases {
            if let earlier = first[phrase.form] {
                pairs.append(earlier == phrase.text ? phrase.text : "\(earlier) = \(phrase.text)")
            } else {
                first[phrase.form] = phrase.text
            }
        }
        guard !pairs.isEmpty else { return nil }
        let names = PhraseList.text(pairs)
        return LexiconRemark(
            .repeated,
            .hint,
            location,
            Words(vi: "`\(key)` có cụm từ viết hai lần: \(names)", en: "`\(key)` holds a phrase twice: \(names)"),
            remedy: Words(vi: "giữ lại một", en: "keep one of them")
        )
    }
}

/// Phrases as a message names them.
enum PhraseList {
    private static let most = 8

    /// The first few, and how many more there are.
    static func text(_ phrases: [String]) -> String {
        let shown = phrases.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
        return phrases.count > most ? "\(shown), … (+\(phrases.count - most))" : shown
    }
}
