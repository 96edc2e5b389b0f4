import PressModel

/// A fixed text of the desk; each case is there in both languages, or the module does not compile.
///
/// Templates name it by group and case, as in `{{w.queue.heading}}`.
protocol DeskText: RawRepresentable<String>, CaseIterable, Sendable {
    static var group: String { get }
    var words: Words { get }
}

/// All texts of the desk.
enum DeskCatalogue {
    /// Texts of a language by group and name.
    static func texts(_ language: Language) -> [String: [String: String]] {
        var texts: [String: [String: String]] = [:]
        add(CommonWord.self, to: &texts, language)
        add(LoginWord.self, to: &texts, language)
        add(QueueWord.self, to: &texts, language)
        add(SearchWord.self, to: &texts, language)
        add(FindingWord.self, to: &texts, language)
        add(ActionWord.self, to: &texts, language)
        add(ConflictWord.self, to: &texts, language)
        add(BulkWord.self, to: &texts, language)
        add(SecondWord.self, to: &texts, language)
        add(QualityWord.self, to: &texts, language)
        add(FollowWord.self, to: &texts, language)
        add(LogWord.self, to: &texts, language)
        add(KeyWord.self, to: &texts, language)
        add(GuideWord.self, to: &texts, language)
        return texts
    }

    private static func add<Text: DeskText>(
        _ type: Text.Type,
        to texts: inout [String: [String: String]],
        _ language: Language
    ) {
        texts[type.group] = Dictionary(
            uniqueKeysWithValues: type.allCases.map { ($0.rawValue, $0.words[language]) }
        )
    }
}
