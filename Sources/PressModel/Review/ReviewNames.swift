extension Verdict {
    /// The verdict as people read it.
    package var name: Words {
        switch self {
        case .confirmed: Words(vi: "Đúng", en: "Right")
        case .wrong: Words(vi: "Sai", en: "Wrong")
        case .corrected: Words(vi: "Vấn đề khác", en: "Another issue")
        case .unsure: Words(vi: "Chưa rõ", en: "Unsure")
        }
    }
}

extension ReasonCode {
    /// The reason as people read it.
    package var name: Words {
        switch self {
        case .abroad: Words(vi: "Chuyện nước ngoài", en: "Abroad")
        case .passingMention: Words(vi: "Chỉ nhắc qua", en: "Passing mention")
        case .ambiguousTerm: Words(vi: "Từ nhiều nghĩa", en: "Ambiguous term")
        case .advertising: Words(vi: "Quảng cáo", en: "Advertising")
        case .duplicate: Words(vi: "Trùng tin", en: "Duplicate")
        case .notTheClaim: Words(vi: "Không phải tin đã kiểm chứng", en: "Not that claim")
        case .other: Words(vi: "Lý do khác", en: "Other reason")
        }
    }
}

extension FindingKind {
    /// The kind as people read it.
    package var name: Words {
        switch self {
        case .issue: Words(vi: "Vấn đề", en: "Issue")
        case .claim: Words(vi: "Tin đã kiểm chứng", en: "Checked claim")
        case .figure: Words(vi: "Số liệu mâu thuẫn", en: "Figures that disagree")
        }
    }
}
