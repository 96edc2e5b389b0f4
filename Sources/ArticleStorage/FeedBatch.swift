package import PressModel

/// How an item of a feed relates to what the archive has.
package enum DraftStatus: Sendable, Equatable {
    case new
    /// The outlet has edited this article.
    case changed(articleID: Int64)
    case known(articleID: Int64)
    /// The words of an article under another identifier or address, which are to be remembered.
    case renamed(articleID: Int64)
}

/// An article whose own page has still to be asked for.
package struct AwaitedPage: Sendable {
    package let articleID: Int64
    /// What the archive has of it.
    package let draft: ArticleDraft
}

/// An item ready for storing, with what the stages found in it.
package struct ProcessedItem: Sendable {
    package var draft: ArticleDraft
    package var findings: [Finding]
    package var places: [String]

    package init(draft: ArticleDraft, findings: [Finding], places: [String]) {
        self.draft = draft
        self.findings = findings
        self.places = places
    }
}

/// Everything that one check of one feed brings into the archive.
package struct FeedBatch: Sendable {
    package var source: FeedSource
    package var check: FeedCheck
    package var state: FeedState
    /// Items that are new, changed or renamed; known ones need no place here.
    package var items: [ProcessedItem]
    /// Every item of the document, known ones too, as `Archive.names(of:)` names it.
    package var listed: Set<String>

    package init(
        source: FeedSource,
        check: FeedCheck,
        state: FeedState,
        items: [ProcessedItem],
        listed: Set<String> = []
    ) {
        self.listed = listed
        self.source = source
        self.check = check
        self.state = state
        self.items = items
    }
}

/// What a batch did to the archive.
package struct StoredCounts: Sendable, Equatable {
    package var new = 0
    package var changed = 0
    package var duplicate = 0
    /// New findings by kind.
    package var findings: [FindingKind: Int] = [:]

    package init() {}
}
