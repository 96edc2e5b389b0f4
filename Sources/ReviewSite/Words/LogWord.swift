import PressModel

/// Words of the log.
enum LogWord: String, DeskText {
    static let group = "log"

    case heading, explained, decisions, events, at, who, what, finding, where, subject, detail, empty, older,
        tookBack, desk, terminal, sheet

    var words: Words {
        switch self {
        case .heading: Words(vi: "Nhật ký", en: "Log")
        case .explained:
            Words(
                vi: "Chỉ ghi thêm, không sửa, không xóa được.",
                en: "Only grows: nothing in it can be changed or deleted."
            )
        case .decisions: Words(vi: "Quyết định", en: "Decisions")
        case .events: Words(vi: "Đăng nhập, thay đổi và từ chối", en: "Logins, changes and refusals")
        case .at: Words(vi: "Lúc", en: "When")
        case .who: Words(vi: "Ai", en: "Who")
        case .what: Words(vi: "Việc", en: "What")
        case .finding: Words(vi: "Phát hiện", en: "Finding")
        case .where: Words(vi: "Từ đâu", en: "From")
        case .subject: Words(vi: "Đối tượng", en: "Subject")
        case .detail: Words(vi: "Chi tiết", en: "Detail")
        case .empty: Words(vi: "Chưa có gì.", en: "Nothing yet.")
        case .older: Words(vi: "Cũ hơn", en: "Older")
        case .tookBack: Words(vi: "hoàn tác", en: "took back")
        case .desk: Words(vi: "bàn duyệt", en: "desk")
        case .terminal: Words(vi: "dòng lệnh", en: "terminal")
        case .sheet: Words(vi: "bảng tính", en: "spreadsheet")
        }
    }
}
