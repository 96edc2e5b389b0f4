import PressModel

/// Words of deciding on many findings at once.
enum BulkWord: String, DeskText {
    static let group = "bulk"

    case heading, decision, decide, undoable, nothing, numberWrong, actionMissing, noCondition

    var words: Words {
        switch self {
        case .heading: Words(vi: "Duyệt hàng loạt", en: "Decide on many at once")
        case .decision: Words(vi: "Quyết định cho tất cả", en: "Decision on all of them")
        case .decide: Words(vi: "Ghi quyết định cho tất cả", en: "Decide on all of them")
        case .undoable:
            Words(
                vi: "Cả loạt hoàn tác được bằng một lần bấm Hoàn tác trong phiên này.",
                en: "One undo takes all of them back, within this session."
            )
        case .nothing:
            Words(
                vi: "Không có phát hiện nào đang chờ khớp điều kiện lọc.",
                en: "No open finding matches the filter."
            )
        case .numberWrong:
            Words(
                vi: "Số đã nhập không khớp số phát hiện hiện có; hãy xem lại rồi nhập lại.",
                en: "The number does not match; look again and type it anew."
            )
        case .actionMissing: Words(vi: "Hãy chọn một quyết định.", en: "Choose a decision.")
        case .noCondition: Words(vi: "Không có điều kiện lọc nào", en: "No filter")
        }
    }
}
