/// What a method says of one period.
struct Prediction {
    let expected: Double
    /// The chance of reaching a count in a usual period; nil for C3, which has no such distribution.
    let tail: ((Double) -> Double)?
    let pValue: Double?
    let isUnusual: Bool
    /// The greatest count that is still usual; found only when asked for, since it costs the most.
    let upper: () -> Double
}

/// A method of detection: the prediction for a period from the periods before it.
protocol TrendModel {
    /// The level at which a usual period gives an alarm, before the office's own history lowers it.
    var rate: Double { get }

    /// The prediction for the period at `index` at the level that holds for it; nil when its baseline is too short.
    func prediction(for index: Int, in series: Series, rate: Double) -> Prediction?
}

extension TrendModel {
    var rate: Double { TrendDetector.falseAlarmRate }
}
