import IssueClassification
import PressModel

/// What a row of floors asked for and what was measured, for a person.
struct FloorText {
    let floor: QualityFloor
    let evaluation: Evaluation

    /// The row, then a line for each figure.
    var lines: [String] {
        ["\(row), \(count)"]
            + floor.standings(evaluation).map { standing in
                let floor = Say.text(vi: "sàn", en: "floor") + " " + EvaluationText.ratio(standing.floor)
                let verdict =
                    standing.holds ? Say.text(vi: "đạt", en: "holds") : Say.text(vi: "DƯỚI SÀN", en: "BELOW")
                return "  \(standing.figure.rawValue)  \(EvaluationText.ratio(standing.value))  \(floor)  \(verdict)"
            }
    }

    /// The figures that lie below their floor, each with the row's place in the file.
    var faults: [UserFault] {
        floor.standings(evaluation).filter { !$0.holds }.map { standing in
            let figure = standing.figure.rawValue
            let (value, least) = (standing.value, standing.floor)
            return UserFault(
                floor.location,
                Words(
                    vi: "`\(figure)` là \(value), thấp hơn sàn \(least) (\(row))",
                    en: "`\(figure)` is \(value), below its floor \(least) (\(row))"
                ),
                remedy: Words(
                    vi: "sửa từ điển hoặc chương trình rồi đo lại; không hạ sàn",
                    en: "mend the lexicons or the program and measure again; floors are not lowered"
                )
            )
        }
    }

    private var row: String {
        let fields = floor.fields.map(\.rawValue).joined(separator: ",")
        let part = floor.selection.text ?? Say.text(vi: "tất cả", en: "all")
        return "\(TerminalText.safe(floor.name)): \(part), \(fields)"
    }

    private var count: String {
        Say.text(vi: "\(evaluation.articleCount) bài", en: "\(evaluation.articleCount) articles")
    }
}
