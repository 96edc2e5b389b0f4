import PressModel

/// Words of the list of keys.
enum KeyWord: String, DeskText {
    static let group = "keys"

    case confirm, wrong, other, unsure, follow, note, undo, move, queue, filter, help, onOff

    var words: Words {
        switch self {
        case .confirm: Words(vi: "Đúng", en: "Right")
        case .wrong: Words(vi: "Sai, rồi số của lý do", en: "Wrong, then the number of the reason")
        case .other: Words(vi: "Vấn đề khác (chọn trong danh sách)", en: "Another issue (from the list)")
        case .unsure: Words(vi: "Chưa rõ", en: "Unsure")
        case .follow: Words(vi: "Đưa vào theo dõi trả lời", en: "Follow up")
        case .note: Words(vi: "Ghi chú", en: "Note")
        case .undo: Words(vi: "Hoàn tác quyết định vừa rồi", en: "Undo the latest decision")
        case .move: Words(vi: "Phát hiện tiếp, phát hiện trước", en: "Next and previous finding")
        case .queue: Words(vi: "Về hàng chờ", en: "To the queue")
        case .filter: Words(vi: "Đến ô lọc", en: "To the filter")
        case .help: Words(vi: "Bảng phím tắt này", en: "This list")
        case .onOff: Words(vi: "Dùng phím tắt", en: "Use keys")
        }
    }
}
