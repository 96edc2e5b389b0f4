import PressModel

/// Words of the log.
enum LogWord: String, DeskText {
    static let group = "log"

    case heading, explained, at, who, what, subject, detail, empty, older

    var words: Words {
        switch self {
        case .heading: Words(vi: "Nhật ký", en: "Log")
        case .explained:
            Words(
                vi: "Chỉ ghi thêm, không sửa, không xóa được.",
                en: "Only grows: nothing in it can be changed or deleted."
            )
        case .at: Words(vi: "Lúc", en: "When")
        case .who: Words(vi: "Ai", en: "Who")
        case .what: Words(vi: "Việc", en: "What")
        case .subject: Words(vi: "Đối tượng", en: "Subject")
        case .detail: Words(vi: "Chi tiết", en: "Detail")
        case .empty: Words(vi: "Chưa có gì.", en: "Nothing yet.")
        case .older: Words(vi: "Cũ hơn", en: "Older")
        }
    }
}
