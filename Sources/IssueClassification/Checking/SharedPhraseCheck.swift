import PressModel
import TermMatching

/// Phrases that two rules of one group count, each for itself.
struct SharedPhraseCheck {
    let group: RuleGroup

    /// A remark for each rule that repeats phrases of earlier ones.
    func remarks() -> [LexiconRemark] {
        var owners: [TermForm: [Int]] = [:]
        return group.rules.indices.compactMap { index in
            let rule = group.rules[index]
            var shared: [(phrase: String, line: Int)] = []
            for phrase in rule.phrases {
                if let other = owners[phrase.form]?.first(where: { isShared($0, index) }) {
                    shared.append((phrase.text, group.rules[other].rule.location.line))
                }
            }
            for form in Set(rule.phrases.map(\.form)) { owners[form, default: []].append(index) }
            return shared.isEmpty ? nil : remark(rule.rule, shared)
        }
    }

    /// Whether two rules look in a common field.
    private func isShared(_ first: Int, _ second: Int) -> Bool {
        !Set(group.rules[first].rule.fields).isDisjoint(with: group.rules[second].rule.fields)
    }

    private func remark(_ rule: TermRule, _ shared: [(phrase: String, line: Int)]) -> LexiconRemark {
        let names = PhraseList.text(shared.map(\.phrase))
        let lines = Set(shared.map(\.line)).sorted().map(String.init).joined(separator: ", ")
        return LexiconRemark(
            .countedTwice,
            .hint,
            rule.location,
            Words(
                vi: "tính điểm hai lần với dòng \(lines): \(names)",
                en: "counts a second time what line \(lines) counts: \(names)"
            ),
            remedy: Words(
                vi: "bỏ ở một dòng, trừ khi cố ý cộng thêm điểm theo ngữ cảnh",
                en: "remove it from one line, unless the context is meant to add points"
            )
        )
    }
}
