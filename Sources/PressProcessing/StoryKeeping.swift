import ArticleStorage
import Foundation
import PressModel
import StoryGrouping

/// Puts the flagged articles that have come since the last round into stories, so that the review shows each once.
///
/// An article that is in a story stays there. New ones are placed among the flagged articles of the days before.
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
    ///
    /// What is in a story is only taken in, so that nothing is grouped anew; feeds bring articles late, so that all of it
    /// comes before the first new one is placed.
    static func groups(_ articles: [StoryCandidate]) -> [(storyID: Int64?, articles: [Int64])] {
        var grouper = StoryGrouper()
        for article in inTime(articles) {
            if let storyID = article.storyID { grouper.keep(groupingArticle(article), in: name(storyID)) }
        }
        let storyIDs = Dictionary(articles.compactMap(\.storyID).map { (name($0), $0) }) { first, _ in first }
        let waiting = articles.filter { $0.storyID == nil }
        let placed = zip(grouper.group(waiting.map(groupingArticle)), waiting)
        let byStory = Dictionary(grouping: placed) { $0.0.story }.map { (storyIDs[$0], $1.map(\.1.articleID)) }
        return byStory.sorted { $0.1[0] < $1.1[0] }.filter { $0.0 != nil || $0.1.count > 1 }
    }

    private static func inTime(_ articles: [StoryCandidate]) -> [StoryCandidate] {
        articles.sorted {
            ($0.published ?? .distantFuture, $0.articleID) < ($1.published ?? .distantFuture, $1.articleID)
        }
    }

    /// No article's number looks like it.
    private static func name(_ storyID: Int64) -> String { "story \(storyID)" }

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
