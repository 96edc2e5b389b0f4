import PressModel
import TermMatching

/// What one rule shows by itself.
struct RuleChecks {
    let rule: RuleGroup.Rule

    func remarks() -> [LexiconRemark] { [oneSyllable()].compactMap { $0 } + repeated() }

    /// A syllable of Vietnamese is part of many words; `PIN` and `pin` are one to the matcher.
    private func oneSyllable() -> LexiconRemark? {
        let terms = rule.rule
        guard terms.weight > 0, !terms.sufficient, terms.near.isEmpty, terms.all.isEmpty else { return nil }
        let short = rule.phrases.filter { $0.form.syllableCount == 1 }.map(\.text)
        guard !short.isEmpty else { return nil }
        let names = PhraseList.text(short)
        return LexiconRemark(
            .oneSyllable,
            .hint,
            terms.location,
            Words(
                vi: "từ một tiếng tính điểm ở bất cứ đâu: \(names)",
                en: "words of one syllable count wherever they stand: \(names)"
            ),
            remedy: Words(
                vi: "thêm `near` hay `all`, hoặc viết thành cụm dài hơn",
                en: "add `near` or `all`, or write a longer phrase"
            )
        )
    }

    private func repeated() -> [LexiconRemark] {
        let terms = rule.rule
        let lists = [("any", terms.phrases), ("near", terms.near), ("all", terms.all), ("none", terms.none)]
        return lists.compactMap {
            RepeatedPhrases(key: $0.0, phrases: $0.1.map(RuleGroup.Phrase.init)).remark(at: terms.location)
        }
    }
}
