import PressModel

/// An issue's chart with its title.
struct VolumeView {
    /// Charts that a document shows.
    static let most = 8

    let title: String
    let chart: String

    init(_ series: VolumeSeries, _ format: DisplayFormat) {
        title = series.title[format.language]
        chart = VolumeChart(series, format).svg
    }
}
