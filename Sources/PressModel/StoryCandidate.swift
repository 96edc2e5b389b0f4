package import Foundation

/// A flagged article that may belong to a story.
package struct StoryCandidate: Sendable {
    package let articleID: Int64
    /// The story that it is in; nil for one that stands alone or is new.
    package let storyID: Int64?
    package let sourceID: String
    package let content: ArticleContent
    package let published: Date?

    package init(articleID: Int64, storyID: Int64?, sourceID: String, content: ArticleContent, published: Date?) {
        self.articleID = articleID
        self.storyID = storyID
        self.sourceID = sourceID
        self.content = content
        self.published = published
    }
}
