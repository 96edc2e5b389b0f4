package import PressModel
import TermMatching

/// What the lexicons say of one article.
package struct Classification: Sendable {
    /// Findings that reach their threshold, the strongest first.
    package let findings: [Finding]
    /// The score of every issue, reached or not.
    package let scores: [String: Double]
    /// Places named in the article, in the order of first mention.
    package let places: [String]
}

/// Finds the issues of public concern that an article is about, with the passages that show it.
///
/// The score is a sum over terms that were seen; nothing else enters it (DESIGN §4, §6).
package struct IssueClassifier: Sendable {
    private let lexicons: [CompiledLexicon]
    private let lists: [(list: SharedList, rules: CompiledRules)]
    private let finder: PhraseFinder
    private let places: PlaceFinder
    private let hash: String

    /// Compiles the lexicons of a set into one matcher.
    package init(_ set: LexiconSet) {
        var table = PhraseTable()
        lexicons = set.lexicons.map { CompiledLexicon($0, lists: set.sharedLists, &table) }
        lists = set.sharedLists.map { (list: $0, rules: CompiledRules($0.rules, masks: $0.masks, &table)) }
        finder = PhraseFinder(table)
        places = PlaceFinder(set.gazetteer)
        hash = set.hash
    }

    /// Classifies one article.
    /// - Parameters:
    ///   - content: The article's words.
    ///   - fields: The fields to read; the others count as empty.
    /// - Returns: Findings, scores and places.
    package func classify(_ content: ArticleContent, fields: [ArticleField] = ArticleField.allCases) -> Classification {
        let article = ArticleOccurrences(content, fields: fields, finder: finder)
        let listHits = lists.map { RuleScoring(rules: $0.rules).hits(in: article) }
        var scores: [String: Double] = [:]
        var findings: [Finding] = []
        for lexicon in lexicons {
            let finding = finding(lexicon, article, listHits, content)
            scores[finding.subject] = finding.score
            if finding.score >= finding.threshold { findings.append(finding) }
        }
        findings.sort { ($1.score / $1.threshold, $0.subject) < ($0.score / $0.threshold, $1.subject) }
        return Classification(findings: findings, scores: scores, places: places.places(in: article.fields.map(\.text)))
    }

    private func finding(
        _ compiled: CompiledLexicon,
        _ article: ArticleOccurrences,
        _ listHits: [[ScoredHit]],
        _ content: ArticleContent
    ) -> Finding {
        let evidence = allows(compiled, article) ? evidence(compiled, article, listHits, content) : []
        let lexicon = compiled.lexicon
        return Finding(
            kind: .issue,
            subject: lexicon.id,
            score: evidence.reduce(0) { $0 + $1.weight },
            threshold: article.hasText ? lexicon.threshold : lexicon.thresholdWithoutText,
            evidence: evidence,
            rule: hash
        )
    }

    private func allows(_ lexicon: CompiledLexicon, _ article: ArticleOccurrences) -> Bool {
        (lexicon.required.isEmpty || article.contains(any: lexicon.required, in: Set(ArticleField.allCases)))
            && !article.contains(any: lexicon.excluded, in: [.title, .summary])
    }

    private func evidence(
        _ lexicon: CompiledLexicon,
        _ article: ArticleOccurrences,
        _ listHits: [[ScoredHit]],
        _ content: ArticleContent
    ) -> [Evidence] {
        let own = RuleScoring(rules: lexicon.rules).hits(in: article)
        guard own.contains(where: { $0.points > 0 }) else { return [] }
        var evidence = own.map { self.evidence($0, content) }
        for entry in lexicon.lower where listHits[entry.list].reduce(0, { $0 + $1.points }) > 0 {
            evidence += listHits[entry.list].map { hit in
                self.evidence(hit, content, factor: -entry.factor, list: lists[entry.list].list.id)
            }
        }
        return evidence.sorted { ($0.field.order, $0.start, $0.term) < ($1.field.order, $1.start, $1.term) }
    }

    private func evidence(
        _ hit: ScoredHit,
        _ content: ArticleContent,
        factor: Double = 1,
        list: String? = nil
    ) -> Evidence {
        let range = hit.match.range
        let bytes = content[hit.field].utf8.dropFirst(range.lowerBound).prefix(range.count)
        return Evidence(
            field: hit.field,
            start: range.lowerBound,
            end: range.upperBound,
            text: String(decoding: bytes, as: UTF8.self),
            term: list.map { "\($0): \(finder.phrases[hit.match.term])" } ?? finder.phrases[hit.match.term],
            weight: hit.points * factor
        )
    }
}

extension ArticleField {
    /// Reading order.
    fileprivate var order: Int {
        switch self {
        case .title: 0
        case .summary: 1
        case .text: 2
        }
    }
}
