/// The articles and stories of the last days, with what they are looked up by.
struct GroupingWindow {
    private(set) var articles: [HeldArticle?] = []
    private(set) var stories: [Story?] = []
    private var storyOf: [Int32] = []
    private var originalOf: [Int32] = []
    private var runs = Postings()
    private var keys = Postings()
    private var count = CandidateCount()
    /// When articles were let go last.
    private var released = -Double.infinity
    private var heldCount = 0

    /// The story of an article that is held.
    func story(of article: Int) -> Int { Int(storyOf[article]) }

    /// The article that another reprints; nil for a text of its own.
    func original(of article: Int) -> Int? { originalOf[article] < 0 ? nil : Int(originalOf[article]) }

    /// Articles that share most of an article's sampled runs.
    mutating func articles(sharing sampled: [UInt32]) -> [Int] {
        count.begin(articles.count)
        for key in sampled { runs.forEach(key, most: Self.longestRuns) { count.add(1, to: $0) } }
        return count.best(Self.mostArticles)
    }

    /// Stories that share most of an article's keys.
    mutating func stories(sharing own: [(id: UInt32, weight: Float)]) -> [Int] {
        count.begin(stories.count)
        for key in own { keys.forEach(key.id, most: Self.longestKeys) { count.add(key.weight, to: $0) } }
        return count.best(Self.mostStories)
    }

    /// Begins a story.
    mutating func begin(_ id: String) -> Int {
        stories.append(Story(id: id))
        return stories.count - 1
    }

    /// Puts an article into a story.
    mutating func add(_ article: HeldArticle, to story: Int, original: Int?) {
        let index = articles.count
        articles.append(article)
        storyOf.append(Int32(story))
        originalOf.append(original.map(Int32.init) ?? -1)
        heldCount += 1
        stories[story]?.add(index, article)
        look(up: index, article, story)
    }

    /// Lets go of what is too old to meet anything new, every other day.
    mutating func advance(to time: Double?) {
        if heldCount > Self.mostHeld { return release(before: articles.count - Self.mostHeld / 2) }
        guard heldCount > Self.fewHeld, let time, time >= released + Self.daysBetween else { return }
        released = time
        release(olderThan: time - Self.daysHeld)
    }

    private static let daysHeld = 7.0
    private static let daysBetween = 2.0
    /// Up to here nothing is let go for its age.
    private static let fewHeld = 4_000
    /// From here on the older half goes, whatever its dates.
    private static let mostHeld = 60_000
    private static let longestRuns = 25
    private static let longestKeys = 100
    /// Candidates that are compared run by run.
    private static let mostArticles = 8
    private static let mostStories = 16

    private mutating func look(up index: Int, _ article: HeldArticle, _ story: Int) {
        // A full list has the texts that came first, which are those that others reprint.
        for key in article.sketch.keys { runs.add(index, to: key, most: Self.longestRuns) }
        for key in article.keys { keys.add(story, to: key.id) }
    }

    private mutating func release(before index: Int) {
        for place in articles.indices.prefix(index) { articles[place] = nil }
        rebuild()
    }

    private mutating func release(olderThan limit: Double) {
        for place in articles.indices {
            if let time = articles[place]?.time, time < limit { articles[place] = nil }
        }
        rebuild()
    }

    private mutating func rebuild() {
        (runs, keys, heldCount) = (Postings(), Postings(), 0)
        var living: Set<Int> = []
        for place in articles.indices {
            guard let article = articles[place] else { continue }
            heldCount += 1
            living.insert(story(of: place))
            look(up: place, article, story(of: place))
        }
        for place in stories.indices where !living.contains(place) { stories[place] = nil }
    }
}
