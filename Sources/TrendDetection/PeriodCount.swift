/// How many items were counted in a day or week.
public struct PeriodCount: Sendable, Equatable {
    /// The day as `2026-11-23`, or the week as `2026-W48` or by its first day; any other text is a mere name.
    public let period: String
    /// The items counted; a count below zero is read as zero.
    public let count: Int
    /// Whether all sources were read in the period; a gap in collection is no fall in the matter.
    public let isComplete: Bool
    /// How many different sources the items came from; nil where that is not known.
    public let sources: Int?

    /// A count of a period.
    public init(period: String, count: Int, isComplete: Bool = true, sources: Int? = nil) {
        self.period = period
        self.count = count
        self.isComplete = isComplete
        self.sources = sources
    }
}
