/// Chooses the sentences that say best what happened.
struct PassageChoice {
    private let vocabulary: StoryVocabulary
    private let limit: Int

    init(_ vocabulary: StoryVocabulary, limit: Int) {
        self.vocabulary = vocabulary
        self.limit = max(0, limit)
    }

    /// The passage with its article; nil where no article has a sentence that may be shown.
    func best(of articles: [FaceArticle]) -> (article: Int, text: String)? {
        var best: (article: Int, place: Int, score: Double)?
        for (number, article) in articles.enumerated() {
            for (place, sentence) in article.sentences.enumerated() {
                let score = score(sentence)
                // Only what would be chosen is looked at closely: that costs more than the score.
                guard score > best?.score ?? -1, !UnfitSentences.contain(sentence.passage) else { continue }
                best = (number, place, score)
            }
        }
        guard let best, limit > 0 else { return nil }
        return (best.article, text(articles[best.article].sentences[best.place...]))
    }

    private func score(_ sentence: FaceArticle.Sentence) -> Double {
        let passage = sentence.passage
        var score = vocabulary.centrality(passage)
        if passage.hasNumber { score *= 1.1 }
        if passage.hasName { score *= 1.15 }
        // Leads are written to say what happened.
        score *= sentence.line == 0 ? 1.25 : sentence.line == 1 ? 1.1 : 1
        if sentence.place > 0 { score *= 0.9 }
        if passage.text.count > limit { score *= 0.7 }
        if passage.text.hasSuffix("?") || passage.text.first.map({ "“\"".contains($0) }) == true { score *= 0.6 }
        return score
    }

    /// The sentence with the next of its paragraph, where that is fit and there is room.
    private func text(_ sentences: ArraySlice<FaceArticle.Sentence>) -> String {
        guard let first = sentences.first else { return "" }
        let text = first.passage.text
        guard text.count <= limit else { return shortened(text) }
        guard let next = sentences.dropFirst().first, next.line == first.line, !UnfitSentences.contain(next.passage)
        else { return text }
        let both = text + " " + next.passage.text
        return both.count <= limit ? both : text
    }

    /// Cut at a space, with an ellipsis, so that no word is broken.
    private func shortened(_ text: String) -> String {
        let head = text.prefix(max(0, limit - 1))
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return String(cut) + "…"
    }
}
