import IssueClassification
import PressModel
import PressProcessing

/// The remarks of a check for a person: hints first, so that faults stand last on the screen.
struct LexiconCheckText {
    let faults: [LexiconRemark]
    let hints: [LexiconRemark]
    /// So many hints are shown at most.
    let shown: Int
    let usage: CorpusUsage?

    var remarks: [String] {
        hints.prefix(shown).map { remark in
            let fault = remark.fault
            let message = Words(vi: "gợi ý: " + fault.message.vi, en: "hint: " + fault.message.en)
            return UserFault(fault.location, message, remedy: fault.remedy).text(Say.language)
        } + faults.map { $0.fault.text(Say.language) } + rest
    }

    private var rest: [String] {
        let count = hints.count - shown
        guard count > 0 else { return [] }
        return [Say.text(vi: "… và \(count) gợi ý nữa: thêm --hints", en: "… and \(count) more hints: add --hints")]
    }

    func summary(_ result: LexiconCheckOutput) -> String {
        let counts = Say.text(
            vi:
                "\(result.issues) vấn đề, \(result.terms) từ, \(result.examples) ví dụ, \(faults.count) lỗi, \(hints.count) gợi ý",
            en:
                "\(result.issues) issues, \(result.terms) terms, \(result.examples) examples, \(faults.count) faults, \(hints.count) hints"
        )
        guard let usage else { return counts }
        let phrases = usage.phrases
        return counts
            + Say.text(
                vi: "; gặp \(phrases.seen)/\(phrases.all) cụm từ trong \(usage.articleCount) bài",
                en: "; \(phrases.seen) of \(phrases.all) phrases stand in \(usage.articleCount) articles"
            )
    }
}
