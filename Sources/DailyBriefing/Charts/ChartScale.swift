/// Heights of counts in a chart.
struct ChartScale {
    /// Height of the greatest value, in the chart's units.
    let height: Double
    /// The value at the top, a round number.
    let top: Int

    /// A scale on which the greatest value has room.
    init(height: Double, greatest: Double) {
        self.height = height
        top = Self.round(greatest)
    }

    /// The height of a value; none below 0, the whole above the top.
    func height(_ value: Double) -> Double {
        guard value.isFinite else { return 0 }
        return min(max(value, 0), Double(top)) / Double(top) * height
    }

    /// The least of 4, 5, 8, 10, 15, 20, 25, 40, 50, 80, 100 … that is not below the value.
    private static func round(_ greatest: Double) -> Int {
        guard greatest.isFinite, greatest < 1e12 else { return 1_000_000_000_000 }
        var power = 1
        while true {
            for step in [4, 5, 8, 10, 15, 20, 25] where Double(step * power) >= greatest { return step * power }
            power *= 10
        }
    }
}
