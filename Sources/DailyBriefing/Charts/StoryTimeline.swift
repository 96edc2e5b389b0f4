import PressModel

/// A story's articles a day as a row of small bars.
struct StoryTimeline {
    /// Days at most, as the briefing's data has them.
    static let mostDays = 28
    static let barWidth = 4.0
    static let height = 14.0

    private let counts: [Int]
    private let story: StoryLine
    private let format: DisplayFormat

    init(_ story: StoryLine, _ format: DisplayFormat) {
        self.story = story
        self.format = format
        counts = Array(story.timeline.prefix(Self.mostDays))
    }

    /// The bars, with their numbers in words for who can't see them.
    var svg: String {
        let most = Double(max(counts.max() ?? 0, 1))
        let bars = counts.enumerated().map { index, count in
            // A day without an article keeps a line, so that days can be counted.
            let size = max(Double(max(count, 0)) / most * (Self.height - 1), 0.8)
            return
                "<rect x=\"\(ChartText.length(Double(index) * Self.barWidth))\" y=\"\(ChartText.length(Self.height - size))\" "
                + "width=\"3\" height=\"\(ChartText.length(size))\" fill=\"#333\"/>"
        }
        return ChartText.image(
            width: Double(counts.count) * Self.barWidth,
            height: Self.height,
            title: Words(vi: "Số tin mỗi ngày của vụ việc", en: "The story's articles a day")[format.language],
            description: description,
            bars.joined()
        )
    }

    private var description: String {
        let numbers = counts.map(format.number).joined(separator: ", ")
        return story.firstSeen.map { "\(format.day($0)): \(numbers)" } ?? numbers
    }
}
