import PressModel

/// An entry of a list to choose from.
struct ChoiceView {
    let value: String
    let label: String
    let isChosen: Bool

    static func issues(_ settings: DeskSettings, chosen: String?, _ language: Language) -> [ChoiceView] {
        settings.issues.map { ChoiceView(value: $0.id, label: $0.title[language], isChosen: $0.id == chosen) }
    }
}

/// A reason with the digit that chooses it.
struct ReasonView {
    let code: String
    let label: String
    let digit: Int

    static func all(for kind: FindingKind?, _ language: Language) -> [ReasonView] {
        DeskLabels.reasons(for: kind).map { digit, reason in
            ReasonView(code: reason.rawValue, label: DeskLabels.words(reason)[language], digit: digit)
        }
    }
}

/// A fact with its name.
struct FactView {
    let label: String
    let value: String
}
