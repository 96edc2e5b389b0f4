import PressModel
import TermMatching

/// Masks that hide too much, or nothing.
struct MaskChecks {
    let group: RuleGroup

    func remarks() -> [LexiconRemark] { group.rules.compactMap { hidden($0) } + idle() + repeated() }

    /// Phrases that stand nowhere but under a mask; a fault where the whole rule is dead.
    private func hidden(_ rule: RuleGroup.Rule) -> LexiconRemark? {
        let hidden = rule.phrases.filter { phrase in group.masks.contains { $0.form.covers(phrase.form) } }
        guard !hidden.isEmpty else { return nil }
        let names = PhraseList.text(hidden.map(\.text))
        return LexiconRemark(
            .alwaysHidden,
            hidden.count == rule.phrases.count ? .fault : .hint,
            rule.rule.location,
            Words(vi: "`masks` luôn che: \(names)", en: "`masks` always hide: \(names)"),
            remedy: Words(vi: "bỏ cụm đó ở từ hoặc ở `masks`", en: "remove it from the term or from `masks`")
        )
    }

    private func idle() -> [LexiconRemark] {
        let phrases = group.rules.flatMap(\.phrases)
        return zip(group.masks, group.maskLocations).compactMap { mask, location in
            guard !phrases.contains(where: { mask.form.canHide($0.form) }) else { return nil }
            return LexiconRemark(
                .idleMask,
                .hint,
                location,
                Words(
                    vi: "`masks`: `\(mask.text)` không che từ nào của từ điển này",
                    en: "`masks`: `\(mask.text)` hides no term of this lexicon"
                ),
                remedy: Words(vi: "bỏ nó, hoặc sửa chính tả", en: "remove it, or mend its spelling")
            )
        }
    }

    private func repeated() -> [LexiconRemark] {
        guard let location = group.maskLocations.first else { return [] }
        return [RepeatedPhrases(key: "masks", phrases: group.masks).remark(at: location)].compactMap { $0 }
    }
}
