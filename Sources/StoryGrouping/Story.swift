import Foundation

/// A story as it grows.
struct Story {
    /// The name by which assignments refer to it.
    let id: String
    /// The positions of its latest articles.
    private(set) var latest: [Int] = []
    /// When its first and its latest dated article appeared.
    private(set) var times: ClosedRange<Double>?
    private var count = 0
    private var names: [UInt32] = []
    private var title = TermVector()
    private var body = TermVector()

    init(id: String) { self.id = id }

    mutating func add(_ index: Int, _ article: HeldArticle) {
        count += 1
        latest.append(index)
        if latest.count > Self.mostCompared { latest.removeFirst() }
        if names.count < Self.mostNames { names = (names + article.names).sortedAndUnique }
        title.add(article.title)
        body.add(article.body)
        guard let time = article.time else { return }
        times = min(times?.lowerBound ?? time, time)...max(times?.upperBound ?? time, time)
    }

    /// How near an article lies: the likeness of the words, times a Gaussian of the days between.
    ///
    /// Likeness is the cosines to the centroids of title and body, and how much of the titles the other side knows:
    /// outlets choose other words for a title, but they all tell the same things below it.
    func nearness(_ article: HeldArticle, _ settings: GroupingSettings) -> Double {
        likeness(article, settings) * closeness(article.time, settings.deviation)
            * (isElsewhere(article) ? settings.elsewhere : 1)
    }

    /// Whether the story may grow by an article of this time: over 25 articles, only within 7 days of its first.
    func mayTake(_ time: Double?) -> Bool {
        guard count >= Self.unboundedSize else { return true }
        guard let time, let times else { return false }
        return max(time, times.upperBound) - min(time, times.lowerBound) <= Self.boundedDays
    }

    private static let unboundedSize = 25
    private static let boundedDays = 7.0
    /// Articles that are asked whether they are another day of the same column.
    private static let mostCompared = 20
    private static let mostNames = 100

    private func likeness(_ article: HeldArticle, _ settings: GroupingSettings) -> Double {
        let bodies = article.body.cosine(body)
        // A title that tells nothing ("Tin vắn") brings nothing together.
        guard article.hasTellingTitle, !title.isEmpty else { return bodies }
        let known = (article.title.share(where: contains) + title.share(where: article.contains)) / 2
        return settings.titleShare * article.title.cosine(title) + settings.bodyShare * bodies
            + (1 - settings.titleShare - settings.bodyShare) * known
    }

    private func contains(_ id: UInt32) -> Bool { title.contains(id) || body.contains(id) }

    /// Whether both titles have names and neither side knows any of the other's.
    private func isElsewhere(_ article: HeldArticle) -> Bool {
        !names.isEmpty && !article.names.isEmpty && !article.names.contains(where: contains)
            && !names.contains(where: article.contains)
    }

    /// An undated article is taken to lie one standard deviation away.
    private func closeness(_ time: Double?, _ deviation: Double) -> Double {
        guard let time, let times else { return exp(-0.5) }
        let deviations = max(0, max(times.lowerBound - time, time - times.upperBound)) / deviation
        return exp(-deviations * deviations / 2)
    }
}
