import PressModel

/// Words of the search.
enum SearchWord: String, DeskText {
    static let group = "search"

    case heading, query, go, help, none, original, findings, exactNote, anyPlace

    var words: Words {
        switch self {
        case .heading: Words(vi: "Tìm trong kho", en: "Search")
        case .query: Words(vi: "Từ cần tìm", en: "Words")
        case .go: Words(vi: "Tìm", en: "Search")
        case .help:
            Words(
                vi: """
                    Bài phải có mọi từ. “…” trong ngoặc kép: đúng thứ tự; -từ: không có từ ấy; từ*: bắt đầu bằng. Gõ \
                    không dấu thì tìm mọi dấu; gõ có dấu thì bài đúng dấu đứng trước.
                    """,
                en: """
                    All words must occur. "…" in quotes: in this order; -word: without it; word*: begins with it. \
                    Words without marks find any marks; with marks, articles with the same marks come first.
                    """
            )
        case .none: Words(vi: "Không tìm thấy bài nào.", en: "No article was found.")
        case .original: Words(vi: "bài gốc", en: "original")
        case .findings: Words(vi: "xem phát hiện", en: "see the finding")
        case .exactNote: Words(vi: "bài viết không dấu", en: "written without marks")
        case .anyPlace: Words(vi: "Địa danh", en: "Place")
        }
    }
}
