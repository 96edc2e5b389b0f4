/// Every onset with every rime and tone, in the spelling of both styles or with the mark somewhere wrong.
enum AllSyllables {
    static let onsets = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu",
        "r", "s", "t", "th", "tr", "v", "x",
    ]
    static let rimes = [
        "a", "ai", "ao", "au", "ay", "âu", "e", "eo", "êu", "i", "ia", "iêu", "iu", "o", "oa", "oai", "oao", "oay",
        "oe",
        "oeo", "oi", "ơi", "u", "ua", "uây", "uê", "ui", "uơ", "uôi", "uy", "uya", "uyu", "ưa", "ưi", "ươi", "ươu", "y",
        "yêu", "ac", "anh", "âng", "ênh", "iêm", "iêt", "oong", "oan", "oăn", "oen", "uân", "uông", "uynh", "uyên",
        "uyêt",
        "ương", "ươt", "yên",
    ]
    static let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

    /// The syllables with the tone mark after each of the rime's letters in turn, decomposed.
    static func typed() -> [String] {
        var result: [String] = []
        for onset in onsets {
            for rime in rimes {
                for tone in tones {
                    let letters = rime.map { String($0) }
                    for place in letters.indices where "aăâeêioôơuưy".contains(letters[place]) {
                        var marked = letters
                        marked[place] += tone
                        result.append(onset + marked.joined())
                    }
                }
            }
        }
        return result
    }
}
