/// Groups articles into stories, and tells reprints from texts of their own.
///
/// Articles come one by one, in the order of time: each is placed by what came before it, and stays where it was placed.
/// So a round places its new articles only, and many at once give the same stories as one after the other. Reprints are
/// told by the overlap of their letters, stories by TF-IDF and the days apart; MONITORING.md has the figures on which the
/// numbers rest.
package struct StoryGrouper: Sendable {
    private let settings: GroupingSettings
    private var window = GroupingWindow()
    private var lines = LineMemory()
    private var frequencies = DocumentFrequencies()
    private var named: [String: Int] = [:]

    /// Begins with no articles.
    package init(settings: GroupingSettings = GroupingSettings()) { self.settings = settings }

    /// Places an article by what has come before.
    ///
    /// - Parameter article: The next in the order of time; each id once. One that comes late is placed all the same, an
    ///   undated one among the articles of the last days.
    /// - Returns: Where it belongs.
    package mutating func add(_ article: GroupingArticle) -> StoryAssignment {
        let held = read(article)
        let found = original(of: held)
        let known = found.map { window.story(of: $0) }.flatMap { mayTake($0, held) ? $0 : nil }
        let original = known == nil ? nil : found
        let story = known ?? nearest(held) ?? window.begin(article.id)
        window.add(held, to: story, original: original)
        return StoryAssignment(
            id: article.id,
            reprintOf: original.flatMap { window.articles[$0]?.id },
            story: window.stories[story]?.id ?? article.id
        )
    }

    /// Takes in an article that was placed in an earlier round.
    /// - Parameters:
    ///   - article: The article.
    ///   - story: The name of its story, by which later assignments refer to it.
    package mutating func keep(_ article: GroupingArticle, in story: String) {
        let held = read(article)
        let place = named[story].flatMap { window.stories[$0] == nil ? nil : $0 } ?? window.begin(story)
        named[story] = place
        window.add(held, to: place, original: original(of: held))
    }

    /// Groups articles that are all there, beside those that this grouper has.
    ///
    /// - Parameter articles: Articles in any order, each id once.
    /// - Returns: An assignment for each article in the order given. The same articles give the same stories.
    package func group(_ articles: [GroupingArticle]) -> [StoryAssignment] {
        var grouper = self
        var assignments: [StoryAssignment?] = articles.map { _ in nil }
        for index in Self.inTime(articles) { assignments[index] = grouper.add(articles[index]) }
        return assignments.compactMap(\.self)
    }

    /// The positions by time, undated articles last, in the order given among equals.
    private static func inTime(_ articles: [GroupingArticle]) -> [Int] {
        let times = articles.map { $0.day ?? .infinity }
        return times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    }

    private mutating func read(_ article: GroupingArticle) -> HeldArticle {
        let held = HeldArticle(article, text: lines.strip(article), frequencies, settings)
        frequencies.add(held)
        window.advance(to: held.time)
        return held
    }

    /// The article whose text an article carries; the reprint of a reprint names the first.
    private mutating func original(of article: HeldArticle) -> Int? {
        let rule = ReprintRule(settings: settings)
        var best: (index: Int, overlap: Double)?
        for candidate in window.articles(sharing: article.sketch.keys) {
            guard let earlier = window.articles[candidate], let overlap = rule.overlap(article, earlier) else {
                continue
            }
            if (overlap, best?.index ?? .max) > (best?.overlap ?? -1, candidate) { best = (candidate, overlap) }
        }
        return best.map { found in
            let first = window.original(of: found.index)
            return first.flatMap { window.articles[$0] == nil ? nil : $0 } ?? found.index
        }
    }

    private func mayTake(_ story: Int, _ article: HeldArticle) -> Bool {
        window.stories[story]?.mayTake(article.time) ?? false
    }

    private mutating func nearest(_ article: HeldArticle) -> Int? {
        var best: (story: Int, nearness: Double)?
        for candidate in window.stories(sharing: article.keys) {
            guard let story = window.stories[candidate], story.mayTake(article.time) else { continue }
            let nearness = story.nearness(article, settings)
            guard nearness >= settings.storyNearness, nearness > best?.nearness ?? 0 else { continue }
            let isColumn = story.latest.contains { place in
                window.articles[place].map { SerialColumn.separates(article, $0) } ?? false
            }
            if !isColumn { best = (candidate, nearness) }
        }
        return best?.story
    }
}
