import PressModel

/// The table of issues by place: numbers on grey, the darker the more.
struct HeatView {
    /// Rows and columns that fit a page.
    static let mostIssues = 16
    static let mostPlaces = 8
    /// Shades besides white.
    static let shades = 4

    struct Cell {
        let value: String
        /// 0 for white to `shades` for the darkest.
        let shade: String
    }

    struct Row {
        let title: String
        let cells: [Cell]
    }

    let places: [String]
    let rows: [Row]
    /// Of a place's column, in hundredths of the table: what the issues' column leaves.
    let columnWidth: String

    /// Nil when there is nothing to show.
    init?(_ table: HeatTable, _ titles: IssueTitles, _ format: DisplayFormat) {
        let counts = table.counts.prefix(Self.mostIssues).map { $0.prefix(Self.mostPlaces) }
        let most = counts.flatMap { $0 }.max() ?? 0
        guard most > 0 else { return nil }
        places = Array(table.places.prefix(Self.mostPlaces))
        columnWidth = ChartText.length(72 / Double(max(places.count, 1)))
        rows = zip(table.issues, counts).map { issue, counts in
            Row(title: titles[issue], cells: counts.map { Cell($0, of: most, format) })
        }
    }
}

extension HeatView.Cell {
    init(_ count: Int, of most: Int, _ format: DisplayFormat) {
        value = count > 0 ? format.number(count) : ""
        shade = String((max(count, 0) * HeatView.shades + most - 1) / most)
    }
}
