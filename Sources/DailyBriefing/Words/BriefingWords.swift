import PressModel

/// The briefing's fixed texts, by the names under which the templates call them (`words.nation`).
enum BriefingWords {
    /// The texts in one language.
    static func of(_ language: Language) -> [String: String] { all.mapValues { $0[language] } }

    /// Every text of the templates.
    static let all: [String: Words] = [head, sections, columns, notes].reduce(into: [:]) { all, part in
        all.merge(part) { first, _ in first }
    }

    private static let head: [String: Words] = [
        "nation": Words(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM"),
        "motto": Words(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness"),
        "recipients": Words(vi: "Nơi nhận:", en: "Recipients:"),
        "highlightsHint": Words(
            vi: "(Người trực ghi trước cuộc họp.)",
            en: "(Filled in by the person on duty before the meeting.)"
        ),
    ]

    private static let sections: [String: Words] = [
        "highlights": Words(vi: "Điểm cần lưu ý", en: "Highlights"),
        "needsAnswer": Words(
            vi: "Vấn đề thuộc địa bàn, cần xem xét trả lời",
            en: "Matters in the office's area that may need an answer"
        ),
        "byIssue": Words(vi: "Theo vấn đề", en: "By issue"),
        "claims": Words(
            vi: "Tin có thể lặp lại nội dung đã được kiểm chứng",
            en: "Possible repeats of claims already checked"
        ),
        "figures": Words(vi: "Số liệu mâu thuẫn trong bài", en: "Figures that disagree within an article"),
        "heat": Words(vi: "Vấn đề theo địa bàn", en: "Issues by place"),
        "rollUp": Words(vi: "Tổng hợp trong kỳ", en: "The period as a whole"),
        "longest": Words(vi: "Vụ việc kéo dài nhất", en: "Stories that ran longest"),
        "followUps": Words(vi: "Theo dõi trả lời", en: "Answers followed up"),
        "days": Words(vi: "Số tin từng ngày", en: "Articles of each day"),
        "notSeen": Words(vi: "Những gì chưa đọc được", en: "What was not read"),
        "late": Words(
            vi: "Bài của ngày trước, thấy sau khi bản điểm tin ngày ấy đã lập",
            en: "Articles of earlier days, seen after that day's briefing was made"
        ),
        "undated": Words(
            vi: "Bài không ghi ngày đăng (tính theo ngày thấy lần đầu)",
            en: "Articles without a date (listed on the day first seen)"
        ),
        "method": Words(vi: "Cách làm và phiên bản", en: "Method and versions"),
        "findingLinks": Words(vi: "Của mục 4 và mục 5", en: "Of sections 4 and 5"),
        "outletsRead": Words(vi: "Các báo có tin:", en: "Outlets with articles:"),
        "precision": Words(vi: "Độ chính xác của từ điển", en: "How often the lexicons were right"),
        "links": Words(vi: "Liên kết tới các bài", en: "Links to the articles"),
    ]

    private static let columns: [String: Words] = [
        "number": Words(vi: "TT", en: "No."),
        "issue": Words(vi: "Vấn đề", en: "Issue"),
        "matter": Words(vi: "Nội dung báo nêu", en: "What the press reports"),
        "outlets": Words(vi: "Báo", en: "Outlets"),
        "unit": Words(vi: "Đơn vị", en: "Unit"),
        "due": Words(vi: "Hạn trả lời", en: "Due"),
        "assessment": Words(vi: "Nhận xét", en: "Assessment"),
        "story": Words(vi: "Vụ việc", en: "Story"),
        "thisPeriod": Words(vi: "Kỳ này", en: "This period"),
        "periodBefore": Words(vi: "Kỳ trước", en: "Period before"),
        "change": Words(vi: "Thay đổi", en: "Change"),
        "seen": Words(vi: "Thời gian", en: "Seen"),
        "opened": Words(vi: "Ngày mở", en: "Opened"),
        "answered": Words(vi: "Trả lời", en: "Answered"),
        "day": Words(vi: "Ngày", en: "Day"),
        "articles": Words(vi: "Tin đã đọc", en: "Read"),
        "kept": Words(vi: "Có vấn đề", en: "On an issue"),
        "right": Words(vi: "Đúng", en: "Right"),
        "wrong": Words(vi: "Sai", en: "Wrong"),
        "confirmed": Words(vi: "Đã xác nhận", en: "Confirmed"),
        "rejected": Words(vi: "Bị bác", en: "Rejected"),
        "waiting": Words(vi: "Chờ duyệt", en: "Waiting"),
        "share": Words(vi: "Độ chính xác", en: "Precision"),
    ]

    private static let notes: [String: Words] = [
        "needsAnswerNote": Words(
            vi:
                "Cột “Đơn vị” để cuộc họp phân công. Hạn tính theo số ngày cấu hình (mặc định 30 ngày, Luật Báo chí 2016, Điều 39).",
            en:
                "“Unit” is for the meeting to assign. The due date follows the configured number of days (default 30, Press Law 2016, art. 39)."
        ),
        "trendsNote": Words(
            vi:
                "Số tin có vấn đề, đã trừ các phát hiện bị bác; cột nền xám có dấu * là ngày chưa thu thập đủ nguồn, số chỉ là mức thấp nhất.",
            en:
                "Articles with the issue, without rejected findings; a grey column with * is a day on which too few feeds were read: its counts are lower bounds."
        ),
        "volumesNote": Words(
            vi:
                "Cột là số tin mỗi ngày (hoặc mỗi tuần); nền xám có nét đứt là mức thường cao nhất; ô gạch chéo là ngày chưa thu thập đủ nguồn; tam giác đen đánh dấu số cao bất thường.",
            en:
                "A bar is the articles of a day (or week); the grey ground with a dashed edge is the greatest usual count; hatched days were not collected in full; a black triangle marks what is unusually high."
        ),
        "heatNote": Words(
            vi: "Số tin nêu địa danh ấy; một tin nêu nhiều nơi thì tính ở mỗi nơi. Ô càng sẫm, tin càng nhiều.",
            en: "Articles that name the place; one that names several counts at each. The darker, the more."
        ),
        "noHistory": Words(
            vi: "Chưa đủ dữ liệu để nhận xét mức bất thường (cần 8 tuần thu thập đủ).",
            en: "Not enough history to say what is unusual (8 complete weeks are needed)."
        ),
        "precisionNote": Words(
            vi: "Theo các quyết định duyệt trong 90 ngày; trong ngoặc là khoảng tin cậy 95% (Wilson).",
            en: "By the decisions of 90 days; in brackets the 95% interval (Wilson)."
        ),
        "noPrecision": Words(
            vi: "Chưa có quyết định duyệt nào trong 90 ngày, nên chưa biết độ chính xác.",
            en: "No finding was decided in 90 days, so the precision is not known."
        ),
        "allSeen": Words(
            vi: "Tất cả các nguồn đang bật đều đã đọc được.",
            en: "Every feed that is switched on was read."
        ),
        "disabled": Words(vi: "Nguồn đang tắt:", en: "Switched off:"),
        "methodText": Words(
            vi:
                "Nguồn là báo chí đã xuất bản. Vấn đề được nhận ra bằng từ điển mở, điểm là tổng trọng số các từ thấy được trong bài; không chấm quan điểm, không theo dõi người. Mọi phát hiện chưa có người duyệt đều ghi “cần xác minh”. Trích dẫn nguyên văn; bài đầy đủ ở liên kết của báo.",
            en:
                "Sources are the published press. Issues are recognised by open lexicons; the score is the sum of the weights of the terms seen. No opinion is scored, no person followed. What nobody has reviewed says “to verify”. Quotations are verbatim; the whole article is behind the outlet's link."
        ),
        "rule": Words(vi: "Từ nhận ra:", en: "Terms:"),
        "original": Words(vi: "xem bài gốc", en: "original"),
        "publishedCheck": Words(vi: "xem bản kiểm chứng", en: "the published check"),
        "earlierTitle": Words(vi: "Tiêu đề trước khi báo sửa:", en: "Headline before the outlet's edit:"),
        "none": Words(vi: "Không có.", en: "None."),
        "noStories": Words(
            vi: "Không có tin nào thuộc các vấn đề theo dõi.",
            en: "No article on the issues followed."
        ),
    ]
}
