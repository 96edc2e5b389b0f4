/// How much a briefing of more than a day tells; what goes beyond is counted.
///
/// The numbers are those of a press review that a European institution buys (MONITORING.md): about 15 summaries and
/// 12 clippings.
enum BriefingLimits {
    /// Stories told in full.
    static let stories = 15
    /// Further stories of an issue, a line each.
    static let entries = 5
    /// Rows of any other list.
    static let rows = 12
    /// Articles listed of a story.
    static let articles = 40
    /// Articles of a day that are listed one by one.
    static let read = 5_000
    /// Issues in the chart of volumes.
    static let volumes = 8
    /// Issues and places of the heat table.
    static let heat = 10
    /// Decisions from which on a precision says something.
    static let decisions = 5
    /// Days of a story's timeline.
    static let timeline = 28
}
