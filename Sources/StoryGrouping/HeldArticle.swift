import Foundation

/// An article in the form in which it is held for comparison: some kilobytes, without its words.
struct HeldArticle {
    let id: String
    let source: UInt64
    /// Days since 1970 in Vietnam, a fraction for the hour; nil when undated.
    let time: Double?
    let title: TermVector
    let body: TermVector
    /// The pairs of the title that are part of a name, in rising order.
    let names: [UInt32]
    /// The numbers of title and body, in rising order.
    let numbers: [UInt32]
    /// The runs of title and body: feeds often give a sentence or two only.
    let sketch: Sketch
    let titleHash: UInt64
    let titleLength: Int
    /// Syllables of title and body.
    let length: Int

    /// Whether titles are told apart by it: under five syllables they are names of columns as often as not.
    var hasTellingTitle: Bool { titleLength >= Self.shortestTitle }

    /// The pairs by which stories are looked up, with their weights.
    var keys: [(id: UInt32, weight: Float)] {
        title.heaviest(8).map { (title.ids[$0], title.weights[$0]) }
            + body.heaviest(16).map { (body.ids[$0], body.weights[$0]) }
    }

    /// Whether the pair stands in title or body.
    func contains(_ id: UInt32) -> Bool { title.contains(id) || body.contains(id) }

    /// Days between two articles; nil when one is undated.
    func days(to other: HeldArticle) -> Double? {
        guard let time, let otherTime = other.time else { return nil }
        return abs(time - otherTime)
    }

    /// Whether both are dated, on different days.
    func isOnAnotherDay(than other: HeldArticle) -> Bool {
        guard let time, let otherTime = other.time else { return false }
        return time.rounded(.down) != otherTime.rounded(.down)
    }

    private static let shortestTitle = 5
}

/// What is read of an article once, before anything is known of the others.
struct ReadArticle {
    let title: ArticleWords
    let body: ArticleWords
    /// Its pairs, in rising order.
    let ids: [UInt32]

    init(title: String, text: String) {
        self.title = ArticleWords(title)
        body = ArticleWords(text)
        ids = (self.title.pairs.map(\.id) + body.pairs.map(\.id)).sortedAndUnique
    }

    /// The article in the form that is held.
    func held(_ article: GroupingArticle, _ frequencies: DocumentFrequencies, _ settings: GroupingSettings)
        -> HeldArticle
    {
        HeldArticle(
            id: article.id,
            source: SyllableHash.hash(article.source.utf8),
            time: article.day,
            title: TermVector(title.pairs, frequencies: frequencies, tellingWeight: settings.tellingWeight),
            body: TermVector(body.pairs, frequencies: frequencies, tellingWeight: settings.tellingWeight),
            names: title.names.sortedAndUnique,
            numbers: (title.numbers + body.numbers).sortedAndUnique,
            sketch: Sketch(title.letters + body.letters),
            titleHash: SyllableHash.hash(title.letters),
            titleLength: title.syllableCount,
            length: title.syllableCount + body.syllableCount
        )
    }
}

extension GroupingArticle {
    /// Days since 1970 in Vietnam, which has kept UTC+7 since 1975; nil when undated.
    var day: Double? {
        let seconds = published?.timeIntervalSince1970
        return seconds.flatMap { $0.isFinite ? ($0 + 7 * 3_600) / 86_400 : nil }
    }
}
