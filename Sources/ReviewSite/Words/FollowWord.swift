import PressModel

/// Words of follow-ups.
enum FollowWord: String, DeskText {
    static let group = "follow"

    case heading, one, explained, open, unit, due, take, none, noPersons, withClosed, share, opened, answered,
        closedAt, toAnswer, answerText, saveAnswer, toChange, saveChange, toClose, empty, stateWaiting,
        stateOverdue, stateAnswered, stateLate, stateClosed, factInTime, factLate, factOverdue, factWaiting, noShare

    var words: Words {
        switch self {
        case .heading: Words(vi: "Theo dõi trả lời", en: "Follow-ups")
        case .one: Words(vi: "Theo dõi trả lời", en: "Follow-up")
        case .explained:
            Words(
                vi: """
                    Vấn đề được một đơn vị tiếp nhận, có hạn trả lời. Chỉ ghi vấn đề và đơn vị, không ghi người \
                    phản ánh hay người bị phản ánh.
                    """,
                en: """
                    Issues that a unit has taken up, with the day by which it answers. Only issue and unit are \
                    kept: nobody who complained, nobody complained about.
                    """
            )
        case .open: Words(vi: "Xem trong danh sách", en: "See it in the list")
        case .unit: Words(vi: "Đơn vị trả lời", en: "Unit that answers")
        case .due: Words(vi: "Hạn trả lời", en: "Due")
        case .take: Words(vi: "Giao và theo dõi", en: "Take it up")
        case .none: Words(vi: "Chưa giao đơn vị nào.", en: "Not taken up.")
        case .noPersons:
            Words(
                vi: "Không ghi tên người phản ánh hay người bị phản ánh.",
                en: "No names of persons who complained or are complained about."
            )
        case .withClosed: Words(vi: "Cả việc đã kết thúc", en: "Closed ones too")
        case .share: Words(vi: "Tỷ lệ trả lời đúng hạn", en: "Answered in time")
        case .opened: Words(vi: "Giao ngày", en: "Taken up")
        case .answered: Words(vi: "Trả lời ngày", en: "Answered")
        case .closedAt: Words(vi: "Kết thúc ngày", en: "Closed")
        case .toAnswer: Words(vi: "Ghi trả lời", en: "Record the answer")
        case .answerText:
            Words(
                vi: "Nội dung trả lời (số, ngày văn bản; nơi đăng)",
                en: "Answer (document, date, where it was published)"
            )
        case .saveAnswer: Words(vi: "Lưu trả lời", en: "Save the answer")
        case .toChange: Words(vi: "Đổi đơn vị hoặc hạn", en: "Change unit or day")
        case .saveChange: Words(vi: "Lưu thay đổi", en: "Save the change")
        case .toClose: Words(vi: "Kết thúc theo dõi", en: "Close")
        case .empty: Words(vi: "Không có việc nào đang theo dõi.", en: "Nothing is being followed up.")
        case .stateWaiting: Words(vi: "đang chờ trả lời", en: "waiting for the answer")
        case .stateOverdue: Words(vi: "quá hạn", en: "overdue")
        case .stateAnswered: Words(vi: "đã trả lời", en: "answered")
        case .stateLate: Words(vi: "đã trả lời, muộn", en: "answered late")
        case .stateClosed: Words(vi: "đã kết thúc", en: "closed")
        case .factInTime: Words(vi: "Đúng hạn", en: "In time")
        case .factLate: Words(vi: "Trả lời muộn", en: "Late")
        case .factOverdue: Words(vi: "Quá hạn chưa trả lời", en: "Overdue")
        case .factWaiting: Words(vi: "Chưa đến hạn", en: "Not yet due")
        case .noShare:
            Words(
                vi: "Chưa có việc nào đến hạn trong thời gian này.",
                en: "Nothing fell due in this period."
            )
        }
    }
}
