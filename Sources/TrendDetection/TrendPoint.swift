/// A period with what was to be expected of it.
public struct TrendPoint: Sendable, Codable, Equatable {
    /// The period's name as given.
    public let period: String
    /// The count as given.
    public let count: Int
    /// The count that the baseline leads one to expect; nil without a baseline.
    public let expected: Double?
    /// The greatest count that is still usual; nil without a baseline.
    public let upper: Double?
    /// How often chance alone gives a count as high or higher; nil without a baseline, and for C3, which has no
    /// such distribution.
    public let pValue: Double?
    /// Whether the count is unusually high.
    public let alarm: Bool
    /// Whether eight complete weeks lie before the period.
    public let enoughHistory: Bool

    /// Writes what is absent as null, so that every line has the same keys.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(period, forKey: .period)
        try container.encode(count, forKey: .count)
        try container.encode(expected, forKey: .expected)
        try container.encode(upper, forKey: .upper)
        try container.encode(pValue, forKey: .pValue)
        try container.encode(alarm, forKey: .alarm)
        try container.encode(enoughHistory, forKey: .enoughHistory)
    }
}
