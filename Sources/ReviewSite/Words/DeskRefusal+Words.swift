import PressModel

extension DeskRefusal {
    /// What is wrong and what to do about it.
    var words: (message: Words, remedy: Words) {
        switch self {
        case .notFound:
            (
                Words(vi: "Không có trang hoặc phát hiện này.", en: "There is no such page or finding."),
                Words(vi: "Quay lại hàng chờ duyệt.", en: "Go back to the queue.")
            )
        case .foreignHost:
            (
                Words(vi: "Bàn duyệt không mang tên máy này.", en: "The desk does not go by this host name."),
                Words(
                    vi: "Dùng địa chỉ in ra khi mở bàn duyệt, hoặc mở lại với --allowed-host.",
                    en: "Use the address printed at the start, or start it with --allowed-host."
                )
            )
        case .foreignOrigin, .forgedForm:
            (
                Words(
                    vi: "Biểu mẫu không do trang của bàn duyệt gửi.",
                    en: "The form was not sent by a page of the desk."
                ),
                Words(
                    vi: "Mở lại trang rồi gửi lại. Chưa có gì được ghi.",
                    en: "Open the page again and send it anew. Nothing was recorded."
                )
            )
        case .wrongForm:
            (
                Words(
                    vi: "Biểu mẫu thiếu hoặc sai dữ liệu.",
                    en: "The form lacks something, or holds something wrong."
                ),
                Words(vi: "Quay lại trang trước và nhập lại.", en: "Go back and fill it in again.")
            )
        case .oversizedForm:
            (
                Words(vi: "Biểu mẫu quá lớn (trên 64 KiB).", en: "The form is too large (over 64 KiB)."),
                Words(vi: "Rút ngắn ghi chú hoặc nội dung.", en: "Shorten the note or the text.")
            )
        case .roleTooLow:
            (
                Words(vi: "Tài khoản này không có quyền làm việc đó.", en: "This account may not do that."),
                Words(vi: "Nhờ người quản trị cấp vai trò khác.", en: "Ask the administrator for another role.")
            )
        case .busy:
            (
                Words(vi: "Bàn duyệt đang bận.", en: "The desk is busy."),
                Words(vi: "Thử lại sau ít giây.", en: "Try again in a few seconds.")
            )
        case .failure:
            (
                Words(vi: "Có lỗi ở máy chạy bàn duyệt.", en: "Something failed on the machine that runs the desk."),
                Words(
                    vi: "Thử lại; nếu vẫn lỗi, xem thông báo ở cửa sổ đang chạy diemtin-desk.",
                    en: "Try again; if it fails again, look at the messages of diemtin-desk."
                )
            )
        }
    }
}
