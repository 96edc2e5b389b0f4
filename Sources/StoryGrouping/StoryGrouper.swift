/// Groups articles into stories, and tells reprints from texts of their own.
///
/// Reprints by the overlap of their letters, stories by TF-IDF and the days apart; MONITORING.md has the figures on
/// which the numbers rest.
package struct StoryGrouper: Sendable {
    package init() {}

    /// Groups the articles.
    ///
    /// - Parameter articles: Articles in any order, each id once.
    /// - Returns: An assignment for each article in the order given. The same articles give the same stories.
    package func group(_ articles: [GroupingArticle]) -> [StoryAssignment] {
        let template = TemplateLines(articles)
        let prepared = articles.map { PreparedArticle($0, text: template.strip($0)) }
        var reprints = ReprintFinder(prepared)
        var builder = StoryBuilder(prepared)
        var originals: [Int?] = articles.map { _ in nil }
        var storyOf: [Int?] = articles.map { _ in nil }
        for index in Self.inTime(prepared) {
            let found = reprints.original(of: index)
            // The reprint of a reprint names the first.
            originals[index] = found.map { originals[$0] ?? $0 }
            storyOf[index] = builder.place(index, with: originals[index], storyOf: storyOf)
        }
        return articles.indices.map { index in
            let first = storyOf[index].map { builder.stories[$0].first } ?? index
            return StoryAssignment(
                id: articles[index].id,
                reprintOf: originals[index].map { articles[$0].id },
                story: articles[first].id
            )
        }
    }

    /// The positions by time, undated articles last, in the order given among equals.
    private static func inTime(_ articles: [PreparedArticle]) -> [Int] {
        articles.indices.sorted { left, right in
            let (a, b) = (articles[left].time ?? .infinity, articles[right].time ?? .infinity)
            return (a, left) < (b, right)
        }
    }
}
