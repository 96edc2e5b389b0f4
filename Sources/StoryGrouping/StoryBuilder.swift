/// An article with its vectors.
struct StoryArticle {
    let prepared: PreparedArticle
    let title: TermVector
    let body: TermVector

    init(_ prepared: PreparedArticle, _ frequencies: DocumentFrequencies) {
        self.prepared = prepared
        title = TermVector(prepared.title, frequencies: frequencies)
        body = TermVector(prepared.body, frequencies: frequencies)
    }

    /// Whether the pair stands in title or body.
    func contains(_ id: UInt64) -> Bool { title.contains(id) || body.contains(id) }

    /// The pairs by which stories are looked up.
    var keys: Set<UInt64> { Set(title.heaviest(8) + body.heaviest(16)) }
}

/// Puts articles, in the order of time, each into the nearest story or a new one.
struct StoryBuilder {
    /// Nearness from which an article belongs to a story.
    static let threshold = 0.22

    private(set) var stories: [Story] = []
    private let articles: [PreparedArticle]
    private let frequencies: DocumentFrequencies
    private var postings: [UInt64: [Int]] = [:]

    init(_ articles: [PreparedArticle]) {
        self.articles = articles
        frequencies = DocumentFrequencies(articles)
    }

    /// Places an article and returns its story; a reprint goes where its original is.
    mutating func place(_ index: Int, with original: Int?, storyOf: [Int?]) -> Int {
        let article = StoryArticle(articles[index], frequencies)
        let known = original.flatMap { storyOf[$0] }
        let story = known ?? nearest(article) ?? begin(index)
        stories[story].add(index, article)
        for key in article.keys where postings[key]?.last != story { post(key, story) }
        return story
    }

    private static let longestPosting = 500
    private static let mostCandidates = 50
    /// Articles of a story that are asked whether they are another day of the same column.
    private static let mostCompared = 20

    private mutating func begin(_ index: Int) -> Int {
        stories.append(Story(first: index))
        return stories.count - 1
    }

    private mutating func post(_ key: UInt64, _ story: Int) {
        var list = postings[key] ?? []
        list.append(story)
        // The latest stories are the ones that may still grow.
        if list.count > Self.longestPosting { list.removeFirst(Self.longestPosting / 2) }
        postings[key] = list
    }

    private func nearest(_ article: StoryArticle) -> Int? {
        var best: (story: Int, nearness: Double)?
        for candidate in candidates(article.keys) {
            let story = stories[candidate]
            guard story.mayTake(article.prepared.time) else { continue }
            let nearness = story.nearness(article)
            guard nearness >= Self.threshold, nearness > best?.nearness ?? 0 else { continue }
            let isColumn = story.members.suffix(Self.mostCompared).contains {
                SerialColumn.separates(article.prepared, articles[$0])
            }
            if !isColumn { best = (candidate, nearness) }
        }
        return best?.story
    }

    /// The stories that share most keys, the older first among equals.
    private func candidates(_ keys: Set<UInt64>) -> [Int] {
        var counts: [Int: Int] = [:]
        for key in keys { for story in postings[key] ?? [] { counts[story, default: 0] += 1 } }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ranked.prefix(Self.mostCandidates).map(\.key)
    }
}
