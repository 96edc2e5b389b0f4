import VietnameseText

/// Finds the sequences of two or three syllables in a headline and lead that may be a word or a term.
///
/// A sequence stays within a phrase, begins and ends with no stop syllable and holds no number. Capitalised sequences
/// are left out unless they are known places: this follows issues, not people. Headlines in capitals only are passed
/// over, since they do not tell names from words.
struct TermExtractor {
    /// Names of places as written; those of two or three syllables count as terms.
    let places: Set<String>

    init(places: Set<String>) { self.places = Set(places.map(Self.canonical)) }

    /// The terms of the texts.
    ///
    /// A name that stands first in a sentence looks like a word; that it is never written small gives it away.
    func terms(in texts: [String]) -> [String: TermOccurrence] {
        var found: [String: TermOccurrence] = [:]
        for text in texts {
            let syllables = SyllabifiedText(text)
            for phrase in Self.phrases(syllables) { gather(syllables, phrase, &found) }
        }
        return found
    }

    private static func canonical(_ name: String) -> String {
        let syllables = SyllabifiedText(name)
        return syllables.syllables.indices.map(syllables.canonical).joined(separator: " ")
    }

    private static func phrases(_ text: SyllabifiedText) -> [Range<Int>] {
        var phrases: [Range<Int>] = []
        var start = 0
        for index in text.syllables.indices where index > 0 && !text.continuesPhrase(index) {
            phrases.append(start..<index)
            start = index
        }
        return phrases + [start..<text.syllables.count]
    }

    private func gather(_ text: SyllabifiedText, _ phrase: Range<Int>, _ found: inout [String: TermOccurrence]) {
        let isCapitals = phrase.count >= 3 && phrase.allSatisfy { text.syllables[$0].startsUppercase }
        guard phrase.count >= 2, !isCapitals || isPlace(text, phrase) else { return }
        var plain: [String] = []
        var startsSmall = true
        var index = phrase.lowerBound
        while index < phrase.upperBound {
            let run = capitals(text, index..<phrase.upperBound)
            if run.isEmpty || (run.count == 1 && index == phrase.lowerBound) {
                let syllable = text.canonical(index)
                if plain.isEmpty { startsSmall = run.isEmpty }
                if syllable.utf8.contains(where: { (48...57).contains($0) }) {
                    add(plain, startsSmall, &found)
                    plain = []
                } else {
                    plain.append(syllable)
                }
                index += 1
            } else {
                add(plain, startsSmall, &found)
                plain = []
                if isPlace(text, run) { note(run.map(text.canonical).joined(separator: " "), isSmall: true, &found) }
                index = run.upperBound
            }
        }
        add(plain, startsSmall, &found)
    }

    private func capitals(_ text: SyllabifiedText, _ rest: Range<Int>) -> Range<Int> {
        rest.lowerBound..<(rest.first { !text.syllables[$0].startsUppercase } ?? rest.upperBound)
    }

    private func isPlace(_ text: SyllabifiedText, _ run: Range<Int>) -> Bool {
        (2...3).contains(run.count) && places.contains(run.map(text.canonical).joined(separator: " "))
    }

    private func add(_ plain: [String], _ startsSmall: Bool, _ found: inout [String: TermOccurrence]) {
        for length in 2...3 where plain.count >= length {
            for start in 0...(plain.count - length) {
                let words = plain[start..<(start + length)]
                guard let first = words.first, let last = words.last, !StopSyllables.all.contains(first),
                    !StopSyllables.all.contains(last), words.contains(where: { $0.unicodeScalars.count > 1 })
                else { continue }
                note(words.joined(separator: " "), isSmall: startsSmall || start > 0, &found)
            }
        }
    }

    private func note(_ term: String, isSmall: Bool, _ found: inout [String: TermOccurrence]) {
        let known = found[term]
        found[term] = TermOccurrence(
            isSmall: isSmall || known?.isSmall == true,
            position: known?.position ?? found.count
        )
    }
}

/// How a term stands in an article.
struct TermOccurrence {
    /// Whether it is anywhere written with a small letter, or is a place.
    let isSmall: Bool
    /// Its place among the article's terms.
    let position: Int
}
