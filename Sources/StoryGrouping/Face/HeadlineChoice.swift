/// Chooses the clearest of a story's headlines, which is not the loudest.
struct HeadlineChoice {
    private let vocabulary: StoryVocabulary

    init(_ vocabulary: StoryVocabulary) { self.vocabulary = vocabulary }

    /// The position of the clearest, the earliest of equal ones; 0 where there are none.
    func best(of titles: [Passage]) -> Int {
        let scores = titles.map(score)
        return scores.indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
    }

    private func score(_ title: Passage) -> Double {
        var score = vocabulary.centrality(title)
        if title.hasName { score *= 1.2 }
        if title.hasNumber { score *= 1.05 }
        if !Self.usualLength.contains(title.syllableCount) { score *= 0.6 }
        if isShouted(title) { score *= 0.5 }
        if LoudWords.areIn(title.text) { score *= 0.5 }
        return score
    }

    /// Syllables of most headlines of news.
    private static let usualLength = 6...22

    /// Whether nearly every word has capitals only, or begins with one.
    private func isShouted(_ title: Passage) -> Bool { title.capitals * 10 > title.syllableCount * 7 }
}
