import PressModel

/// A row of the table of counts.
struct TrendView {
    struct Cell {
        let value: String
        /// The day was not collected in full: its count is a lower bound.
        let isGap: Bool
    }

    let title: String
    let cells: [Cell]
    let assessment: String

    init(_ line: TrendLine, gaps: [Bool], _ format: DisplayFormat) {
        title = line.title[format.language]
        cells = zip(line.counts, gaps).map { count, isGap in
            Cell(value: isGap && count == 0 ? "–" : format.number(count), isGap: isGap)
        }
        assessment = Self.assessment(line, isGap: gaps.last == true, format).text(format.language)
    }

    private static func assessment(_ line: TrendLine, isGap: Bool, _ format: DisplayFormat) -> Words {
        guard line.enoughHistory, let upper = line.upper else {
            return Words(vi: "chưa đủ dữ liệu", en: "not enough history")
        }
        let bound = format.decimal(upper)
        if line.alarm {
            return Words(vi: "cao bất thường (thường dưới \(bound))", en: "unusually high (usually under \(bound))")
        }
        if isGap { return Words(vi: "ngày chưa thu thập đủ", en: "day not collected in full") }
        guard Double(line.counts.last ?? 0) > upper else { return Words(vi: "bình thường", en: "as usual") }
        return Words(
            vi: "trên mức thường dưới \(bound), nhưng ít tin hoặc chỉ một báo",
            en: "above the usual under \(bound), but few articles or one outlet only"
        )
    }
}
