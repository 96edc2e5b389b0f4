import PressModel

/// An issue's chart with its title.
struct VolumeView {
    /// Charts that a document shows.
    static let most = 8
    /// Collected days from which on a chart says more than its last bar.
    static let leastDays = 3

    let title: String
    let chart: String

    /// The series that are worth a chart.
    static func drawn(_ series: [VolumeSeries]) -> ArraySlice<VolumeSeries> {
        series.filter { $0.days.count { $0.count != nil } >= leastDays }.prefix(most)
    }

    init(_ series: VolumeSeries, _ format: DisplayFormat) {
        title = series.title[format.language]
        chart = VolumeChart(series, format).svg
    }
}
