package import Foundation

/// What the grouping of stories needs to know of an article.
package struct GroupingArticle: Sendable {
    /// The name by which assignments refer to it.
    package let id: String
    package let title: String
    /// Summary and body, a paragraph a line.
    package let text: String
    /// When the outlet published it; an undated article is near to every day and no day.
    package let published: Date?
    /// The outlet, so that an outlet's own column is not taken for a reprint.
    package let source: String

    package init(id: String, title: String, text: String, published: Date?, source: String) {
        self.id = id
        self.title = title
        self.text = text
        self.published = published
        self.source = source
    }
}
