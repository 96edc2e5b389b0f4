import PressModel

/// Words of the second reading.
enum SecondWord: String, DeskText {
    static let group = "second"

    case heading, explained, yourReading, empty, draw, drawHint, share, days, drawNow

    var words: Words {
        switch self {
        case .heading: Words(vi: "Đọc lần hai", en: "Second reading")
        case .explained:
            Words(
                vi: """
                    Một mẫu ngẫu nhiên được người thứ hai đọc lại mà không thấy quyết định đầu. Lần đọc này chỉ \
                    để đo mức thống nhất, không thay quyết định đang có.
                    """,
                en: """
                    A random sample is read by a second person who does not see the first decision. It measures \
                    agreement and changes no decision.
                    """
            )
        case .yourReading: Words(vi: "Theo bạn", en: "Your reading")
        case .empty:
            Words(
                vi: "Không có phát hiện nào chờ bạn đọc lần hai.",
                en: "Nothing waits for your second reading."
            )
        case .draw: Words(vi: "Rút mẫu", en: "Draw a sample")
        case .drawHint:
            Words(
                vi: "Rút ngẫu nhiên trong số phát hiện đã duyệt và chưa từng được rút.",
                en: "Drawn at random among decided findings that were not drawn before."
            )
        case .share: Words(vi: "Tỷ lệ rút (%)", en: "Share (%)")
        case .days: Words(vi: "Đã duyệt trong số ngày qua", en: "Decided within so many days")
        case .drawNow: Words(vi: "Rút mẫu", en: "Draw")
        }
    }
}
