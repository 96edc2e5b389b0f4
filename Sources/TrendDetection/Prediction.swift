/// What a method says of one period.
struct Prediction {
    let expected: Double
    /// The greatest count that is still usual.
    let upper: Double
    let pValue: Double?
    let isUnusual: Bool
}

/// A method of detection: the prediction for a period from the periods before it.
protocol TrendModel {
    /// The prediction for the period at `index`; nil when its baseline is too short.
    func prediction(for index: Int, in series: Series) -> Prediction?
}
