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
    /// The pairs by which stories are looked up, with their weights.
    let keys: [(id: UInt32, weight: Float)]

    /// Whether titles are told apart by it: under five syllables they are names of columns as often as not.
    var hasTellingTitle: Bool { titleLength >= Self.shortestTitle }

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

extension HeldArticle {
    /// Reads an article.
    /// - Parameters:
    ///   - article: The article.
    ///   - text: Its text without the lines of the outlet's template.
    ///   - frequencies: In how many articles each pair stands.
    ///   - settings: The numbers to go by.
    init(_ article: GroupingArticle, text: String, _ frequencies: DocumentFrequencies, _ settings: GroupingSettings) {
        let title = ArticleWords(article.title)
        let body = ArticleWords(text)
        let titleVector = TermVector(title.pairs, frequencies: frequencies, settings: settings)
        let bodyVector = TermVector(body.pairs, frequencies: frequencies, settings: settings)
        self.init(
            id: article.id,
            source: SyllableHash.hash(article.source.utf8),
            time: article.day,
            title: titleVector,
            body: bodyVector,
            names: title.names.sortedAndUnique,
            numbers: (title.numbers + body.numbers).sortedAndUnique,
            sketch: Sketch(title.letters + body.letters),
            titleHash: SyllableHash.hash(title.letters),
            titleLength: title.syllableCount,
            length: title.syllableCount + body.syllableCount,
            keys: titleVector.heaviest(Self.titleKeys) + bodyVector.heaviest(Self.bodyKeys)
        )
    }

    private static let titleKeys = 8
    private static let bodyKeys = 16
}

extension GroupingArticle {
    /// Days since 1970 in Vietnam, which has kept UTC+7 since 1975; nil when undated.
    var day: Double? {
        let seconds = published?.timeIntervalSince1970
        return seconds.flatMap { $0.isFinite ? ($0 + 7 * 3_600) / 86_400 : nil }
    }
}
