package import Foundation

/// An article with the issues that people confirmed, for measuring and tuning lexicons.
package struct DecidedArticle: Sendable, Equatable {
    package let id: Int64
    package let content: ArticleContent
    package let url: String?
    package let published: Date?
    package let issues: [String]

    package init(id: Int64, content: ArticleContent, url: String?, published: Date?, issues: [String]) {
        self.id = id
        self.content = content
        self.url = url
        self.published = published
        self.issues = issues
    }
}
