package import DailyBriefing
package import PressModel

/// A briefing on its way into its files.
package struct BriefingEdition: Sendable {
    package var briefing: Briefing
    package var frame: DocumentFrame
    package var language: Language
    package var clock: PressClock
    /// Every article read, for the lists behind a day's first numbers; nil where there are too many to list.
    package var articles: [ArchivedArticle]?
    /// Titles of the issues, by id.
    package var issueTitles: [String: Words]

    package init(
        _ briefing: Briefing,
        frame: DocumentFrame,
        language: Language,
        clock: PressClock,
        articles: [ArchivedArticle]? = nil,
        issueTitles: [String: Words] = [:]
    ) {
        self.briefing = briefing
        self.frame = frame
        self.language = language
        self.clock = clock
        self.articles = articles
        self.issueTitles = issueTitles
    }
}

/// What became of an edition.
package struct DeliveredFiles: Sendable {
    /// Paths relative to the workspace, in the order of the formats.
    package var paths: [String] = []
    /// Formats that could not be made; the others were.
    package var faults: [CommandFault] = []
}
