package import DailyBriefing
package import PressModel

/// A briefing on its way into its files.
package struct BriefingEdition: Sendable {
    package var briefing: Briefing
    package var frame: DocumentFrame
    package var language: Language
    package var clock: PressClock

    package init(_ briefing: Briefing, frame: DocumentFrame, language: Language, clock: PressClock) {
        self.briefing = briefing
        self.frame = frame
        self.language = language
        self.clock = clock
    }
}

/// What became of an edition.
package struct DeliveredFiles: Sendable {
    /// Paths relative to the workspace, in the order of the formats.
    package var paths: [String] = []
    /// Formats that could not be made; the others were.
    package var faults: [CommandFault] = []
}
