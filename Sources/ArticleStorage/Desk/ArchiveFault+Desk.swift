import PressModel

/// What the review desk's requests can be refused for, in words.
extension ArchiveFault {
    static let noIssue = CommandFault(
        Words(
            vi: "quyết định “vấn đề khác” cần nêu vấn đề đúng, và chỉ dùng cho phát hiện về vấn đề",
            en: "a correction names the right issue, and is for findings on issues only"
        ),
        remedy: Words(
            vi: "chọn vấn đề đúng, hoặc chọn quyết định khác",
            en: "choose the right issue, or another verdict"
        )
    )

    static let empty = CommandFault(
        Words(vi: "thiếu nội dung", en: "a text is missing"),
        remedy: Words(vi: "điền nội dung", en: "fill it in")
    )

    static let badName = CommandFault(
        Words(
            vi: "tên tài khoản dài từ 1 đến \(DeskInput.longestName) ký tự và không có ký tự điều khiển",
            en: "an account's name has 1 to \(DeskInput.longestName) characters and no control characters"
        ),
        remedy: Words(vi: "chọn tên khác", en: "choose another name")
    )

    static func tooLong(_ longest: Int) -> CommandFault {
        CommandFault(
            Words(vi: "nội dung dài quá \(longest) ký tự", en: "a text is longer than \(longest) characters"),
            remedy: Words(vi: "viết ngắn lại", en: "shorten it")
        )
    }

    static func takenUp(_ id: Int64) -> CommandFault {
        CommandFault(
            Words(
                vi: "phát hiện này đang được theo dõi (số theo dõi \(id))",
                en: "this finding is taken up already (follow-up \(id))"
            ),
            remedy: Words(vi: "sửa hoặc kết thúc mục theo dõi ấy", en: "change or close that follow-up")
        )
    }

    static func noFollowUp(_ id: Int64) -> CommandFault {
        CommandFault(
            Words(vi: "không có mục theo dõi số \(id)", en: "there is no follow-up \(id)"),
            remedy: Words(
                vi: "xem số ở `diemtin review follow list`",
                en: "see the numbers in `diemtin review follow list`"
            )
        )
    }

    static func closed(_ id: Int64) -> CommandFault {
        CommandFault(
            Words(vi: "mục theo dõi số \(id) đã kết thúc", en: "follow-up \(id) is closed"),
            remedy: Words(vi: "mở mục theo dõi mới nếu cần", en: "open another one where needed")
        )
    }

    static func noSecondReading(_ id: Int64) -> CommandFault {
        CommandFault(
            Words(
                vi: "phát hiện số \(id) không chờ người này đọc lần hai",
                en: "finding \(id) does not wait for a second reading by this person"
            ),
            remedy: Words(vi: "lấy phát hiện kế tiếp cần đọc lần hai", en: "ask for the next second reading")
        )
    }

    static func noArticle(_ id: Int64) -> CommandFault {
        CommandFault(
            Words(vi: "không có bài số \(id)", en: "there is no article \(id)"),
            remedy: Words(vi: "tải lại trang", en: "load the page again")
        )
    }

    static func noAccount(_ name: String) -> CommandFault {
        CommandFault(
            Words(vi: "không có tài khoản “\(name)”", en: "there is no account “\(name)”"),
            remedy: Words(vi: "xem `diemtin review users`", en: "see `diemtin review users`")
        )
    }
}
