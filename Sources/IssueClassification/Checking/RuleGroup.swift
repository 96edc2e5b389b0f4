import PressModel
import TermMatching

/// Rules that are summed together, of a lexicon or a shared list, with the forms of their phrases.
struct RuleGroup {
    /// A phrase as written and as it is matched.
    struct Phrase {
        let text: String
        let form: TermForm

        init(_ text: String) {
            self.text = text
            form = TermForm(text)
        }
    }

    /// A rule with the forms of its phrases.
    struct Rule {
        let rule: TermRule
        let phrases: [Phrase]

        init(_ rule: TermRule) {
            self.rule = rule
            phrases = rule.phrases.map(Phrase.init)
        }
    }

    let rules: [Rule]
    let masks: [Phrase]
    let maskLocations: [FileLocation]
    let excluded: [Phrase]

    init(_ lexicon: Lexicon) {
        rules = lexicon.rules.map(Rule.init)
        masks = lexicon.masks.map(Phrase.init)
        maskLocations = lexicon.maskLocations
        excluded = lexicon.excluded.map(Phrase.init)
    }

    init(_ list: SharedList) {
        rules = list.rules.map(Rule.init)
        masks = list.masks.map(Phrase.init)
        maskLocations = list.maskLocations
        excluded = []
    }
}
