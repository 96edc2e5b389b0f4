/// A story as it grows.
struct Story {
    /// The position of its first article.
    let first: Int
    /// When its first and its latest dated article appeared.
    private(set) var times: ClosedRange<Double>?
    private(set) var members: [Int] = []
    private var names: Set<UInt64> = []
    private var title = TermVector()
    private var body = TermVector()

    init(first: Int) { self.first = first }

    mutating func add(_ index: Int, _ article: StoryArticle) {
        members.append(index)
        names.formUnion(article.prepared.title.names)
        title.add(article.title)
        body.add(article.body)
        guard let time = article.prepared.time else { return }
        times = min(times?.lowerBound ?? time, time)...max(times?.upperBound ?? time, time)
    }

    /// How near an article lies: the likeness of the words, times a Gaussian of the days between.
    ///
    /// Likeness is the cosines to the centroids of title and body, and how much of the titles the other side knows:
    /// outlets choose other words for a title, but they all tell the same things below it.
    func nearness(_ article: StoryArticle) -> Double {
        let told = article.title.share(where: contains)
        let known = title.share(where: article.contains)
        let likeness =
            Self.titleShare * article.title.cosine(title) + Self.bodyShare * article.body.cosine(body)
            + (1 - Self.titleShare - Self.bodyShare) * (told + known) / 2
        let nearness = likeness * closeness(article.prepared.time) * (isElsewhere(article) ? Self.elsewhere : 1)
        // Sums over a dictionary differ in their last digits from run to run; what is equal must stay so.
        return (nearness * 1e9).rounded() / 1e9
    }

    /// Whether the story may grow by an article of this time: over 25 articles, only within 7 days of its first.
    func mayTake(_ time: Double?) -> Bool {
        guard members.count >= Self.unboundedSize, let time, let times else { return true }
        return max(time, times.upperBound) - min(time, times.lowerBound) <= Self.boundedDays
    }

    private static let titleShare = 0.25
    private static let bodyShare = 0.35
    /// What is left of the likeness of two events in different places.
    private static let elsewhere = 0.6
    /// Standard deviation of the days apart (MONITORING.md).
    private static let deviation = 3.0
    private static let unboundedSize = 25
    private static let boundedDays = 7.0

    private func contains(_ id: UInt64) -> Bool { title.contains(id) || body.contains(id) }

    /// Whether both titles have names and neither side knows any of the other's.
    private func isElsewhere(_ article: StoryArticle) -> Bool {
        let other = article.prepared.title.names
        return !names.isEmpty && !other.isEmpty && !other.contains(where: contains)
            && !names.contains(where: article.contains)
    }

    /// An undated article is taken to lie one standard deviation away.
    private func closeness(_ time: Double?) -> Double {
        guard let time, let times else { return Gaussian.value(1) }
        let outside = max(0, max(times.lowerBound - time, time - times.upperBound))
        return Gaussian.value(outside / Self.deviation)
    }
}
