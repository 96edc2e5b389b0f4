import PressModel

/// Names of the model's values as people read them.
enum DeskLabels {
    static func words(_ status: ReviewStatus) -> Words {
        switch status {
        case .open: Words(vi: "Chờ duyệt", en: "Open")
        case .confirmed: Verdict.confirmed.name
        case .wrong: Verdict.wrong.name
        case .corrected: Verdict.corrected.name
        case .unsure: Verdict.unsure.name
        case .decided: Words(vi: "Đã duyệt", en: "Decided")
        case .all: Words(vi: "Tất cả", en: "All")
        }
    }

    static func words(_ verdict: Verdict) -> Words { verdict.name }

    static func words(_ reason: ReasonCode) -> Words { reason.name }

    static func words(_ kind: FindingKind) -> Words { kind.name }

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
