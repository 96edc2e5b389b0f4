/// What no lexicon may look for: the lines of the product, which README states.
enum ForbiddenSubject: String, CaseIterable {
    case politics = "political views"
    case opinion = "praise or blame"
    case protest
    case religion
    case ethnicity
    case person = "a person's name"
}

/// Words that touch such a subject.
struct ForbiddenWords {
    let subject: ForbiddenSubject
    let words: String
}

/// Tells a phrase that touches such a subject.
enum ForbiddenSubjects {
    /// The first subject found, with the words that show it.
    /// - Parameters:
    ///   - phrase: A phrase of a lexicon, or a whole text.
    ///   - subjects: The subjects to look for.
    ///   - places: Names of places, which are not persons'.
    /// - Returns: The subject and words; nil for a phrase that touches none.
    static func found(
        in phrase: String,
        among subjects: [ForbiddenSubject] = ForbiddenSubject.allCases,
        places: Set<String> = []
    ) -> ForbiddenWords? {
        let phrase = SpokenPhrase(phrase)
        guard phrase.hasCapital || phrase.small.contains(where: firstWords.contains) else { return nil }
        guard !exceptions.contains(phrase.small.joined(separator: " ")) else { return nil }
        for subject in subjects {
            if let seen = words(of: subject, in: phrase, places) {
                return ForbiddenWords(subject: subject, words: seen)
            }
        }
        return nil
    }

    private static func words(of subject: ForbiddenSubject, in phrase: SpokenPhrase, _ places: Set<String>) -> String? {
        switch subject {
        case .politics: politics.first { phrase.has($0) }
        case .opinion: opinion.first { phrase.has($0) }
        case .protest: protest.first { phrase.has($0) }
        case .religion: religion.first { phrase.has($0) }
        case .ethnicity: peoples.first { phrase.has($0) } ?? ethnicGroup(in: phrase)
        case .person: PersonNames.name(in: phrase.text, places: places)
        }
    }

    /// The first words of all that is looked for but names, in small letters: a phrase without any holds nothing.
    private static let firstWords: Set<String> = {
        let lists = [politics, opinion, protest, religion, peoples, [EthnicGroups.nation]]
        let all = Array(lists.joined()) + Array(EthnicGroups.unmistakable.joined()) + EthnicGroups.people
        return Set(all.compactMap { SpokenPhrase($0).small.first })
    }()

    private static func ethnicGroup(in phrase: SpokenPhrase) -> String? {
        EthnicGroups.unmistakable.joined().first { phrase.has($0) }
            ?? EthnicGroups.homographs.joined().first { name in
                phrase.has(EthnicGroups.nation + " " + name)
                    || EthnicGroups.people.contains { phrase.has($0, before: name) }
            }
    }
}

/// A phrase cut into words, to be searched for whole words.
struct SpokenPhrase {
    let text: String
    private let exact: [String]
    let small: [String]
    /// The small words with a space around each, so that most questions end at one search.
    private let padded: String

    init(_ text: String) {
        self.text = text
        exact = Self.words(text)
        small = exact.map { $0.lowercased() }
        padded = " " + small.joined(separator: " ") + " "
    }

    var hasCapital: Bool { exact != small }

    /// Whether the words stand in the phrase side by side, in letters of any case.
    func has(_ words: String) -> Bool { padded.contains(" \(Self.words(words.lowercased()).joined(separator: " ")) ") }

    /// Whether the first words stand directly before the name, which has its capitals.
    func has(_ words: String, before name: String) -> Bool {
        guard has(words) else { return false }
        let before = Self.words(words)
        let ends = Set(places(of: before, in: small).map { $0 + before.count })
        return places(of: Self.words(name), in: exact).contains { ends.contains($0) }
    }

    private func places(of part: [String], in whole: [String]) -> [Int] {
        guard !part.isEmpty, part.count <= whole.count else { return [] }
        return (0...(whole.count - part.count)).filter { whole[$0..<$0 + part.count].elementsEqual(part) }
    }

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
