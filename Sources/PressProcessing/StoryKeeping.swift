import ArticleStorage
import Foundation
import PressModel
import StoryGrouping

/// Puts the flagged articles that have come since the last round into stories, so that the review shows each once.
///
/// An article that is in a story stays there. New ones are grouped together with the flagged articles of the days before.
struct StoryKeeping {
    /// Seconds of articles among which a new one's story is looked for.
    static let reach: TimeInterval = 4 * 86_400
    /// Articles that are grouped at most, the latest ones.
    static let mostArticles = 4_000

    let archive: Archive

    /// Does so.
    /// - Throws: `CommandFault` when the archive can't be written.
    func run(at now: Date) throws {
        guard try archive.hasArticlesOutsideStories() else { return }
        let articles = try archive.storyCandidates(
            since: now.addingTimeInterval(-Self.reach),
            limit: Self.mostArticles
        )
        guard let last = articles.last else { return }
        try archive.assignStories(Self.groups(articles), through: last.articleID, at: now)
    }

    /// Articles that are in no story and belong to one, by that story; two or more make a new one.
    static func groups(_ articles: [StoryCandidate]) -> [(storyID: Int64?, articles: [Int64])] {
        let assignments = StoryGrouper().group(articles.map(groupingArticle))
        let byStory = Dictionary(grouping: zip(assignments, articles)) { $0.0.story }.values.map { $0.map(\.1) }
        return byStory.sorted { $0[0].articleID < $1[0].articleID }.compactMap { members in
            let waiting = members.filter { $0.storyID == nil }.map(\.articleID)
            guard members.count > 1, !waiting.isEmpty else { return nil }
            return (members.compactMap(\.storyID).min(), waiting)
        }
    }

    private static func groupingArticle(_ article: StoryCandidate) -> GroupingArticle {
        GroupingArticle(
            id: String(article.articleID),
            title: article.content.title,
            text: article.content.summary + "\n" + article.content.text,
            published: article.published,
            source: article.sourceID
        )
    }
}
