import PressModel
import VietnameseText

/// A query's words, read so that every text is a query: nothing in it is syntax but quotes, `-` and `*`.
struct SearchTerms {
    /// Each must occur.
    private(set) var wanted: [SearchTerm] = []
    /// None may occur.
    private(set) var excluded: [SearchTerm] = []

    /// Words that must occur and have marks.
    var markedWords: [SearchWord] { wanted.flatMap(\.words).filter(\.isMarked) }

    /// The words that must stand together, alone.
    var phrases: SearchTerms {
        var phrases = self
        phrases.wanted = wanted.filter { $0.words.count > 1 }
        phrases.excluded = []
        return phrases
    }

    /// Quotation marks as people type and paste them; one kind may close another.
    private static let quotes = Set<Character>("\"“”„‟«»＂")

    /// Reads a query.
    /// - Throws: `CommandFault` when it has no word that must occur, or is too long.
    init(_ text: String) throws {
        let count = Canonicalizer().string(text).unicodeScalars.count
        guard count <= SearchQuery.longest else { throw ArchiveFault.longQuery(count) }
        read(text)
        guard !wanted.isEmpty else { throw ArchiveFault.noWords(onlyExcluded: !excluded.isEmpty) }
    }

    private mutating func read(_ text: String) {
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest = rest.dropFirst()
                continue
            }
            let isExcluded = first == "-"
            if isExcluded { rest = rest.dropFirst() }
            if let quote = rest.first, Self.quotes.contains(quote) {
                rest = rest.dropFirst()
                let phrase = rest.prefix { !Self.quotes.contains($0) }
                rest = rest.dropFirst(phrase.count + 1)
                add(phrase, isPrefix: false, isExcluded)
            } else {
                let word = rest.prefix { !$0.isWhitespace && !Self.quotes.contains($0) }
                rest = rest.dropFirst(word.count)
                add(word, isPrefix: word.last == "*", isExcluded)
            }
        }
    }

    private mutating func add(_ text: Substring, isPrefix: Bool, _ isExcluded: Bool) {
        let text = SyllabifiedText(String(text))
        let last = text.syllables.count - 1
        let words = text.syllables.indices.map { SearchWord(text, $0, isPrefix: isPrefix && $0 == last) }
        guard !words.isEmpty else { return }
        if isExcluded { excluded.append(SearchTerm(words: words)) } else { wanted.append(SearchTerm(words: words)) }
    }
}
