import Foundation
import PressModel
import TermMatching
import VietnameseText

/// Finds the stance words of an item.
struct StanceReader: Sendable {
    private let matcher = TermMatcher(terms: StanceLexicon.terms.map(\.term))

    func stances(_ item: ItemWords, _ content: ArticleContent) -> Stances {
        var cues: [Stances.Found] = []
        var start = 0
        for field in ArticleField.allCases {
            let cut = SyllabifiedText(content[field].head(bytes: ItemWords.longestField))
            for match in Self.longest(matcher.matches(in: cut)) where !Self.isVague(match, cut) {
                let sentence = item.sentenceOf[start + match.syllables.lowerBound]
                cues.append(.init(match.term, sentence, isBare: cut.isBare(match.syllables.lowerBound)))
            }
            start += cut.syllables.count
        }
        return Stances(cues: cues, headSentences: item.headSentences, sentences: item.sentences.count)
    }

    /// Whether it is one syllable without diacritics, which may be many words.
    private static func isVague(_ match: TermMatch, _ cut: SyllabifiedText) -> Bool {
        match.syllables.count == 1 && cut.isBare(match.syllables.lowerBound)
    }

    /// The matches that lie in no longer one: `không có cơ sở` is no `không có`.
    private static func longest(_ matches: [TermMatch]) -> [TermMatch] {
        var kept: [TermMatch] = []
        let order = matches.sorted {
            ($0.syllables.lowerBound, -$0.syllables.upperBound, $0.term)
                < ($1.syllables.lowerBound, -$1.syllables.upperBound, $1.term)
        }
        for match in order {
            if let last = kept.last, match.syllables.upperBound <= last.syllables.upperBound { continue }
            kept.append(match)
        }
        return kept
    }
}

/// The stance words of an item, by sentence.
package struct Stances {
    struct Found {
        let cue: StanceLexicon.Cue
        let isVerdict: Bool
        let sentence: Int

        /// - Parameters:
        ///   - term: The number of the word in the lexicon.
        ///   - sentence: Where it stands.
        ///   - isBare: Whether it is written without diacritics; `tin gia` is no sure `tin giả`.
        init(_ term: Int, _ sentence: Int, isBare: Bool) {
            cue = StanceLexicon.terms[term].cue
            isVerdict = StanceLexicon.areVerdicts[term] && !isBare
            self.sentence = sentence
        }
    }

    let cues: [Found]
    let headSentences: Int
    let sentences: Int

    /// Words of complaint or criticism anywhere in the item.
    var complaints: Int { cues.count { $0.cue == .complaint } }

    /// Whether the sentences about the claim, or the title, say outright that something said is false.
    func hasVerdict(in window: Range<Int>) -> Bool {
        cues.contains { $0.isVerdict && (window.contains($0.sentence) || $0.sentence == 0) }
    }

    /// For each cue how many stand in title, summary or beside the claim.
    func near(_ window: Range<Int>) -> [Double] { counts { $0 < headSentences || Self.isNear($0, window, Self.reach) } }

    /// What the relation is read from: for each cue how many stand in title and summary, and how many there and in the
    /// wider neighbourhood of the claim.
    func features(near window: Range<Int>) -> [Double] {
        [1] + counts { $0 < headSentences }
            + counts { $0 < headSentences || Self.isNear($0, window, Self.wideReach) }
    }

    package static let names =
        ["bias"] + StanceLexicon.Cue.allCases.map { "\($0) in title and summary (log)" }
        + StanceLexicon.Cue.allCases.map { "\($0) there and around the claim (log)" }

    /// Sentences beside the window in which a stance word is surely about the claim.
    private static let reach = 2
    /// Sentences beside the window in which it most likely is.
    private static let wideReach = 8

    private static func isNear(_ sentence: Int, _ window: Range<Int>, _ reach: Int) -> Bool {
        sentence >= window.lowerBound - reach && sentence < window.upperBound + reach
    }

    /// Logarithms: the third word of a kind tells less than the first.
    private func counts(_ isCounted: (Int) -> Bool) -> [Double] {
        var counts = [Double](repeating: 0, count: StanceLexicon.Cue.allCases.count)
        for found in cues where isCounted(found.sentence) { counts[found.cue.rawValue] += 1 }
        return counts.map { log(1 + min($0, 5)) }
    }
}
