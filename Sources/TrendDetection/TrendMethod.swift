/// A way of saying what is unusual.
public enum TrendMethod: String, Sendable, Codable, CaseIterable {
    /// W2 for days, the negative-binomial tail for weeks.
    case auto
    /// The mean of 28 periods, weekdays and weekends apart, two periods' lag (Tokars et al. 2009).
    case w2
    /// The mean of the seven periods before (EARS C1; Hutwagner et al. 2003).
    case earsC1 = "c1"
    /// As C1, with two periods' lag (EARS C2).
    case earsC2 = "c2"
    /// The excess over C2 in three periods together (EARS C3).
    case earsC3 = "c3"
    /// The tail of a negative binomial over 26 weeks with two weeks' lag, outliers weighing less
    /// (weights of Noufaily et al. 2013).
    case negativeBinomial = "negbin"
}

/// The length of the periods of a series.
public enum TrendPeriod: String, Sendable, Codable, CaseIterable {
    /// Counts of days.
    case day
    /// Counts of weeks.
    case week
}
