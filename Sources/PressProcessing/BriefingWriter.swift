package import ArticleStorage
package import BriefingDelivery
package import DailyBriefing
package import IssueClassification
package import PressModel

/// Makes briefings out of the archive and writes their files.
package struct BriefingWriter {
    private let workspace: Workspace
    private let configuration: Configuration
    private let clock: PressClock
    private let reader: BriefingInputReader

    package init(
        workspace: Workspace,
        archive: Archive,
        configuration: Configuration,
        sources: [FeedSource],
        lexicons: LexiconSet,
        clock: PressClock
    ) {
        self.workspace = workspace
        self.configuration = configuration
        self.clock = clock
        reader = BriefingInputReader(
            archive: archive,
            configuration: configuration,
            sources: sources,
            lexicons: lexicons,
            clock: clock
        )
    }

    /// The briefing of a period as data.
    /// - Parameters:
    ///   - period: The days that are reported on.
    ///   - scope: Names of places to narrow it to, with what lies in them; empty for all.
    /// - Returns: What every format is rendered from.
    /// - Throws: `CommandFault` when the archive can't be read or a place is not known.
    package func briefing(of period: BriefingPeriod, scope: [String] = []) throws -> Briefing {
        BriefingBuilder(try reader.input(period, scope: scope)).build()
    }

    /// The briefing with the head and foot of its documents and the highlights that a person wrote.
    /// - Parameters:
    ///   - period: The days that are reported on.
    ///   - scope: Names of places to narrow it to, with what lies in them; empty for all.
    ///   - language: Nil takes the configured one.
    /// - Returns: What is written, printed or sent.
    /// - Throws: `CommandFault` when the archive can't be read or a place is not known.
    package func edition(
        of period: BriefingPeriod,
        scope: [String] = [],
        language: Language? = nil
    ) throws -> BriefingEdition {
        delivery.withHighlights(
            BriefingEdition(
                try briefing(of: period, scope: scope),
                frame: configuration.briefing.frame,
                language: language ?? configuration.language,
                clock: clock
            )
        )
    }

    /// Writes the briefing's files.
    /// - Parameters:
    ///   - edition: The briefing with its head and foot.
    ///   - formats: Nil takes the configured ones.
    /// - Returns: Their paths, relative to the workspace, and the formats that could not be made.
    /// - Throws: `CommandFault` when none can be written.
    package func write(_ edition: BriefingEdition, formats: [BriefingFormat]? = nil) throws -> DeliveredFiles {
        try delivery.write(edition, formats: formats ?? configuration.briefing.formats)
    }

    private var delivery: BriefingDelivery {
        BriefingDelivery(workspace: workspace.folder, baseURL: configuration.briefing.baseURL)
    }
}
