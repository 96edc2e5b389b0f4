package import Foundation

/// The parts of an article in which terms are looked for.
package enum ArticleField: String, Sendable, Codable, CaseIterable {
    case title
    case summary
    case text
}

/// The words of an article; what every stage that reads language takes.
package struct ArticleContent: Sendable, Equatable, Codable {
    package var title: String
    package var summary: String
    package var text: String

    package init(title: String, summary: String = "", text: String = "") {
        self.title = title
        self.summary = summary
        self.text = text
    }

    package subscript(field: ArticleField) -> String {
        switch field {
        case .title: title
        case .summary: summary
        case .text: text
        }
    }
}

/// An item of a feed on its way into the archive; it carries no byline and no comments.
package struct ArticleDraft: Sendable, Equatable {
    /// The feed's own identifier of the item, when it can be relied on.
    package var guid: String?
    /// The item's address in canonical form; nil when the feed gives none.
    package var url: String?
    package var content: ArticleContent
    package var language: String?
    /// When the outlet says it was published; an undated item stays undated.
    package var published: Date?
    /// Hash of the content, for telling an edit from a repetition.
    package var contentHash: String
    /// The article's own page is wanted and could not be asked for yet.
    package var awaitsPage = false

    /// Makes a draft.
    package init(
        guid: String?,
        url: String?,
        content: ArticleContent,
        language: String? = nil,
        published: Date?,
        contentHash: String
    ) {
        self.guid = guid
        self.url = url
        self.content = content
        self.language = language
        self.published = published
        self.contentHash = contentHash
    }
}

/// An article as the archive keeps it.
package struct Article: Sendable, Equatable, Identifiable {
    package let id: Int64
    package let sourceID: String
    package let sourceTitle: String
    package let url: String?
    package let content: ArticleContent
    package let published: Date?
    /// When this program first saw it: stands apart from `published`.
    package let firstSeen: Date
    /// Earlier wordings, oldest first.
    package let revisions: [ArticleRevision]
    package let places: [String]

    package init(
        id: Int64,
        sourceID: String,
        sourceTitle: String,
        url: String?,
        content: ArticleContent,
        published: Date?,
        firstSeen: Date,
        revisions: [ArticleRevision],
        places: [String]
    ) {
        self.id = id
        self.sourceID = sourceID
        self.sourceTitle = sourceTitle
        self.url = url
        self.content = content
        self.published = published
        self.firstSeen = firstSeen
        self.revisions = revisions
        self.places = places
    }
}

/// A wording that the outlet has since replaced.
package struct ArticleRevision: Sendable, Equatable, Codable {
    package let content: ArticleContent
    /// When the newer wording was first seen.
    package let replacedAt: Date

    package init(content: ArticleContent, replacedAt: Date) {
        self.content = content
        self.replacedAt = replacedAt
    }
}
