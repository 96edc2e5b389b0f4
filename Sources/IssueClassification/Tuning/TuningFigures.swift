/// Agreement with the labels of the present lexicons and of tuned ones, on the same articles.
package struct TuningFigures: Sendable {
    package var present = EvaluationFigures()
    package var tuned = EvaluationFigures()

    package init() {}

    /// Adds another issue's or reading's counts.
    mutating func add(_ other: TuningFigures) {
        present.add(other.present)
        tuned.add(other.tuned)
    }
}

/// The figures of one issue by reading.
package struct IssueFigures: Sendable {
    package private(set) var byReading: [Reading: TuningFigures] = [:]

    /// All readings together.
    var all: TuningFigures { byReading.values.reduce(into: TuningFigures()) { $0.add($1) } }

    /// Adds what a table's fold shows of a setting; without one nothing is tuned.
    mutating func add(_ table: TuningTable, fold: Int, _ setting: IssueSetting?) {
        for row in table.rows where row.fold == fold {
            let isFound = setting?.finds(row, table.lexicon) ?? row.isFound
            byReading[row.reading, default: TuningFigures()].present.add(found: row.isFound, labelled: row.isLabelled)
            byReading[row.reading, default: TuningFigures()].tuned.add(found: isFound, labelled: row.isLabelled)
        }
        for blank in table.blanks where blank.fold == fold && blank.isLabelled {
            for _ in 0..<blank.count {
                byReading[blank.reading, default: TuningFigures()].present.add(found: false, labelled: true)
                byReading[blank.reading, default: TuningFigures()].tuned.add(found: false, labelled: true)
            }
        }
    }
}
