/// W2: the mean of 28 days, weekdays and weekends apart, two days' lag.
///
/// From Tokars et al. 2009, "Enhancing time-series detection algorithms for automated biosurveillance". The statistic
/// is held against Student's distribution and against a negative binomial of the same mean and spread, and the milder
/// verdict counts: the first knows how short the baseline is, the second that small counts are skewed.
struct WeekdayModel: TrendModel {
    static let baseline = Baseline(length: 28, lag: 2, splitsWeekend: true)

    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction? {
        guard let moments = Moments(Self.baseline.counts(of: series, before: index)) else { return nil }
        return WeekdayVerdict(moments: moments, ownDispersion: nil).prediction(of: series.counts[index], rate: rate)
    }
}

/// W2 calibrated on the office's own history.
///
/// Twenty days, or eight of a weekend, tell a spread badly: on usual days that vary more than by chance, W2 alone gives
/// alarms on up to 2.5 % in place of 1 %. Here the spread is learnt as well from how far the office's own days lay from
/// what was expected of them (`OwnDispersion`), and the milder verdict counts.
struct CalibratedWeekdayModel: TrendModel {
    /// One in 133: counts whose variance is three times their mean then keep within about one in a hundred.
    static let rate = 0.0075

    private let dispersion: OwnDispersion

    var rate: Double { Self.rate }

    init(_ series: Series) { dispersion = OwnDispersion(series) }

    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction? {
        guard let moments = Moments(WeekdayModel.baseline.counts(of: series, before: index)) else { return nil }
        return WeekdayVerdict(moments: moments, ownDispersion: dispersion.value(before: index, in: series))
            .prediction(of: series.counts[index], rate: rate)
    }
}

/// The milder of several verdicts on a day of the given baseline.
private struct WeekdayVerdict {
    let moments: Moments
    let ownDispersion: Double?

    private var student: StudentTail { StudentTail(moments) }
    private var skewed: NegativeBinomialFit { NegativeBinomialFit(moments) }
    private var own: NegativeBinomialFit? { ownDispersion.map { NegativeBinomialFit(moments, dispersion: $0) } }

    func prediction(of count: Double, rate: Double) -> Prediction {
        let (student, skewed, own) = (student, skewed, own)
        let tail = { (count: Double) in max(student.tail(count), skewed.tail(count), own?.tail(count) ?? 0) }
        let pValue = tail(count)
        return Prediction(
            expected: moments.mean,
            tail: tail,
            pValue: pValue,
            isUnusual: pValue < rate,
            upper: {
                let bound = student.upper(rate)
                let whole = skewed.raise(bound, rate)
                return max(bound, own?.raise(whole, rate) ?? whole)
            }
        )
    }
}

/// Student's distribution about a baseline's mean.
private struct StudentTail {
    private let mean: Double
    private let spread: Double
    private let degrees: Double

    init(_ moments: Moments) {
        mean = moments.mean
        // A new observation varies about the true mean, and the mean about it too.
        spread = moments.deviation * (1 + 1 / moments.size).squareRoot()
        degrees = moments.size - 1
    }

    func tail(_ count: Double) -> Double { TailProbability.student((count - mean) / spread, degrees: degrees) }

    func upper(_ rate: Double) -> Double {
        let known = rate == CalibratedWeekdayModel.rate ? Self.bounds[degrees] : nil
        return mean + (known ?? Self.bound(degrees, rate)) * spread
    }

    /// The bounds of the usual method by degrees of freedom: to find one costs more than everything else about a day.
    private static let bounds = Dictionary(
        uniqueKeysWithValues: (3..<WeekdayModel.baseline.length).map {
            (Double($0), bound(Double($0), CalibratedWeekdayModel.rate))
        }
    )

    private static func bound(_ degrees: Double, _ rate: Double) -> Double {
        UpperBound.find(probability: rate) { TailProbability.student($0, degrees: degrees) }
    }
}
