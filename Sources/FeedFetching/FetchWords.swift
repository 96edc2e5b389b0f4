import PressModel

/// What the program says about a failed fetch: what happened, and the remedy where there is one.
struct FetchWords: Sendable {
    let host: String

    // MARK: Not asked

    var badURL: Words {
        Words(
            vi: "Địa chỉ không đọc được hoặc thiếu tên máy chủ. Hãy sửa địa chỉ trong danh sách nguồn tin.",
            en: "The address cannot be read or names no host. Correct it in the feed list."
        )
    }

    var unsupportedScheme: Words {
        Words(
            vi: "Chỉ tải được địa chỉ http và https. Hãy sửa địa chỉ trong danh sách nguồn tin.",
            en: "Only http and https addresses are fetched. Correct the address in the feed list."
        )
    }

    func privateAddress(_ address: IPAddress) -> Words {
        Words(
            vi: "\(host) trỏ tới \(address), một địa chỉ trong mạng nội bộ hoặc dành riêng, nên không tải. "
                + "Nếu đây đúng là nguồn tin trong cơ quan, hãy ghi dt:allowPrivate=\"true\" cho nguồn này.",
            en: "\(host) is at \(address), a private or reserved address, so it was not fetched. "
                + "If the feed really is inside the office's network, set dt:allowPrivate=\"true\" for it."
        )
    }

    var disallowedByRobots: Words {
        Words(
            vi: "robots.txt của \(host) yêu cầu không tải trang này, nên chỉ dùng phần tóm tắt của nguồn tin.",
            en: "robots.txt of \(host) asks not to fetch this page, so only the feed's own text is used."
        )
    }

    // MARK: No connection

    var unresolved: Words {
        Words(
            vi: "Không tìm thấy máy chủ \(host). Hãy kiểm tra địa chỉ, kết nối mạng và máy chủ DNS.",
            en: "The host \(host) was not found. Check the address, the network and the DNS server."
        )
    }

    var refused: Words {
        Words(
            vi: "Không kết nối được với \(host): máy chủ tắt hoặc bị tường lửa chặn. Chương trình sẽ thử lại.",
            en: "No connection to \(host): it is down or behind a firewall. It will be tried again."
        )
    }

    var timeout: Words {
        Words(
            vi: "\(host) không gửi xong trong thời hạn. Chương trình sẽ thử lại; nếu lặp lại, hãy tăng thời hạn tải.",
            en: "\(host) did not finish in time. It will be tried again; if it recurs, raise the timeout."
        )
    }

    var cancelled: Words {
        Words(
            vi: "Lần tải bị dừng giữa chừng theo yêu cầu. Chương trình sẽ tải lại.",
            en: "The fetch was stopped on request. It will be fetched again."
        )
    }

    func tls(_ text: String) -> Words {
        Words(
            vi: "Không lập được kết nối bảo mật với \(host): chứng chỉ không hợp lệ hoặc đã hết hạn (\(text)). "
                + "Hãy kiểm tra đồng hồ của máy này; nếu đúng giờ thì lỗi ở phía tòa soạn.",
            en: "No secure connection to \(host): its certificate is invalid or has expired (\(text)). "
                + "Check this machine's clock; if it is right, the fault is the outlet's."
        )
    }

    var downloaderEnded: Words {
        Words(
            vi: "Tiến trình tải bị dừng khi đang nhận câu trả lời của \(host); các nguồn khác không bị ảnh hưởng. "
                + "Nếu lặp lại, hãy tắt nguồn này và báo tòa soạn.",
            en: "The downloading process ended while \(host) was answering; other feeds are not affected. "
                + "If it recurs, switch the feed off and tell the outlet."
        )
    }

    func noDownloader(_ text: String) -> Words {
        Words(
            vi: "Không khởi động được tiến trình tải (\(text)). Hãy kiểm tra bộ nhớ và số tiến trình cho phép.",
            en: "The downloading process could not be started (\(text)). Check memory and the limit of processes."
        )
    }

    func transport(_ text: String) -> Words {
        Words(
            vi: "Lỗi khi tải từ \(host): \(text). Chương trình sẽ thử lại.",
            en: "Fetching from \(host) failed: \(text). It will be tried again."
        )
    }

    // MARK: No whole body

    var truncated: Words {
        Words(
            vi: "\(host) ngắt kết nối khi chưa gửi hết, nên phần đã nhận bị bỏ. Chương trình sẽ tải lại.",
            en: "\(host) broke off before the end, so what came was dropped. It will be tried again."
        )
    }

    var emptyReply: Words {
        Words(
            vi: "\(host) đóng kết nối mà không trả lời. Chương trình sẽ thử lại.",
            en: "\(host) closed the connection without an answer. It will be tried again."
        )
    }

