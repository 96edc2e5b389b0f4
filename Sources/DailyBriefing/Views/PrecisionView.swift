import PressModel

/// How often an issue's lexicon was right.
struct PrecisionView {
    let title: String
    let right: String
    let wrong: String
    let share: String

    init(_ line: PrecisionLine, _ titles: IssueTitles, _ format: DisplayFormat) {
        title = titles[line.issue]
        right = format.number(line.right)
        wrong = format.number(line.wrong)
        share = "\(format.percent(line.precision)) (\(format.decimal(line.low * 100))–\(format.percent(line.high)))"
    }
}
