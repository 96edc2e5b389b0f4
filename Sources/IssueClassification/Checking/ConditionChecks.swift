import PressModel
import TermMatching

/// Conditions of a rule that can't hold, or hold only by chance.
struct ConditionChecks {
    let rule: RuleGroup.Rule
    let excluded: [RuleGroup.Phrase]

    func remarks() -> [LexiconRemark] { [contradiction(), nearItself(), excludesItself()].compactMap { $0 } }

    /// `near` asks for one of its phrases and `none` forbids each of them, or `all` asks for one that `none` forbids.
    private func contradiction() -> LexiconRemark? {
        let near = Set(rule.rule.near.map(TermForm.init))
        let none = Set(rule.rule.none.map(TermForm.init))
        let all = Set(rule.rule.all.map(TermForm.init))
        guard !near.isEmpty && near.isSubset(of: none) || !all.isDisjoint(with: none) else { return nil }
        return LexiconRemark(
            .contradiction,
            .fault,
            rule.rule.location,
            Words(
                vi: "`\(rule.rule.name)` không bao giờ tính điểm: `none` cấm đúng cụm mà `near` hay `all` đòi",
                en: "`\(rule.rule.name)` never counts: `none` forbids what `near` or `all` asks for"
            ),
            remedy: Words(vi: "bỏ cụm đó ở một trong hai", en: "remove the phrase from one of them")
        )
    }

    /// A term is not near itself: it would have to stand twice.
    private func nearItself() -> LexiconRemark? {
        guard let only = rule.phrases.first?.form, Set(rule.phrases.map(\.form)).count == 1 else { return nil }
        let near = rule.rule.near.map(TermForm.init)
        let isAlone = !near.isEmpty && near.allSatisfy { $0 == only }
        let key =
            isAlone ? "near" : holds(rule.rule.all, only) ? "all" : holds(rule.rule.none, only) ? "none" : nil
        guard let key else { return nil }
        return LexiconRemark(
            .nearItself,
            .hint,
            rule.rule.location,
            key == "none"
                ? Words(
                    vi: "`none` là chính `\(rule.rule.name)`: chỉ tính khi nó đứng một mình",
                    en: "`none` is `\(rule.rule.name)` itself: it counts only where it stands once"
                )
                : Words(
                    vi: "`\(key)` là chính `\(rule.rule.name)`: một lần xuất hiện không bao giờ tính điểm",
                    en: "`\(key)` is `\(rule.rule.name)` itself: a single occurrence never counts"
                ),
            remedy: Words(vi: "ghi cụm khác trong `\(key)`", en: "write another phrase in `\(key)`")
        )
    }

    private func holds(_ phrases: [String], _ form: TermForm) -> Bool { phrases.contains { TermForm($0) == form } }

    /// A term for title and summary alone that `excluded` rules out there.
    private func excludesItself() -> LexiconRemark? {
        guard !rule.rule.fields.contains(.text) else { return nil }
        let dead = rule.phrases.filter { phrase in excluded.contains { phrase.form.contains($0.form) } }
        guard !dead.isEmpty else { return nil }
        let names = PhraseList.text(dead.map(\.text))
        return LexiconRemark(
            .excludesItself,
            dead.count == rule.phrases.count ? .fault : .hint,
            rule.rule.location,
            Words(
                vi: "không bao giờ tính điểm vì `excluded` loại cả bài: \(names)",
                en: "never counts, since `excluded` rules the article out: \(names)"
            ),
            remedy: Words(vi: "bỏ cụm đó ở một trong hai", en: "remove the phrase from one of them")
        )
    }
}
