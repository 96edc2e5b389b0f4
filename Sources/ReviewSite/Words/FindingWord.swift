import PressModel

/// Words of the page of a finding.
enum FindingWord: String, DeskText {
    static let group = "finding"

    case score, threshold, original, noLink, claimBeside, inArticle, seeText, publishedCheck, publisher, verdict,
        checkDate, readCheck, arithmetic, calculation, text, noText, evidence, passage, term, field, points, rule,
        revisions, steps, previous, next, panel, decided, yourDecision, story, beside, history, titleField,
        summaryField, textField

    var words: Words {
        switch self {
        case .score: Words(vi: "Điểm", en: "Score")
        case .threshold: Words(vi: "ngưỡng", en: "threshold")
        case .original: Words(vi: "Mở bài gốc", en: "Open the original")
        case .noLink: Words(vi: "Bài không có địa chỉ liên kết được", en: "The article has no address to link to")
        case .claimBeside:
            Words(
                vi: "Tin trong bài và bản kiểm chứng đã công bố",
                en: "The claim beside its published check"
            )
        case .inArticle: Words(vi: "Trong bài", en: "In the article")
        case .seeText: Words(vi: "Xem phần được tô sáng trong bài.", en: "See the highlighted passages.")
        case .publishedCheck: Words(vi: "Nội dung đã được kiểm chứng", en: "The claim that was checked")
        case .publisher: Words(vi: "Nơi kiểm chứng", en: "Checked by")
        case .verdict: Words(vi: "Kết luận", en: "Verdict")
        case .checkDate: Words(vi: "Ngày công bố", en: "Published")
        case .readCheck: Words(vi: "Đọc bản kiểm chứng", en: "Read the check")
        case .arithmetic: Words(vi: "Số liệu và phép tính", en: "The figure and its arithmetic")
        case .calculation: Words(vi: "Phép tính", en: "Calculation")
        case .text: Words(vi: "Nội dung bài", en: "Text of the article")
        case .noText:
            Words(
                vi: "Nguồn tin không cho nội dung bài; hãy mở bài gốc.",
                en: "The feed gives no text; open the original."
            )
        case .evidence: Words(vi: "Căn cứ", en: "Evidence")
        case .passage: Words(vi: "Đoạn trong bài", en: "Passage")
        case .term: Words(vi: "Từ ngữ của quy tắc", en: "Term of the rule")
        case .field: Words(vi: "Ở đâu", en: "Where")
        case .points: Words(vi: "Điểm", en: "Points")
        case .rule: Words(vi: "Quy tắc", en: "Rule")
        case .revisions: Words(vi: "Báo đã sửa bài", en: "Edits by the outlet")
        case .steps: Words(vi: "Chuyển phát hiện", en: "Moving between findings")
        case .previous: Words(vi: "Trước", en: "Previous")
        case .next: Words(vi: "Tiếp", en: "Next")
        case .panel: Words(vi: "Quyết định và thông tin liên quan", en: "Decision and what belongs to it")
        case .decided: Words(vi: "Đã có quyết định", en: "Decided")
        case .yourDecision: Words(vi: "Quyết định của bạn", en: "Your decision")
        case .story: Words(vi: "Cùng một tin", en: "One story")
        case .beside: Words(vi: "Phát hiện khác trong bài", en: "Other findings in this article")
        case .history: Words(vi: "Các quyết định đã ghi", en: "Decisions on record")
        case .titleField: Words(vi: "Tiêu đề", en: "Title")
        case .summaryField: Words(vi: "Tóm tắt", en: "Summary")
        case .textField: Words(vi: "Nội dung", en: "Text")
        }
    }
}
