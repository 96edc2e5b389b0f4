import PressModel

/// Names of the model's values as people read them.
enum DeskLabels {
    static func words(_ status: ReviewStatus) -> Words {
        switch status {
        case .open: Words(vi: "Chờ duyệt", en: "Open")
        case .confirmed: Words(vi: "Đúng", en: "Right")
        case .wrong: Words(vi: "Sai", en: "Wrong")
        case .corrected: Words(vi: "Vấn đề khác", en: "Another issue")
        case .unsure: Words(vi: "Chưa rõ", en: "Unsure")
        case .decided: Words(vi: "Đã duyệt", en: "Decided")
        case .all: Words(vi: "Tất cả", en: "All")
        }
    }

    static func words(_ verdict: Verdict) -> Words {
        switch verdict {
        case .confirmed: words(ReviewStatus.confirmed)
        case .wrong: words(ReviewStatus.wrong)
        case .corrected: words(ReviewStatus.corrected)
        case .unsure: words(ReviewStatus.unsure)
        }
    }

    static func words(_ reason: ReasonCode) -> Words {
        switch reason {
        case .abroad: Words(vi: "Chuyện nước ngoài", en: "Abroad")
        case .passingMention: Words(vi: "Chỉ nhắc qua", en: "Passing mention")
        case .ambiguousTerm: Words(vi: "Từ nhiều nghĩa", en: "Ambiguous term")
        case .advertising: Words(vi: "Quảng cáo", en: "Advertising")
        case .duplicate: Words(vi: "Trùng tin", en: "Duplicate")
        case .notTheClaim: Words(vi: "Không phải tin đã kiểm chứng", en: "Not that claim")
        case .other: Words(vi: "Lý do khác", en: "Other reason")
        }
    }

    static func words(_ kind: FindingKind) -> Words {
        switch kind {
        case .issue: Words(vi: "Vấn đề", en: "Issue")
        case .claim: FindingWord.claim.words
        case .figure: FindingWord.figure.words
        }
    }

    static func words(_ field: ArticleField) -> Words {
        switch field {
        case .title: FindingWord.titleField.words
        case .summary: FindingWord.summaryField.words
        case .text: FindingWord.textField.words
        }
    }

    static func words(_ role: DeskRole) -> Words {
        switch role {
        case .reader: Words(vi: "Người xem", en: "Reader")
        case .reviewer: Words(vi: "Người duyệt", en: "Reviewer")
        case .admin: Words(vi: "Quản trị", en: "Administrator")
        }
    }

    /// Reasons that make sense for a kind of finding, each with the digit that chooses it, the same for all kinds.
    static func reasons(for kind: FindingKind?) -> [(digit: Int, reason: ReasonCode)] {
        ReasonCode.allCases.enumerated().map { ($0.offset + 1, $0.element) }.filter { _, reason in
            switch kind {
            case .issue: reason != .notTheClaim
            case .figure: reason != .notTheClaim && reason != .passingMention && reason != .abroad
            case .claim, nil: true
            }
        }
    }
}
