/// A way of saying what is unusual.
public enum TrendMethod: String, Sendable, Codable, CaseIterable {
    /// For days W2, for weeks the long, recent and seasonal baselines together; both calibrated on the series' own
    /// history.
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
    /// A quasi-Poisson regression over the same weeks of earlier years, bound on the two-thirds power
    /// (Farrington et al. 1996).
    case farrington

    func model(for series: Series, period: TrendPeriod) -> any TrendModel {
        switch self {
        case .auto: period == .day ? CalibratedWeekdayModel(series) : WeeklyModel()
        case .w2: WeekdayModel()
        case .earsC1: EarsModel(lag: 0)
        case .earsC2: EarsModel(lag: 2)
        case .earsC3: CumulativeEarsModel()
        case .negativeBinomial: NegativeBinomialModel(period: period)
        case .farrington: FarringtonModel(period: period)
        }
    }
}

/// The length of the periods of a series.
public enum TrendPeriod: String, Sendable, Codable, CaseIterable {
    /// Counts of days.
    case day
    /// Counts of weeks.
    case week

    /// Complete periods that make eight weeks of history.
    public var neededHistory: Int { self == .day ? 56 : 8 }
}
