import PressModel

/// What the log calls things that were done, by the desk and by the archive.
enum LogAction: String, CaseIterable {
    case decide, undo, reopen, ungroup, bulk
    case drawSecond = "draw-second", readSecond = "read-second"
    case openFollowUp = "open-follow-up", answerFollowUp = "answer-follow-up"
    case changeFollowUp = "change-follow-up", closeFollowUp = "close-follow-up"
    case setAccount = "set-account", disableAccount = "disable-account"
    case login, logout, loginFailed = "login-failed", loginThrottled = "login-throttled"
    case refusedHost = "refused-host", refusedOrigin = "refused-origin", refusedForgery = "refused-csrf"
    case refusedForm = "refused-form", refusedSize = "refused-size", refusedRole = "refused-role"

    var words: Words {
        switch self {
        case .decide: Words(vi: "Quyết định", en: "Decided")
        case .undo: Words(vi: "Hoàn tác", en: "Took back")
        case .reopen: Words(vi: "Đưa lại hàng chờ", en: "Put back into the queue")
        case .ungroup: Words(vi: "Tách bài khỏi tin", en: "Took an article out of its story")
        case .bulk: Words(vi: "Duyệt hàng loạt", en: "Decided on many at once")
        case .drawSecond: Words(vi: "Rút mẫu đọc lần hai", en: "Drew second readings")
        case .readSecond: Words(vi: "Đọc lần hai", en: "Read a second time")
        case .openFollowUp: Words(vi: "Đưa vào theo dõi", en: "Took up")
        case .answerFollowUp: Words(vi: "Ghi trả lời", en: "Recorded an answer")
        case .changeFollowUp: Words(vi: "Đổi đơn vị hoặc hạn", en: "Changed unit or day")
        case .closeFollowUp: Words(vi: "Kết thúc theo dõi", en: "Closed a follow-up")
        case .setAccount: Words(vi: "Tạo hoặc sửa tài khoản", en: "Set an account")
        case .disableAccount: Words(vi: "Khóa tài khoản", en: "Disabled an account")
        case .login, .logout, .loginFailed, .loginThrottled: loginWords
        default: refusalWords
        }
    }

    private var loginWords: Words {
        switch self {
        case .login: Words(vi: "Đăng nhập", en: "Logged in")
        case .logout: Words(vi: "Đăng xuất", en: "Logged out")
        case .loginThrottled: Words(vi: "Từ chối: thử đăng nhập quá nhiều lần", en: "Refused: too many logins")
        default: Words(vi: "Đăng nhập sai", en: "Login failed")
        }
    }

    private var refusalWords: Words {
        switch self {
        case .refusedHost: Words(vi: "Từ chối: tên máy lạ", en: "Refused: foreign host name")
        case .refusedOrigin: Words(vi: "Từ chối: biểu mẫu từ trang khác", en: "Refused: form of another site")
        case .refusedForgery: Words(vi: "Từ chối: biểu mẫu không có mã hợp lệ", en: "Refused: form without its token")
        case .refusedSize: Words(vi: "Từ chối: biểu mẫu quá lớn", en: "Refused: form too large")
        case .refusedRole: Words(vi: "Từ chối: không đủ quyền", en: "Refused: role too low")
        default: Words(vi: "Từ chối: biểu mẫu sai", en: "Refused: wrong form")
        }
    }
}
