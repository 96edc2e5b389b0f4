/// The words and marks between two quantities.
struct FigureGap {
    let words: [String]

    func contains(_ word: String) -> Bool { words.contains(word) }
    func containsAny(_ set: Set<String>) -> Bool { words.contains(where: set.contains) }

    /// Whether words stand in it one after another.
    func has(_ phrase: String) -> Bool {
        let phrase = phrase.split(separator: " ").map(String.init)
        guard words.count >= phrase.count else { return false }
        return (0...(words.count - phrase.count)).contains { words[$0...].starts(with: phrase) }
    }

    func ends(with phrase: String) -> Bool {
        words.reversed().starts(with: phrase.split(separator: " ").reversed().map(String.init))
    }

    /// Whether all its words are of a set.
    func isOf(_ set: Set<String>) -> Bool { words.allSatisfy(set.contains) }

    var crossesSentence: Bool { words.contains(FigureToken.sentenceEnd) }
    /// How many sentences end in it.
    var sentenceEnds: Int { words.count(where: { $0 == FigureToken.sentenceEnd }) }

    /// What follows the last end of a sentence.
    var lastSentence: FigureGap {
        guard let end = words.lastIndex(of: FigureToken.sentenceEnd) else { return self }
        return FigureGap(words: Array(words[(end + 1)...]))
    }

    /// What follows the last comma or bracket.
    var lastClause: FigureGap {
        let marks: Set<String> = [",", "(", ";", ":", "-", "."]
        guard let end = words.lastIndex(where: marks.contains) else { return self }
        return FigureGap(words: Array(words[(end + 1)...]))
    }
}