    var emptyBody: Words {
        Words(
            vi: "\(host) trả lời nhưng không gửi nội dung nào. Nếu lặp lại, hãy tìm địa chỉ mới của nguồn tin.",
            en: "\(host) answered with an empty body. If it recurs, look for the feed's new address."
        )
    }

    func garbled(_ text: String) -> Words {
        Words(
            vi: "\(host) gửi dữ liệu hỏng, không đọc được (\(text)). Nếu lặp lại, hãy báo tòa soạn.",
            en: "\(host) sent damaged data (\(text)). If it recurs, tell the outlet."
        )
    }

    func tooLarge(_ limit: Int) -> Words {
        Words(
            vi: "\(host) gửi nhiều hơn \(limit >> 20) MiB, quá giới hạn cho một nguồn tin, nên đã dừng tải. "
                + "Hãy kiểm tra xem địa chỉ có đúng là nguồn tin không.",
            en: "\(host) sent more than \(limit >> 20) MiB, the limit for one feed, so the download was stopped. "
                + "Check that the address is a feed."
        )
    }

    // MARK: Elsewhere

    func badRedirect(_ target: String) -> Words {
        Words(
            vi: "\(host) chuyển hướng tới địa chỉ không dùng được (\(target)). Hãy tìm địa chỉ mới của nguồn tin.",
            en: "\(host) redirects to an unusable address (\(target)). Look for the feed's new address."
        )
    }

    func tooManyRedirects(_ limit: Int) -> Words {
        Words(
            vi: "Địa chỉ bị chuyển hướng quá \(limit) lần. Hãy tìm địa chỉ mới của nguồn tin.",
            en: "The address redirects more than \(limit) times. Look for the feed's new address."
        )
    }

    // MARK: Another answer

    var gone: Words {
        Words(
            vi: "\(host) báo nguồn tin đã bị gỡ hẳn (410). Hãy bỏ nguồn này hoặc tìm địa chỉ mới.",
            en: "\(host) says the feed is gone for good (410). Remove it or look for its new address."
        )
    }

    func busy(_ until: String) -> Words {
        Words(
            vi: "\(host) yêu cầu tạm ngừng tải đến \(until). Chương trình sẽ tự chờ.",
            en: "\(host) asks not to be called until \(until). The program waits by itself."
        )
    }

    func challenge(_ status: Int) -> Words {
        Words(
            vi: "\(host) chặn chương trình tự động bằng trang kiểm tra trình duyệt (\(status)). "
                + "Hãy đề nghị tòa soạn mở nguồn tin hoặc dùng địa chỉ khác.",
            en: "\(host) stops programs with a browser check (\(status)). "
                + "Ask the outlet to open its feed, or use another address."
        )
    }

    var unaskedNotModified: Words {
        Words(
            vi:
                "\(host) báo không có gì mới (304) dù lần này hỏi toàn bộ nguồn tin. Hãy báo tòa soạn hoặc tìm địa chỉ khác.",
            en: "\(host) says nothing changed (304) though the whole feed was asked for. Tell the outlet."
        )
    }

    func status(_ status: Int) -> Words {
        switch status {
        case 401, 407: loginAsked(status)
        case 403: forbidden
        case 404: notFound
        case 500...599: serverError(status)
        default: unexpected(status)
        }
    }

    private func loginAsked(_ status: Int) -> Words {
        Words(
            vi: "\(host) đòi đăng nhập (\(status)). Chỉ dùng nguồn tin công khai; hãy tìm địa chỉ khác.",
            en: "\(host) asks for a login (\(status)). Only public feeds are read; look for another."
        )
    }

    private var forbidden: Words {
        Words(
            vi: "\(host) từ chối cho tải (403). Hãy đề nghị tòa soạn mở nguồn tin hoặc tìm địa chỉ khác.",
            en: "\(host) refuses access (403). Ask the outlet to open its feed, or look for another."
        )
    }

    private var notFound: Words {
        Words(
            vi: "\(host) không có địa chỉ này (404). Hãy tìm địa chỉ mới của nguồn tin.",
            en: "\(host) has no such address (404). Look for the feed's new address."
        )
    }

    private func serverError(_ status: Int) -> Words {
        Words(
            vi: "Máy chủ \(host) đang gặp lỗi (\(status)). Chương trình sẽ thử lại.",
            en: "The server \(host) has an error of its own (\(status)). It will be tried again."
        )
    }

    private func unexpected(_ status: Int) -> Words {
        Words(
            vi: "\(host) trả lời mã \(status), không phải nội dung nguồn tin. Hãy kiểm tra địa chỉ.",
            en: "\(host) answered with status \(status) instead of a feed. Check the address."
        )
    }
}
