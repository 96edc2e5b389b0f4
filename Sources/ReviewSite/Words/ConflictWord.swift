import PressModel

/// Words of the page that two people at once lead to.
enum ConflictWord: String, DeskText {
    static let group = "conflict"

    case heading, nothingWritten, mineAnyway, look, keepTheirs

    var words: Words {
        switch self {
        case .heading: Words(vi: "Người khác vừa quyết định", en: "Somebody else has just decided")
        case .nothingWritten:
            Words(
                vi: "Quyết định của bạn chưa được ghi; quyết định đang có vẫn giữ nguyên.",
                en: "Yours was not recorded; the other decision stands."
            )
        case .mineAnyway: Words(vi: "Vẫn ghi quyết định của tôi", en: "Record mine all the same")
        case .look: Words(vi: "Xem lại phát hiện", en: "Look at the finding again")
        case .keepTheirs: Words(vi: "Giữ nguyên, sang phát hiện tiếp", en: "Leave it, go on to the next")
        }
    }
}
