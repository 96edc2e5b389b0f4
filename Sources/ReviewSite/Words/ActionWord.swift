import PressModel

/// Words of what a person can do with a finding.
enum ActionWord: String, DeskText {
    static let group = "action"

    case confirm, wrong, reason, other, rightIssue, choose, saveOther, unsure, note, noteLabel, follow, reopen,
        ungroup

    var words: Words {
        switch self {
        case .confirm: Words(vi: "Đúng", en: "Right")
        case .wrong: Words(vi: "Sai", en: "Wrong")
        case .reason: Words(vi: "Lý do sai", en: "Why it is wrong")
        case .other: Words(vi: "Vấn đề khác", en: "Another issue")
        case .rightIssue: Words(vi: "Vấn đề đúng", en: "The right issue")
        case .choose: Words(vi: "– Chọn –", en: "– Choose –")
        case .saveOther: Words(vi: "Lưu vấn đề đúng", en: "Save")
        case .unsure: Words(vi: "Chưa rõ", en: "Unsure")
        case .note: Words(vi: "Ghi chú", en: "Note")
        case .noteLabel:
            Words(
                vi: "Ghi chú (không ghi tên người bị phản ánh)",
                en: "Note (no names of persons complained about)"
            )
        case .follow: Words(vi: "Đưa vào theo dõi", en: "Follow up")
        case .reopen: Words(vi: "Đưa lại hàng chờ", en: "Put back into the queue")
        case .ungroup: Words(vi: "Tách bài này khỏi tin", en: "Take this article out of the story")
        }
    }
}
