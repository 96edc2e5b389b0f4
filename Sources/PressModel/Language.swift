/// The languages in which the program speaks to people.
package enum Language: String, Sendable, Codable, CaseIterable {
    case vi
    case en
}

/// A text in every language of the program, chosen where it is shown.
package struct Words: Sendable, Equatable, Codable {
    package let vi: String
    package let en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    package subscript(language: Language) -> String { text(language) }

    /// The text in a language.
    package func text(_ language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
