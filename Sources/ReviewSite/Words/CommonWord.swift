import PressModel

/// Words of the frame around every page.
enum CommonWord: String, DeskText {
    static let group = "common"

    case desk, product, skip, pages, undo, account, logout, guest, guestName, verifyNote, guide, keys, close, toQueue,
        notDone, loginLink, toVerify, undated

    var words: Words {
        switch self {
        case .desk: Words(vi: "Bàn duyệt tin", en: "Review desk")
        case .product: Words(vi: "Điểm Tin · Bàn duyệt", en: "Điểm Tin · Review desk")
        case .skip: Words(vi: "Đến nội dung chính", en: "Skip to the content")
        case .pages: Words(vi: "Các trang", en: "Pages")
        case .undo: Words(vi: "Hoàn tác", en: "Undo")
        case .account: Words(vi: "Tài khoản", en: "Account")
        case .logout: Words(vi: "Đăng xuất", en: "Log out")
        case .guest:
            Words(
                vi: """
                    Chưa có tài khoản nào nên chỉ xem được, chưa duyệt được. Tạo tài khoản trên máy này rồi đăng \
                    nhập:
                    """,
                en: """
                    There is no account yet, so you can look but not decide. Make an account on this machine, \
                    then log in:
                    """
            )
        case .guestName: Words(vi: "TÊN", en: "NAME")
        case .verifyNote:
            Words(
                vi: """
                    Mọi phát hiện do máy nêu đều cần xác minh cho đến khi có người quyết định. Chương trình chỉ \
                    thông báo, không chặn, không báo cáo ai.
                    """,
                en: """
                    Everything that the machine found is to be verified until a person decides. The program only \
                    informs: it blocks and reports nobody.
                    """
            )
        case .guide: Words(vi: "Hướng dẫn gán nhãn", en: "Labelling guideline")
        case .keys: Words(vi: "Phím tắt", en: "Keys")
        case .close: Words(vi: "Đóng", en: "Close")
        case .toQueue: Words(vi: "Hàng chờ duyệt", en: "To the queue")
        case .notDone: Words(vi: "Không thực hiện được", en: "Not done")
        case .loginLink: Words(vi: "Đăng nhập", en: "Log in")
        case .toVerify: Words(vi: "cần xác minh", en: "to verify")
        case .undated: Words(vi: "không ghi ngày", en: "undated")
        }
    }
}
