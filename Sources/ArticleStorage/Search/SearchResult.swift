package import PressModel

/// A text with the passages in it that meet a query.
package struct MarkedText: Sendable, Equatable, Codable {
    package var text: String
    /// UTF-8 byte offsets into `text`, in order and apart from one another.
    package var ranges: [MarkedRange]

    package init(text: String, ranges: [MarkedRange] = []) {
        self.text = text
        self.ranges = ranges
    }
}

/// UTF-8 byte offsets of a passage.
package struct MarkedRange: Sendable, Equatable, Codable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}

/// An article that a search found.
package struct SearchHit: Sendable, Equatable, Codable {
    package let articleID: Int64
    package let title: MarkedText
    /// The passage of summary or text that has most of the query's words, at most 200 characters.
    package let snippet: MarkedText
    package let sourceID: String
    package let sourceTitle: String
    package let day: CalendarDay
    package let url: String?
    package let places: [String]
    /// Issues that hold on it after people's decisions.
    package let issues: [String]
    /// Whether each word stands with the query's own marks; false where some stand without diacritics only.
    package let isExact: Bool
}

/// What a search found.
package struct SearchResult: Sendable, Equatable {
    /// Those with the query's own marks first; within each kind the newest.
    package let hits: [SearchHit]
    /// Whether there are more than were asked for.
    package let hasMore: Bool
    /// False when the search stopped at its bound; older articles were not looked at.
    package let isComplete: Bool
    /// How many of the newest articles the search covered, when it is not complete.
    package let examined: Int

    /// Nothing found in an archive that was looked through.
    package static let none = SearchResult(hits: [], hasMore: false, isComplete: true, examined: 0)

    /// What an incomplete search tells its reader; nil when it is complete.
    package var notice: Words? {
        guard !isComplete else { return nil }
        return Words(
            vi: "chỉ xét \(examined) bài gần nhất; thêm từ, ngày, nơi hoặc vấn đề để tìm sâu hơn",
            en:
                "only the newest \(examined) articles were looked at; add words, days, a place or an issue to go further back"
        )
    }
}
