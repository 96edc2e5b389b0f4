import PressModel

/// The briefing's fixed texts in one language.
struct BriefingWords {
    let documentTitle: String
    let nation: String
    let motto: String
    let highlights: String
    let highlightsHint: String
    let needsAnswer: String
    let needsAnswerNote: String
    let byIssue: String
    let claims: String
    let figures: String
    let trendsNote: String
    let noHistory: String
    let notSeen: String
    let allSeen: String
    let disabled: String
    let late: String
    let undated: String
    let method: String
    let methodText: String
    let number: String
    let issue: String
    let matter: String
    let outlets: String
    let unit: String
    let due: String
    let assessment: String
    let rule: String
    let original: String
    let publishedCheck: String
    let earlierTitle: String
    let none: String
    let noStories: String
    let noClaims: String
    let noFigures: String

    static func of(_ language: Language) -> BriefingWords {
        switch language {
        case .vi: vietnamese
        case .en: english
        }
    }

    private static let vietnamese = BriefingWords(
        documentTitle: "ĐIỂM TIN BÁO CHÍ",
        nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        motto: "Độc lập - Tự do - Hạnh phúc",
        highlights: "Điểm cần lưu ý",
        highlightsHint: "(Người trực ghi trước cuộc họp.)",
        needsAnswer: "Vấn đề thuộc địa bàn, cần xem xét trả lời",
        needsAnswerNote:
            "Cột “Đơn vị” để cuộc họp phân công. Hạn tính theo số ngày cấu hình (mặc định 30 ngày, Luật Báo chí 2016, Điều 39).",
        byIssue: "Theo vấn đề",
        claims: "Tin có thể lặp lại nội dung đã được kiểm chứng",
        figures: "Số liệu mâu thuẫn trong bài",
        trendsNote:
            "Số tin có vấn đề, đã trừ các phát hiện bị bác; cột nền xám có dấu * là ngày chưa thu thập đủ nguồn, số chỉ là mức thấp nhất.",
        noHistory: "Chưa đủ dữ liệu để nhận xét mức bất thường (cần 8 tuần thu thập đủ).",
        notSeen: "Những gì chưa đọc được",
        allSeen: "Tất cả các nguồn đang bật đều đã đọc được.",
        disabled: "Nguồn đang tắt:",
        late: "Bài của ngày trước, thấy sau khi bản điểm tin ngày ấy đã lập",
        undated: "Bài không ghi ngày đăng (tính theo ngày thấy lần đầu)",
        method: "Cách làm và phiên bản",
        methodText:
            "Nguồn là báo chí đã xuất bản. Vấn đề được nhận ra bằng từ điển mở, điểm là tổng trọng số các từ thấy được trong bài; không chấm quan điểm, không theo dõi người. Mọi phát hiện chưa có người duyệt đều ghi “cần xác minh”. Trích dẫn nguyên văn; bài đầy đủ ở liên kết của báo.",
        number: "TT",
        issue: "Vấn đề",
        matter: "Nội dung báo nêu",
        outlets: "Báo",
        unit: "Đơn vị",
        due: "Hạn trả lời",
        assessment: "Nhận xét",
        rule: "Từ nhận ra:",
        original: "xem bài gốc",
        publishedCheck: "xem bản kiểm chứng",
        earlierTitle: "Tiêu đề trước khi báo sửa:",
        none: "Không có.",
        noStories: "Không có tin nào thuộc các vấn đề theo dõi.",
        noClaims: "Không có.",
        noFigures: "Không có."
    )

    private static let english = BriefingWords(
        documentTitle: "PRESS BRIEFING",
        nation: "SOCIALIST REPUBLIC OF VIET NAM",
        motto: "Independence - Freedom - Happiness",
        highlights: "Highlights",
        highlightsHint: "(Filled in by the person on duty before the meeting.)",
        needsAnswer: "Matters in the office's area that may need an answer",
        needsAnswerNote:
            "“Unit” is for the meeting to assign. The due date follows the configured number of days (default 30, Press Law 2016, art. 39).",
        byIssue: "By issue",
        claims: "Possible repeats of claims already checked",
        figures: "Figures that disagree within an article",
        trendsNote:
            "Articles with the issue, without rejected findings; a grey column with * is a day on which too few feeds were read: its counts are lower bounds.",
        noHistory: "Not enough history to say what is unusual (8 complete weeks are needed).",
        notSeen: "What was not read",
        allSeen: "Every feed that is switched on was read.",
        disabled: "Switched off:",
        late: "Articles of earlier days, seen after that day's briefing was made",
        undated: "Articles without a date (listed on the day first seen)",
        method: "Method and versions",
        methodText:
            "Sources are the published press. Issues are recognised by open lexicons; the score is the sum of the weights of the terms seen. No opinion is scored, no person followed. What nobody has reviewed says “to verify”. Quotations are verbatim; the whole article is behind the outlet's link.",
        number: "No.",
        issue: "Issue",
        matter: "What the press reports",
        outlets: "Outlets",
        unit: "Unit",
        due: "Due",
        assessment: "Assessment",
        rule: "Terms:",
        original: "original",
        publishedCheck: "the published check",
        earlierTitle: "Headline before the outlet's edit:",
        none: "None.",
        noStories: "No article on the issues followed.",
        noClaims: "None.",
        noFigures: "None."
    )
}
