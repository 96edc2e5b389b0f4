import PressModel

/// Words of the page on the quality of rules.
enum QualityWord: String, DeskText {
    static let group = "quality"

    case heading, explained, right, count, precision, interval, change, none, overTimeOf, all, whatToChange,
        noAdvice, tuneHint, byLexicon, byTerm, bySource, byMonth, bySourceNote, issueColumn, termColumn,
        sourceColumn, monthColumn, agreement, noPairs, kappaExplained, fine, tooFew, watch, mendTerm, mendIssue,
        mendSource

    var words: Words {
        switch self {
        case .heading: Words(vi: "Chất lượng quy tắc", en: "Quality of the rules")
        case .explained:
            Words(
                vi: """
                    Độ chính xác là tỷ lệ phát hiện được xác nhận là đúng trong số đã duyệt đúng hoặc sai; “Chưa \
                    rõ” không tính. Khoảng tin cậy 95% theo Wilson. Trang này để tìm quy tắc cần sửa, không \
                    đánh giá cơ quan báo chí hay người duyệt.
                    """,
                en: """
                    Precision is the share of findings that people confirmed among those confirmed or rejected; \
                    “unsure” does not count. 95% intervals by Wilson. The page is for finding rules to mend; it \
                    judges no outlet and no reviewer.
                    """
            )
        case .right: Words(vi: "Đúng", en: "Right")
        case .count: Words(vi: "Đã duyệt", en: "Decided")
        case .precision: Words(vi: "Chính xác", en: "Precision")
        case .interval: Words(vi: "Khoảng 95%", en: "95% interval")
        case .change: Words(vi: "Nên làm gì", en: "What to change")
        case .none: Words(vi: "Chưa có quyết định nào trong thời gian này.", en: "No decisions in this period.")
        case .overTimeOf: Words(vi: "Theo tháng của", en: "By month, of")
        case .all: Words(vi: "Tất cả", en: "All")
        case .whatToChange: Words(vi: "Nên sửa gì", en: "What to change")
        case .noAdvice:
            Words(
                vi: "Chưa có quy tắc nào sai nhiều đến mức chắc chắn phải sửa.",
                en: "No rule errs so often that a change is certain to be needed."
            )
        case .tuneHint: Words(vi: "Gợi ý trọng số từ các quyết định:", en: "Weights that the decisions suggest:")
        case .byLexicon: Words(vi: "Theo vấn đề", en: "By issue")
        case .byTerm: Words(vi: "Theo từ ngữ", en: "By term")
        case .bySource: Words(vi: "Theo nguồn tin", en: "By source")
        case .byMonth: Words(vi: "Theo tháng", en: "By month")
        case .bySourceNote:
            Words(
                vi: "Để tìm quy tắc bắt nhầm trên một nguồn tin (chuyên mục, khuôn trang). Xếp theo số quyết định.",
                en: """
                    For finding rules that misfire on a feed (a section, a page template). Ordered by the number \
                    of decisions.
                    """
            )
        case .issueColumn: Words(vi: "Vấn đề", en: "Issue")
        case .termColumn: Words(vi: "Từ ngữ", en: "Term")
        case .sourceColumn: Words(vi: "Nguồn tin", en: "Source")
        case .monthColumn: Words(vi: "Tháng", en: "Month")
        case .agreement: Words(vi: "Mức thống nhất giữa hai lần đọc", en: "Agreement of two readings")
        case .noPairs: Words(vi: "Chưa có phát hiện nào được đọc hai lần.", en: "Nothing has been read twice yet.")
        case .kappaExplained:
            Words(
                vi: """
                    Kappa của Cohen: 1 là luôn thống nhất, 0 là chỉ bằng ngẫu nhiên. Tính trên cả mẫu, không \
                    tính theo người.
                    """,
                en: """
                    Cohen’s kappa: 1 is full agreement, 0 is what chance gives. Computed over the sample, not by \
                    person.
                    """
            )
        case .fine: Words(vi: "Giữ nguyên", en: "Leave it")
        case .tooFew: Words(vi: "Chưa đủ quyết định", en: "Too few decisions")
        case .watch: Words(vi: "Theo dõi thêm", en: "Watch it")
        case .mendTerm:
            Words(
                vi: "Giảm trọng số, hoặc thêm từ phải đứng gần",
                en: "Lower its weight, or ask for words near it"
            )
        case .mendIssue:
            Words(
                vi: "Sửa các từ ngữ sai nhiều nhất, hoặc nâng ngưỡng",
                en: "Mend its worst terms, or raise the threshold"
            )
        case .mendSource:
            Words(
                vi: "Xem các phát hiện sai của nguồn này",
                en: "Look at the wrong findings of this feed"
            )
        }
    }
}

extension RuleAdvice {
    /// In words, for a rule of a scope.
    func word(_ scope: PrecisionScope) -> QualityWord {
        switch (self, scope) {
        case (.tooFew, _): .tooFew
        case (.fine, _): .fine
        case (.watch, _): .watch
        case (.mend, .lexicon): .mendIssue
        case (.mend, .term): .mendTerm
        case (.mend, .source): .mendSource
        }
    }
}
