/// What a story's articles agree on: pairs of syllables, by how many of them use them.
struct StoryVocabulary {
    private var weights: [UInt64: Double] = [:]

    /// Headlines say what a story is about, so theirs count thrice.
    init(_ articles: [FaceArticle]) {
        let share = 1 / Double(max(1, articles.count))
        for article in articles {
            for pair in article.title.pairs { weights[pair, default: 0] += Self.titleWeight * share }
            let told = article.sentences.prefix(Self.tellingSentences)
            for pair in Set(told.flatMap(\.passage.pairs)) { weights[pair, default: 0] += share }
        }
    }

    /// How much of what the story is about a passage tells; long ones must tell more.
    func centrality(_ passage: Passage) -> Double {
        // Sorted, since sums over a set differ in their last digits from run to run.
        let told = passage.pairs.map { weights[$0] ?? 0 }.sorted().reduce(0, +)
        return told / Double(passage.pairs.count + Self.smoothing).squareRoot()
    }

    private static let titleWeight = 3.0
    private static let tellingSentences = 6
    private static let smoothing = 4
}
