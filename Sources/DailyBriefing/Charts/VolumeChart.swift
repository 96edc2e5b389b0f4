import PressModel

/// An issue's articles a day as bars, on the ground of what is usual; a day that was not collected in full is hatched.
struct VolumeChart {
    /// Days at most, the last ones.
    static let mostDays = 56
    static let width = 318.0
    static let height = 92.0

    private static let left = 24.0
    private static let top = 6.0
    private static let plotHeight = 70.0

    private let series: VolumeSeries
    private let days: [VolumeDay]
    private let format: DisplayFormat
    private let scale: ChartScale

    init(_ series: VolumeSeries, _ format: DisplayFormat) {
        self.series = series
        self.format = format
        days = series.days.suffix(Self.mostDays)
        let values = days.flatMap { [$0.count.map(Double.init), $0.upper] }.compactMap { $0 }
        scale = ChartScale(height: Self.plotHeight, greatest: values.filter(\.isFinite).max() ?? 0)
    }

    private var step: Double { (Self.width - Self.left - 2) / Double(max(days.count, 1)) }
    private var base: Double { Self.top + Self.plotHeight }

    /// The chart, with its numbers in words for who can't see it.
    var svg: String {
        ChartText.image(
            width: Self.width,
            height: Self.height,
            title: title,
            description: description,
            usualBand + bars + axis
        )
    }

    private var title: String {
        let issue = series.title[format.language]
        return series.isWeekly
            ? Words(vi: "\(issue): số tin mỗi tuần", en: "\(issue): articles a week")[format.language]
            : Words(vi: "\(issue): số tin mỗi ngày", en: "\(issue): articles a day")[format.language]
    }

    private var description: String {
        let gap = Words(vi: "chưa thu thập đủ", en: "not collected in full")[format.language]
        let unusual = Words(vi: " (bất thường)", en: " (unusual)")[format.language]
        return days.map { day in
            "\(format.shortDay(day.day)): \(day.count.map(format.number) ?? gap)\(day.alarm ? unusual : "")"
        }.joined(separator: "; ")
    }

    private func left(_ index: Int) -> Double { Self.left + Double(index) * step }

    private var usualBand: String {
        days.enumerated().map { index, day in
            guard let upper = day.upper, day.count != nil else { return "" }
            let top = base - scale.height(upper)
            let (x, y, w) = (ChartText.length(left(index)), ChartText.length(top), ChartText.length(step))
            return
                "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(w)\" height=\"\(ChartText.length(base - top))\" fill=\"#e4e4e4\"/>"
                + "<path d=\"M\(x) \(y)h\(w)\" stroke=\"#555\" stroke-width=\".7\" stroke-dasharray=\"2 1.5\" fill=\"none\"/>"
        }.joined()
    }

    private var bars: String {
        days.enumerated().map { index, day in
            day.count.map { bar(index, $0) + (day.alarm ? mark(index, $0) : "") } ?? gap(index)
        }.joined()
    }

    private func bar(_ index: Int, _ count: Int) -> String {
        let size = scale.height(Double(count))
        let isLast = index == days.count - 1
        return "<rect x=\"\(ChartText.length(left(index) + step * 0.15))\" y=\"\(ChartText.length(base - size))\" "
            + "width=\"\(ChartText.length(step * 0.7))\" height=\"\(ChartText.length(size))\" "
            + "fill=\"\(isLast ? "#000" : "#777")\"/>"
    }

    /// A small triangle above a bar that is unusually high.
    private func mark(_ index: Int, _ count: Int) -> String {
        let middle = left(index) + step / 2
        let y = max(base - scale.height(Double(count)) - 2, 4.5)
        return "<path d=\"M\(ChartText.length(middle - 3)) \(ChartText.length(y - 4))h6l-3 4z\" fill=\"#000\"/>"
    }

    /// Slanted lines over the whole height: nothing is known, which is not zero.
    private func gap(_ index: Int) -> String {
        let (x, top, base) = (left(index), Self.top, base)
        let lines = stride(from: top + 5, to: base + step, by: 5).map { y in
            // Each rises to the right by 45 degrees and ends at the day's edges.
            let (down, up) = (max(y - base, 0), min(step, y - top))
            let (fromX, fromY) = (ChartText.length(x + down), ChartText.length(y - down))
            return "M\(fromX) \(fromY)l\(ChartText.length(up - down)) \(ChartText.length(down - up))"
        }.joined()
        return "<path d=\"\(lines)\" stroke=\"#777\" stroke-width=\".6\" fill=\"none\"/>"
    }

    private var axis: String {
        let line =
            "<path d=\"M\(ChartText.length(Self.left)) \(ChartText.length(base))H\(ChartText.length(Self.width - 2))"
            + "M\(ChartText.length(Self.left)) \(ChartText.length(Self.top))v\(ChartText.length(Self.plotHeight))\" "
            + "stroke=\"#000\" stroke-width=\".7\" fill=\"none\"/>"
        let values =
            label(format.number(scale.top), Self.left - 3, Self.top + 7, "end") + label("0", Self.left - 3, base, "end")
        return line + values + dates
    }

    /// The first, the middle and the last day.
    private var dates: String {
        guard let first = days.first, let last = days.last else { return "" }
        let y = base + 12
        let middle = days.count / 2
        return label(format.shortDay(first.day), Self.left, y, "start")
            + (days.count > 8 ? label(format.shortDay(days[middle].day), left(middle) + step / 2, y, "middle") : "")
            + label(format.shortDay(last.day), Self.width - 2, y, "end")
    }

    private func label(_ text: String, _ x: Double, _ y: Double, _ anchor: String) -> String {
        "<text x=\"\(ChartText.length(x))\" y=\"\(ChartText.length(y))\" text-anchor=\"\(anchor)\" font-size=\"10\">"
            + "\(HTMLEscaping.escapeVisible(text))</text>"
    }
}
