import PressModel

/// What is said at the head of a page after something was done.
///
/// An address carries the code and at most a number, never a text, so that nobody can put words into the desk's mouth.
enum Notice: String, CaseIterable, Sendable {
    case confirmed, wrong, corrected, unsure
    case undone, batchUndone = "batch-undone", nothingToUndo = "nothing-to-undo"
    case reopened, followed, alreadyFollowed = "already-followed", ungrouped
    case bulkDone = "bulk-done", secondDone = "second-done", drawn
    case answered, closed, changed, someoneChanged = "someone-changed"
    case issueMissing = "issue-missing", unitMissing = "unit-missing", answerMissing = "answer-missing"
    case queueDone = "queue-done", loginFirst = "login-first", loggedOut = "logged-out"

    init(_ verdict: Verdict) {
        switch verdict {
        case .confirmed: self = .confirmed
        case .wrong: self = .wrong
        case .corrected: self = .corrected
        case .unsure: self = .unsure
        }
    }

    /// The text; `number` counts what was done where that matters.
    func words(_ number: String) -> Words {
        switch self {
        case .confirmed: Words(vi: "Đã ghi: Đúng.", en: "Recorded: right.")
        case .wrong: Words(vi: "Đã ghi: Sai.", en: "Recorded: wrong.")
        case .corrected: Words(vi: "Đã ghi: Vấn đề khác.", en: "Recorded: another issue.")
        case .unsure: Words(vi: "Đã ghi: Chưa rõ.", en: "Recorded: unsure.")
        case .undone:
            Words(vi: "Đã hoàn tác quyết định về phát hiện này.", en: "The decision on this finding is undone.")
        case .batchUndone: Words(vi: "Đã hoàn tác \(number) quyết định.", en: "\(number) decisions are undone.")
        case .nothingToUndo:
            Words(vi: "Không còn gì để hoàn tác trong phiên này.", en: "Nothing left to undo in this session.")
        case .reopened: Words(vi: "Đã đưa lại hàng chờ.", en: "Put back into the queue.")
        case .followed: Words(vi: "Đã giao và theo dõi trả lời.", en: "Taken up; the answer is being waited for.")
        case .alreadyFollowed: Words(vi: "Phát hiện này đã được theo dõi.", en: "This finding is followed up already.")
        case .ungrouped: Words(vi: "Đã tách bài khỏi tin.", en: "The article stands alone now.")
        case .bulkDone: Words(vi: "Đã ghi \(number) quyết định.", en: "\(number) decisions recorded.")
        case .secondDone: Words(vi: "Đã ghi lần đọc thứ hai.", en: "The second reading is recorded.")
        case .drawn: Words(vi: "Đã rút \(number) phát hiện.", en: "\(number) findings drawn.")
        case .answered, .closed, .changed, .someoneChanged: followWords
        case .issueMissing: Words(vi: "Hãy chọn vấn đề đúng.", en: "Choose the right issue.")
        case .unitMissing:
            Words(vi: "Hãy ghi đơn vị và hạn trả lời.", en: "Name the unit and the day by which it answers.")
        case .answerMissing: Words(vi: "Hãy ghi nội dung trả lời.", en: "Write the answer.")
        case .queueDone: Words(vi: "Đã hết phát hiện khớp điều kiện lọc.", en: "That was the last one of this filter.")
        case .loginFirst: Words(vi: "Hãy đăng nhập để tiếp tục.", en: "Log in to go on.")
        case .loggedOut: Words(vi: "Đã đăng xuất.", en: "Logged out.")
        }
    }

    private var followWords: Words {
        switch self {
        case .answered: Words(vi: "Đã ghi trả lời.", en: "The answer is recorded.")
        case .closed: Words(vi: "Đã kết thúc theo dõi.", en: "The follow-up is closed.")
        case .changed: Words(vi: "Đã lưu thay đổi.", en: "The change is saved.")
        default:
            Words(
                vi: "Người khác vừa sửa việc này; hãy xem lại rồi ghi lại.",
                en: "Somebody else has just changed this one; look again, then repeat."
            )
        }
    }
}
